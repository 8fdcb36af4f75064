package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.actor.Titles;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads who meets from a verb's subject, objects and partners. */
final class PartyReader {

  private static final int CLIMB = 4;
  private static final Set<String> CLIMBED =
      Set.of(
          "xcomp", "advcl", "conj", "pcomp", "prep", "ccomp", "acl", "oprd", "dobj", "acomp",
          "attr", "dep");
  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$", "WRB");
  private static final Set<String> LED = Set.of("lead", "head");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;

  PartyReader(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
  }

  /** Whom a phrase denotes, with conjuncts; introduces those a title or a collective names. */
  Set<String> whom(int head) {
    Set<String> ids = new LinkedHashSet<>();
    for (int token : tree.withConjuncts(head)) {
      Set<String> leaders = leaders(token);
      leaders.addAll(listed(token));
      List<String> denoted = cast.denoted(sentence, token);
      if (!leaders.isEmpty()) {
        ids.addAll(leaders);
      } else if (!denoted.isEmpty()) {
        ids.addAll(denoted);
      } else if (canMeet(tree.token(token))) {
        ids.addAll(cast.introduced(sentence, token));
      }
    }
    return ids;
  }

  /** Whom somebody meets: also people of any kind who have no name ("with rebel groups"). */
  Set<String> partner(int head) {
    Set<String> ids = new LinkedHashSet<>(whom(head));
    Token noun = tree.token(head);
    if (ids.isEmpty() && (noun.tag().equals("NNS") || noun.tag().equals("NNPS"))) {
      ids.addAll(cast.introduced(sentence, head));
    }
    return ids;
  }

  /** All persons named behind a word: of long lists parsers make no coordination. */
  Set<String> named(int from) {
    Set<String> named = new LinkedHashSet<>();
    for (int i = from + 1; i < tree.size(); i++) {
      if (cast.names(sentence, i, NameUse.PERSON)) {
        named.addAll(cast.denoted(sentence, i));
      }
    }
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
      cast.denotedWithConjuncts(sentence, name).stream()
          .filter(id -> is(id, ActorType.PERSON))
          .forEach(listed::add);
    }
    return listed.size() > 1 ? listed : new LinkedHashSet<>();
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
          cast.denoted(sentence, leader).stream()
              .filter(id -> is(id, ActorType.PERSON))
              .forEach(leaders::add);
        }
      }
    }
    return leaders;
  }

  private static boolean canMeet(Token noun) {
    return noun.tag().startsWith("NN")
        && (Titles.isTitle(noun.lemma())
            || Titles.collective(noun.lemma()).equals("group")
            || (Titles.collective(noun.lemma()).equals("organization")
                && noun.tag().endsWith("P")));
  }

  boolean is(String id, ActorType type) {
    return cast.actor(id).map(Actor::type).filter(t -> t == type).isPresent();
  }

  /** A council or commission meets by itself. */
  boolean bodyAlone(Set<String> ids) {
    return ids.size() == 1 && ids.stream().allMatch(p -> is(p, ActorType.ORGANIZATION));
  }

  boolean personsOrGroups(Set<String> ids) {
    return ids.stream().allMatch(i -> is(i, ActorType.PERSON) || is(i, ActorType.GROUP));
  }

  /** The subject of a verb, in the passive its agent as well. */
  Set<String> subject(int verb) {
    Set<String> ids = new LinkedHashSet<>();
    if (tree.passive(verb) || participle(verb)) {
      ids.addAll(agents(verb));
      tree.subject(verb)
          .filter(s -> MeetingWords.kind(tree.token(s)).isEmpty())
          .filter(s -> !RELATIVE.contains(tree.token(s).tag()))
          .ifPresent(s -> ids.addAll(whom(s)));
      return ids;
    }
    subjectOf(verb).ifPresent(s -> ids.addAll(whom(s)));
    return ids;
  }

  /** "X and Y, who met": both, of whom the parser takes the last for the one who met. */
  Set<String> antecedents(int verb) {
    Token token = tree.token(verb);
    Set<String> ids = new LinkedHashSet<>();
    if (token.relation().equals("relcl")) {
      int head = token.head();
      for (int hops = 0; hops < CLIMB && tree.token(head).relation().equals("conj"); hops++) {
        head = tree.token(head).head();
      }
      ids.addAll(whom(head));
    }
    return ids;
  }

  /** "talks hosted by Norway". */
  private boolean participle(int verb) {
    return tree.token(verb).tag().equals("VBN") && tree.token(verb).relation().equals("acl");
  }

  Set<String> agents(int verb) {
    Set<String> ids = new LinkedHashSet<>();
    tree.objectsOf(verb, "by").forEach(a -> ids.addAll(whom(a)));
    return ids;
  }

  /** The subject of a verb, or of the verb that governs it where it has none of its own. */
  Optional<Integer> subjectOf(int verb) {
    int at = verb;
    for (int hops = 0; hops < CLIMB && at >= 0; hops++) {
      Optional<Integer> subject = tree.subject(at);
      if (subject.isPresent() && !goneTo(at, subject.get())) {
        return subject;
      }
      Token token = tree.token(at);
      if (token.head() < 0) {
        return Optional.empty();
      }
      if (token.relation().equals("acl") && tree.token(token.head()).tag().startsWith("NN")) {
        return Optional.of(token.head());
      }
      if (!CLIMBED.contains(token.relation())) {
        return Optional.empty();
      }
      Optional<Integer> caused = caused(token);
      if (caused.isPresent()) {
        return caused;
      }
      at = token.head();
    }
    return Optional.empty();
  }

  /** "left for Oslo to attend": parsers take the place for the one who attends. */
  private boolean goneTo(int verb, int subject) {
    Token token = tree.token(subject);
    boolean place = token.entity().equals("GPE") || cast.names(sentence, subject, NameUse.CITY);
    return place
        && tree.children(verb, "mark").stream()
            .anyMatch(m -> m < subject && tree.token(m).lemma().equals("for"))
        && MeetingWords.is(
            tree.token(Math.max(0, tree.token(verb).head())), MeetingWords.Signal.LEAVING);
  }

  /** "X invited Y to visit": it is Y who would. */
  private Optional<Integer> caused(Token infinitive) {
    Token above = tree.token(infinitive.head());
    return MeetingWords.is(above, MeetingWords.Signal.CAUSING)
            && infinitive.relation().equals("xcomp")
        ? tree.child(above.index(), "dobj", "dative").filter(o -> o < infinitive.index())
        : Optional.empty();
  }

  boolean pluralSubject(int verb) {
    return subjectOf(verb)
        .filter(s -> tree.token(s).tag().endsWith("S") || tree.withConjuncts(s).size() > 1)
        .isPresent();
  }

  /** Objects that denote actors. */
  Set<String> objects(int verb) {
    Set<String> ids = new LinkedHashSet<>();
    tree.children(verb, "dobj").stream()
        .filter(o -> MeetingWords.kind(tree.token(o)).isEmpty())
        .forEach(o -> ids.addAll(whom(timed(o))));
    return ids;
  }

  /** "telephoned Prime Minister X hours before": parsers take the time for the head of the name. */
  private int timed(int object) {
    Token token = tree.token(object);
    boolean time = token.entity().equals("TIME") || token.entity().equals("DATE");
    return time
            && object > 0
            && tree.token(object - 1).head() == object
            && cast.names(sentence, object - 1, NameUse.PERSON)
        ? object - 1
        : object;
  }

  Set<String> persons(int verb) {
    Set<String> ids = objects(verb);
    ids.removeIf(id -> !is(id, ActorType.PERSON));
    return ids;
  }

  /** "with X", "to X" unless X is a place gone to. */
  Set<String> partners(int verb) {
    Set<String> ids = new LinkedHashSet<>();
    for (int object : tree.objectsOf(verb, "with", "to")) {
      boolean place =
          cast.names(sentence, object, NameUse.COUNTRY)
              || cast.names(sentence, object, NameUse.CITY);
      if (!place || !tree.has(verb, "prep") || !governedByTo(object)) {
        ids.addAll(governedByTo(object) ? whom(object) : partner(object));
      }
    }
    return ids;
  }

  private boolean governedByTo(int object) {
    int head = object;
    for (int hops = 0; hops < CLIMB && tree.token(head).relation().equals("conj"); hops++) {
      head = tree.token(head).head();
    }
    int above = tree.token(head).head();
    return above >= 0 && tree.token(above).lemma().equals("to");
  }
}
