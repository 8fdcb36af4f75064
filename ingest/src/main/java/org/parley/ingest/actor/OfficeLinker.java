package org.parley.ingest.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Tree;

/** Gives persons the offices that stand beside their names. */
final class OfficeLinker {

  private record LastOffice(OfficeClaim claim, int sentence) {}

  private final Scene scene;
  private final Roster roster;
  private final Ministries ministries;
  private @Nullable OfficeClaim lastWithState;
  private @Nullable LastOffice last;

  OfficeLinker(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
    this.ministries = new Ministries(scene, roster);
  }

  void link(Map<Name, Figure> persons) {
    persons.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Name, Figure> e) -> e.getKey().sentence())
                .thenComparing(e -> e.getKey().first()))
        .forEach(e -> link(e.getKey(), e.getValue()));
  }

  private void link(Name name, Figure person) {
    Tree tree = scene.tree(name.sentence());
    TitleReader reader = new TitleReader(tree, scene.names().get(name.sentence()));
    person.gender(Gender.of(tree, name));
    counterpart(tree, name)
        .or(() -> counterpartAfter(tree, name))
        .ifPresent(state -> asCounterpart(name, person, state));
    reader
        .before(name.first())
        .ifPresent(
            title -> {
              claim(name, person, title, tree);
              phraseDenotes(name, person, title);
              officeBefore(tree, title.first())
                  .flatMap(reader::headedBy)
                  .ifPresent(office -> claim(name, person, office, tree));
            });
    stateAfter(tree, name).ifPresent(state -> sharedTitle(tree, name, person, state));
    reader
        .after(name.last())
        .ifPresent(
            title -> {
              claim(name, person, title, tree);
              roster.denote(name.sentence(), title.head(), List.of(person.id()));
              reader
                  .further(title)
                  .ifPresent(
                      office -> {
                        claim(name, person, office, tree);
                        roster.denote(name.sentence(), office.head(), List.of(person.id()));
                      });
            });
  }

  /** "Presidents Sampaio | of Portugal, dos Santos of Angola". */
  private Optional<Name> stateAfter(Tree tree, Name name) {
    return name.last() + 2 < tree.size() && tree.token(name.last() + 1).lemma().equals("of")
        ? scene.nameAt(name.sentence(), name.last() + 2).filter(n -> n.kind() == Name.Kind.STATE)
        : Optional.empty();
  }

  /** One plural title before several names, each with a state of its own. */
  private void sharedTitle(Tree tree, Name name, Figure person, Name state) {
    for (int i = name.first() - 1; i >= 0; i--) {
      if (tree.token(i).tag().startsWith("NN")
          && tree.token(i).tag().endsWith("S")
          && Titles.isOffice(tree.token(i).lemma())) {
        String title = tree.token(i).lemma();
        person.holds(
            new OfficeClaim(
                person.id(),
                title,
                title,
                state.entry().map(roster::known).map(Figure::id),
                Optional.empty(),
                false,
                true,
                tree.span(name.first(), state.last())));
        return;
      }
    }
    state.entry().map(roster::known).map(Figure::id).ifPresent(person::speaksFor);
  }

  /** "Deputy Premier | and Finance Minister Berg": one person with two offices. */
  private static Optional<Integer> officeBefore(Tree tree, int first) {
    return first > 1
            && tree.token(first - 1).form().equals("and")
            && tree.token(first - 2).tag().equals("NNP")
            && Titles.isOffice(tree.token(first - 2).lemma())
        ? Optional.of(first - 2)
        : Optional.empty();
  }

  /** The title before a name denotes the person too, and is a way to call them. */
  private void phraseDenotes(Name name, Figure person, TitlePhrase title) {
    roster.denote(name.sentence(), title.head(), List.of(person.id()));
    officeBefore(scene.tree(name.sentence()), title.first())
        .ifPresent(office -> roster.denote(name.sentence(), office, List.of(person.id())));
    Tree tree = scene.tree(name.sentence());
    if (tree.token(name.first() - 1).form().equals(",")) {
      return;
    }
    int first = title.first();
    while (first < title.head()
        && (tree.token(first).tag().equals("DT") || tree.token(first).tag().equals("POS"))) {
      first++;
    }
    person.alias(scene.label(name.sentence(), first, name.last()));
  }

  private void claim(Name name, Figure person, TitlePhrase title, Tree tree) {
    String head = tree.token(title.head()).lemma();
    if (title.title().isBlank()
        || (tree.token(title.head()).tag().endsWith("S") && stateAfter(tree, name).isPresent())) {
      return;
    }
    Optional<String> state =
        title
            .state()
            .or(() -> stateAfter(tree, name))
            .flatMap(Name::entry)
            .map(roster::known)
            .map(Figure::id)
            .or(() -> secretaryOfState(title, tree))
            .or(() -> ofGovernment(title));
    Optional<String> body =
        title
            .body()
            .flatMap(b -> roster.denoted(b.sentence(), b.last()).stream().findFirst())
            .filter(id -> roster.figure(id).filter(f -> f.type() != ActorType.PERSON).isPresent())
            .or(
                () ->
                    title
                        .ministry()
                        .filter(m -> state.isEmpty() || !m.equalsIgnoreCase("government"))
                        .map(m -> ministry(m, title)));
    Optional<String> of = body.or(() -> state);
    Optional<String> stateOf =
        body.flatMap(id -> state.or(() -> stateBehind(id)).filter(s -> !s.equals(id)));
    Span span =
        tree.span(Math.min(title.first(), name.first()), Math.max(title.last(), name.last()));
    OfficeClaim claim =
        new OfficeClaim(
            person.id(),
            title.title(),
            head,
            of,
            stateOf,
            title.former(),
            Titles.isOffice(head),
            span);
    person.holds(claim);
    last = new LastOffice(claim, name.sentence());
    if (state.isPresent()) {
      lastWithState = claim;
    }
  }

  /** "Government spokesman Berg": of the government of the state that the document is from. */
  private Optional<String> ofGovernment(TitlePhrase title) {
    return title
        .ministry()
        .filter("government"::equalsIgnoreCase)
        .flatMap(government -> scene.home())
        .map(roster::known)
        .map(Figure::id);
  }

  /** News says "Secretary of State" of the American one only without a word of whose. */
  private Optional<String> secretaryOfState(TitlePhrase title, Tree tree) {
    int next = title.last() + 1;
    boolean whose =
        title.body().isPresent()
            || title.ministry().isPresent()
            || (next < tree.size() && tree.token(next).lemma().equals("for"));
    return title.title().equals("secretary of state") && !whose
        ? roster.figure("united-states").map(Figure::id)
        : Optional.empty();
  }

  /**
   * "Foreign ministry spokesman": the ministry is an organisation, of the state where one is named.
   */
  private String ministry(String words, TitlePhrase title) {
    return title
        .state()
        .map(s -> ministries.of(s.entry().orElseThrow(), s.text() + possessive(s), words))
        .orElseGet(() -> ministries.unqualified(words))
        .id();
  }

  /** The state that a ministry or government office speaks for. */
  private Optional<String> stateBehind(String body) {
    return roster.figure(body).stream()
        .flatMap(f -> f.represents().stream())
        .filter(
            id -> scene.authority().entry(id).filter(e -> e.type() == ActorType.STATE).isPresent())
        .findFirst();
  }

  /** "Iraq's parliament" keeps its ending, "Iraqi parliament" needs none. */
  private String possessive(Name state) {
    Tree tree = scene.tree(state.sentence());
    int next = state.last() + 1;
    return next < tree.size() && tree.token(next).tag().equals("POS") ? "'s" : "";
  }

  /** "his Latvian counterpart Aigars Kalvitis": the state, where such a phrase stands before. */
  private Optional<Name> counterpart(Tree tree, Name name) {
    int at = name.first() - 1;
    if (at > 0
        && tree.token(at).form().equals(",")
        && tree.token(scene.head(name)).relation().equals("appos")
        && tree.token(scene.head(name)).head() == at - 1) {
      at--; // "his Iranian counterpart, Hassan Karimi,"
    }
    if (at < 0 || !tree.token(at).lemma().equals("counterpart")) {
      return Optional.empty();
    }
    roster.denote(name.sentence(), at, roster.denoted(name.sentence(), name.last()));
    return at == 0 ? Optional.empty() : scene.nameAt(name.sentence(), at - 1).filter(Name::ofState);
  }

  /** "Hassan Kazemi Qomi, his Iranian counterpart". */
  private Optional<Name> counterpartAfter(Tree tree, Name name) {
    int at = name.last() + 1;
    for (int i = at; i < Math.min(tree.size(), at + 5); i++) {
      if (tree.token(i).lemma().equals("counterpart") && tree.token(at).form().equals(",")) {
        roster.denote(name.sentence(), i, roster.denoted(name.sentence(), name.last()));
        return scene.nameAt(name.sentence(), i - 1).filter(Name::ofState);
      }
    }
    return Optional.empty();
  }

  private void asCounterpart(Name name, Figure person, Name state) {
    OfficeClaim model =
        last != null && last.sentence() == name.sentence() ? last.claim() : lastWithState;
    String stateId = roster.known(state.entry().orElseThrow()).id();
    if (model == null) {
      person.speaksFor(stateId);
      return;
    }
    Span span = scene.tree(name.sentence()).span(Math.max(0, name.first() - 2), name.last());
    person.holds(
        new OfficeClaim(
            person.id(),
            model.title(),
            model.head(),
            Optional.of(stateId),
            Optional.empty(),
            false,
            model.office(),
            span));
  }
}
