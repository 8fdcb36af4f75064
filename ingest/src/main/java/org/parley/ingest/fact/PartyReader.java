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
  private static final Set<String> SEATS =
      Set.of("ministry", "parliament", "embassy", "presidency");
  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$", "WRB");

  private static final Set<String> MEASURES =
      Set.of("handful", "number", "dozen", "score", "couple");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;
  private final GroupMembers group;
  private final SubjectSearch subjects;
  private final OtherPerson others;
  private final OrganPhrase organs;
  private final TwoSides sides;
  private final FirstPerson firstPerson;

  PartyReader(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
    this.group = new GroupMembers(cast, tree);
    this.subjects = new SubjectSearch(cast, tree);
    this.organs = new OrganPhrase(cast, tree);
    this.others = new OtherPerson(cast, tree);
    this.sides = new TwoSides(cast, tree);
    this.firstPerson = new FirstPerson(cast, tree);
  }

  /** Whom a phrase denotes, with conjuncts; introduces those a title or a collective names. */
  Set<String> whom(int head) {
    Set<String> ids = new LinkedHashSet<>();
    for (int token : listed(head)) {
      Optional<Integer> same = namedLast(token);
      if (same.isPresent()) {
        ids.addAll(cast.denoted(sentence, same.get()));
        continue;
      }
      Set<String> members = group.named(token);
      ids.addAll(group.included(token));
      List<String> denoted = others.than(token, cast.denoted(sentence, token));
      Set<String> both = sides.of(token, denoted);
      Set<String> body = denoted.isEmpty() ? organs.of(token) : Set.of();
      Set<String> speaker = denoted.isEmpty() ? firstPerson.of(token) : Set.of();
      if (!members.isEmpty()) {
        ids.addAll(members);
      } else if (!both.isEmpty()) {
        ids.addAll(both);
      } else if (!body.isEmpty()) {
        ids.addAll(body);
      } else if (!speaker.isEmpty()) {
        ids.addAll(speaker);
      } else if (!denoted.isEmpty()) {
        ids.addAll(denoted);
      } else if (canMeet(tree.token(token))) {
        ids.addAll(cast.introduced(sentence, token));
      }
    }
    return ids;
  }

  /**
   * A word and those coordinated with it: of "X, Y, Z and W" parsers make X, whom the list Y, Z and
   * W explains, though X is named as somebody else.
   */
  private List<Integer> listed(int head) {
    List<Integer> all = new ArrayList<>(tree.withConjuncts(head));
    for (int next : tree.children(head, "appos")) {
      List<String> named = cast.denoted(sentence, next);
      boolean list =
          tree.has(next, "conj")
              && tree.token(head).tag().startsWith("NNP")
              && tree.token(next).tag().startsWith("NNP")
              && !named.isEmpty()
              && !cast.denoted(sentence, head).isEmpty()
              && !named.equals(cast.denoted(sentence, head));
      if (list) {
        all.addAll(tree.withConjuncts(next));
      }
    }
    return all;
  }

  /**
   * Whom somebody meets: also people of any kind who have no name ("with rebel groups", "with a
   * handful of rebels").
   */
  Set<String> partner(int head) {
    Set<String> ids = new LinkedHashSet<>(whom(head));
    Token noun = tree.token(head);
    if (ids.isEmpty() && (noun.tag().equals("NNS") || noun.tag().equals("NNPS"))) {
      ids.addAll(cast.introduced(sentence, head));
    }
    for (int token : ids.size() < 2 ? tree.withConjuncts(head) : List.<Integer>of()) {
      if (MEASURES.contains(tree.token(token).lemma())) {
        tree.objectsOf(token, "of").stream()
            .filter(o -> tree.token(o).tag().startsWith("NNS"))
            .forEach(o -> ids.addAll(partner(o)));
      }
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

  /** "the chief of the party and acting mayor X": one person, whose name is told last. */
  private Optional<Integer> namedLast(int noun) {
    Token title = tree.token(noun);
    if (!title.tag().equals("NN")
        || !Titles.isTitle(title.lemma())
        || !tree.has(noun, "det")
        || cast.names(sentence, noun, NameUse.PERSON)) {
      return Optional.empty();
    }
    List<Integer> next = new ArrayList<>(tree.children(noun, "conj"));
    tree.objectsOf(noun, "of").forEach(o -> next.addAll(tree.children(o, "conj")));
    return next.stream()
        .filter(c -> cast.names(sentence, c, NameUse.PERSON) && !tree.has(c, "det"))
        .filter(
            c ->
                tree.children(c, "compound", "nmod").stream()
                    .anyMatch(t -> Titles.isTitle(tree.token(t).lemma())))
        .findFirst();
  }

  private static boolean canMeet(Token noun) {
    return noun.tag().startsWith("NN")
        && (Titles.isTitle(noun.lemma())
            || Titles.collective(noun.lemma()).equals("group")
            || (Titles.collective(noun.lemma()).equals("organization")
                && noun.tag().startsWith("NNP")));
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
          .or(() -> raised(verb))
          .filter(s -> MeetingWords.kind(tree.token(s)).isEmpty())
          .filter(s -> !RELATIVE.contains(tree.token(s).tag()))
          .ifPresent(s -> ids.addAll(whom(s)));
      return ids;
    }
    subjects.of(verb).ifPresent(s -> ids.addAll(whom(s)));
    return ids;
  }

  /** "X is to be received", "X is expected to be received": the subject of the verb above. */
  private Optional<Integer> raised(int verb) {
    Token token = tree.token(verb);
    return token.relation().equals("xcomp") && tree.auxiliaries(verb).contains("to")
        ? subjects.of(token.head())
        : Optional.empty();
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

  /** The word for the subject of a verb, or of the verb that governs it. */
  Optional<Integer> subjectOf(int verb) {
    return subjects.of(verb);
  }

  boolean pluralSubject(int verb) {
    return subjects.plural(verb);
  }

  /** Objects that denote actors. */
  Set<String> objects(int verb) {
    Set<String> ids = new LinkedHashSet<>();
    tree.children(verb, "dobj").stream()
        .filter(o -> MeetingWords.kind(tree.token(o)).isEmpty())
        .forEach(o -> ids.addAll(whom(timed(o))));
    return ids;
  }

  /** "met investors": several people whom so far nobody has named. */
  Set<String> people(int verb) {
    Set<String> ids = new LinkedHashSet<>();
    tree.children(verb, "dobj").stream()
        .filter(o -> tree.token(o).tag().equals("NNS") && cast.people(sentence, o))
        .forEach(o -> ids.addAll(cast.introduced(sentence, o)));
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

  /** Bodies at whose seat something is held, which are there with it: "at the ministry". */
  Set<String> seats(int verb) {
    Set<String> ids = new LinkedHashSet<>();
    for (int object : tree.objectsOf(verb, "at")) {
      if (MeetingWords.kind(tree.token(object)).isEmpty()) {
        ids.addAll(whom(object));
        if (ids.isEmpty() && SEATS.contains(tree.token(object).lemma())) {
          ids.addAll(cast.introduced(sentence, object));
        }
      }
    }
    ids.removeIf(id -> !is(id, ActorType.ORGANIZATION));
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
