package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Titles;
import org.parley.ingest.text.Tree;

/** Finds those of a group whom its phrase names: who lead it, or who are listed beside it. */
final class GroupMembers {

  private static final Set<String> LED = Set.of("lead", "head");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;

  GroupMembers(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
  }

  /** Those named of a group; empty where its noun stands for all of it. */
  Set<String> named(int noun) {
    Set<String> named = leaders(noun);
    named.addAll(listed(noun));
    return named;
  }

  /** "three leaders of the coalition, X, Y and Z": those who are named. */
  private Set<String> listed(int noun) {
    Set<String> listed = new LinkedHashSet<>();
    if (!tree.token(noun).tag().equals("NNS")) {
      return listed;
    }
    List<Integer> names = new ArrayList<>(tree.children(noun, "appos"));
    tree.objectsOf(noun, "of", "from").forEach(o -> names.addAll(tree.children(o, "appos")));
    for (int name : names) {
      cast.denotedWithConjuncts(sentence, name).stream().filter(this::member).forEach(listed::add);
    }
    return listed.size() > 1 ? listed : new LinkedHashSet<>();
  }

  /** "leaders of the bloc, including X and Y": persons named besides the group that they are of. */
  Set<String> included(int noun) {
    Set<String> included = new LinkedHashSet<>();
    if (tree.token(noun).tag().startsWith("NN")) {
      tree.objectsOf(noun, "including", "include").stream()
          .flatMap(o -> cast.denotedWithConjuncts(sentence, o).stream())
          .filter(this::person)
          .forEach(included::add);
    }
    return included;
  }

  /** "a delegation led by Minister X": X, who goes with it. */
  private Set<String> leaders(int noun) {
    Set<String> leaders = new LinkedHashSet<>();
    if (!Titles.collective(tree.token(noun).lemma()).equals("group")
        && !tree.token(noun).lemma().equals("delegation")) {
      return leaders;
    }
    for (int led : tree.children(noun, "acl", "relcl")) {
      if (LED.contains(tree.token(led).lemma())) {
        for (int leader : tree.objectsOf(led, "by")) {
          cast.denoted(sentence, leader).stream().filter(this::person).forEach(leaders::add);
        }
      }
    }
    return leaders;
  }

  /** One of a group of persons, or of movements ("two rebel groups, X and Y"). */
  private boolean member(String id) {
    return person(id) || cast.actor(id).filter(a -> a.type() == ActorType.ORGANIZATION).isPresent();
  }

  private boolean person(String id) {
    return cast.actor(id).filter(a -> a.type() == ActorType.PERSON).isPresent();
  }
}
