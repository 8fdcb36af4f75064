package org.parley.ingest.fact;

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

/** Gathers who takes part in a meeting from the words around its verb or noun. */
final class Parts {

  private static final String PARTNERS = "with";
  private static final String ATTENDING = "for|in|into|at|during|after|following|before";

  final Set<String> people = new LinkedHashSet<>();
  final Set<String> absent = new LinkedHashSet<>();
  final Set<String> hosts = new LinkedHashSet<>();
  final Set<String> mediators = new LinkedHashSet<>();
  Optional<String> visited = Optional.empty();

  /** The verb that brings people to the event ("arrive for talks"), whose time is the event's. */
  Optional<Integer> arrival = Optional.empty();

  private final Cast cast;
  private final Tree tree;
  private final int sentence;

  Parts(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
  }

  int size() {
    return people.size();
  }

  boolean allPersonsOrGroups() {
    return people.stream()
        .map(cast::actor)
        .flatMap(Optional::stream)
        .allMatch(a -> a.type() == ActorType.PERSON || a.type() == ActorType.GROUP);
  }

  /** Whom a phrase denotes, with conjuncts; introduces those a title or a collective names. */
  private Set<String> whom(int head) {
    Set<String> ids = new LinkedHashSet<>();
    for (int token : tree.withConjuncts(head)) {
      List<String> denoted = cast.denoted(sentence, token);
      if (!denoted.isEmpty()) {
        ids.addAll(denoted);
      } else if (canMeet(tree.token(token))) {
        ids.addAll(cast.introduced(sentence, token));
      }
    }
    return ids;
  }

  private static boolean canMeet(Token noun) {
    return noun.tag().startsWith("NN")
        && (Titles.isTitle(noun.lemma())
            || Titles.collective(noun.lemma()).equals("group")
            || (Titles.collective(noun.lemma()).equals("organization")
                && noun.tag().endsWith("P")));
  }

  /** The subject of a verb, or of the verb that governs it where it has none of its own. */
  void addSubject(int verb) {
    if (tree.passive(verb)) {
      for (int agent : tree.objectsOf(verb, "by")) {
        Set<String> by = whom(agent);
        people.addAll(by);
        hosts.addAll(by);
      }
      tree.subject(verb)
          .filter(s -> MeetingWords.kind(tree.token(s)).isEmpty())
          .ifPresent(s -> people.addAll(whom(s)));
      return;
    }
    subject(verb).ifPresent(s -> people.addAll(whom(s)));
  }

  private Optional<Integer> subject(int verb) {
    int at = verb;
    for (int hops = 0; hops < 4 && at >= 0; hops++) {
      Optional<Integer> subject = tree.subject(at);
      if (subject.isPresent()) {
        return subject;
      }
      Token token = tree.token(at);
      if (token.relation().equals("acl") && tree.token(token.head()).tag().startsWith("NN")) {
        return Optional.of(token.head());
      }
      if (!token
          .relation()
          .matches("xcomp|advcl|conj|pcomp|prep|ccomp|acl|oprd|dobj|acomp|attr|dep")) {
        return Optional.empty();
      }
      at = token.head();
    }
    return Optional.empty();
  }

  boolean pluralSubject(int verb) {
    return subject(verb)
        .filter(s -> tree.token(s).tag().endsWith("S") || tree.withConjuncts(s).size() > 1)
        .isPresent();
  }

  /** Objects that denote actors; false where there is none. */
  boolean addObjects(int verb, String relation) {
    int before = people.size();
    tree.children(verb, relation).stream()
        .filter(o -> MeetingWords.kind(tree.token(o)).isEmpty())
        .forEach(o -> people.addAll(whom(o)));
    return people.size() > before;
  }

  boolean addPersons(int verb) {
    int before = people.size();
    for (int object : tree.children(verb, "dobj")) {
      for (String id : whom(object)) {
        if (cast.actor(id).map(Actor::type).filter(t -> t == ActorType.PERSON).isPresent()) {
          people.add(id);
        }
      }
    }
    return people.size() > before;
  }

  boolean addPartners(int verb) {
    int before = people.size();
    tree.objectsOf(verb, PARTNERS, "to").stream()
        .filter(
            o ->
                !tree.token(o).entity().matches("GPE|LOC")
                    || tree.token(tree.token(o).head()).lemma().equals("with"))
        .forEach(o -> people.addAll(whom(o)));
    return people.size() > before;
  }

  /** The state or place visited; the state takes part. */
  boolean addVisited(int verb) {
    for (int object : tree.children(verb, "dobj")) {
      if (visit(object)) {
        return true;
      }
    }
    return false;
  }

  private boolean visit(int head) {
    boolean named = false;
    for (int token : tree.withConjuncts(head)) {
      boolean country = cast.names(sentence, token, NameUse.COUNTRY);
      boolean city = cast.names(sentence, token, NameUse.CITY);
      if (country || city) {
        visited = visited.or(() -> cast.place(sentence, token).map(p -> p.id()));
        cast.state(sentence, token).ifPresent(this::addState);
        named = true;
      }
    }
    return named;
  }

  private void addState(String state) {
    boolean guestsOwn = people.stream().anyMatch(p -> cast.represents(p).contains(state));
    if (!guestsOwn && cast.actor(state).isPresent()) {
      people.add(state);
    }
  }

  /**
   * All that hangs on an event noun: "between X and Y", "X's talks with Y", "U.S.-Iranian talks".
   */
  void addEvent(int noun) {
    for (int child : tree.children(noun, "poss")) {
      people.addAll(whom(child));
    }
    Set<String> states = new LinkedHashSet<>();
    for (int child : modifiers(noun)) {
      cast.state(sentence, child)
          .filter(s -> !cast.names(sentence, child, NameUse.CITY))
          .ifPresent(states::add);
      if (cast.state(sentence, child).isEmpty() && child < noun) {
        people.addAll(cast.denoted(sentence, child));
      }
    }
    for (int object : tree.objectsOf(noun, "between", "among", PARTNERS, "involving", "of")) {
      people.addAll(whom(object));
    }
    boolean visit = MeetingWords.kind(tree.token(noun)).filter("visit"::equals).isPresent();
    if (states.size() > 1 || (visit && people.isEmpty())) {
      people.addAll(states); // "U.S.-Iranian talks", "a US visit"
    }
    if (visit) {
      tree.objectsOf(noun, "to").forEach(this::visit);
    }
    mediation(noun);
  }

  /** Modifiers before a noun, hyphenated ones with all their parts. */
  private Set<Integer> modifiers(int noun) {
    Set<Integer> modifiers = new LinkedHashSet<>();
    for (int child : tree.children(noun, "nmod", "compound", "amod", "npadvmod")) {
      for (int i = child; i >= 0 && i >= child - 6; i--) {
        if (tree.under(i, child)) {
          modifiers.add(i);
        }
      }
    }
    return modifiers;
  }

  private void mediation(int noun) {
    for (int child : tree.children(noun, "nmod", "acl", "amod")) {
      if (tree.token(child).lemma().matches("mediate|broker|sponsor|facilitate|host")) {
        tree.objectsOf(child, "by").forEach(o -> mediators.addAll(whom(o)));
        people.addAll(mediators);
      }
    }
  }

  /** "took part in", "took no part in", "did not take part in" the talks. */
  private void takePart(int part, int verb) {
    Set<String> already = new LinkedHashSet<>(people);
    addSubject(verb);
    if (tree.negated(part) || tree.negated(verb)) {
      people.stream().filter(p -> !already.contains(p)).forEach(absent::add);
      people.retainAll(already);
    }
  }

  /** Whether the words above "in the talks" are those of taking part, or of taking none. */
  private boolean tookPart(Token governor) {
    if (governor.lemma().equals("part") && governor.head() >= 0) {
      takePart(governor.index(), governor.head());
      return true;
    }
    if (!governor.lemma().matches("take|have|play")) {
      return false;
    }
    List<Integer> parts =
        tree.children(governor.index(), "dobj").stream()
            .filter(o -> tree.token(o).lemma().equals("part"))
            .toList();
    parts.forEach(o -> takePart(o, governor.index()));
    return !parts.isEmpty();
  }

  /** Who comes to, calls for or holds an event that the sentence hangs elsewhere. */
  void addArrivals(int noun) {
    Token token = tree.token(noun);
    if (token.head() < 0 || people.size() > 1) {
      return;
    }
    Token above = tree.token(token.head());
    boolean partnered = !people.isEmpty() && tree.objectsOf(noun, "between", "among").isEmpty();
    if (token.relation().equals("pobj") && above.head() >= 0) {
      Token governor = tree.token(above.head());
      boolean visit = MeetingWords.kind(token).filter("visit"::equals).isPresent();
      boolean arrives =
          above.lemma().matches(visit ? "for|on|during" : ATTENDING)
              && governor.tag().startsWith("V")
              && (governor
                      .lemma()
                      .matches(
                          "arrive|come|travel|go|fly|gather|return|head|be|engage|"
                              + "participate|join|meet|assemble|sit|take|represent|leave")
                  || partnered);
      if (above.lemma().equals("in") && tookPart(governor)) {
        return;
      }
      if (arrives) {
        addSubject(governor.index());
        arrival = Optional.of(governor.index());
        if (visit) {
          tree.objectsOf(governor.index(), "in", "to", "at").forEach(this::visit);
        }
      }
    } else if (token.relation().matches("dobj|xcomp") && above.tag().startsWith("V") && partnered) {
      addSubject(above.index());
    }
  }
}
