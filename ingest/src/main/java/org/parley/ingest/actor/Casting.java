package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Casts a document: links names, then offices, descriptions and pronouns, in this order. */
public final class Casting implements Cast {

  private final Scene scene;
  private final Roster roster;

  private Casting(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
  }

  /** Reads who is who in one document. */
  public static Cast of(AnnotatedText text, Authority authority) {
    Scene scene = Scene.of(text, authority);
    Roster roster = new Roster(text.document().id());
    Map<Name, Figure> persons = new PersonLinker(scene, roster).link();
    new StateLinker(scene, roster).link();
    new OrganizationLinker(scene, roster, persons).link();
    new OfficeLinker(scene, roster).link(persons);
    new OfficeShortForms(scene, roster).link();
    new LeadLinker(scene, roster, false).link();
    new DescriptionLinker(scene, roster).link();
    new LeadLinker(scene, roster, true).link();
    new DescriptionLinker(scene, roster).link(); // of those whose office the lead alone tells
    new LeadBodyLinker(scene, roster).link();
    new GroupLinker(scene, roster).link();
    new SpeakerLinker(scene, roster).link();
    new AnaphoraLinker(scene, roster).link();
    new Senders(scene, roster).link();
    return new Casting(scene, roster);
  }

  @Override
  public AnnotatedText text() {
    return scene.text();
  }

  @Override
  public List<Tree> trees() {
    return scene.trees();
  }

  @Override
  public List<String> denoted(int sentence, int head) {
    List<String> ids = roster.denoted(sentence, head);
    if (!ids.isEmpty()) {
      return adjective(sentence, head) ? List.of() : ids;
    }
    Tree tree = scene.tree(sentence);
    for (int child : tree.children(head, "appos")) {
      List<String> named = roster.denoted(sentence, child);
      if (!named.isEmpty() && tree.token(head).tag().startsWith("NN")) {
        return named;
      }
    }
    return List.of();
  }

  private boolean adjective(int sentence, int token) {
    return scene.nameAt(sentence, token).filter(n -> n.kind() == Name.Kind.ADJECTIVE).isPresent();
  }

  @Override
  public List<String> denotedWithConjuncts(int sentence, int head) {
    Set<String> ids = new LinkedHashSet<>();
    for (int token : scene.tree(sentence).withConjuncts(head)) {
      ids.addAll(denoted(sentence, token));
    }
    return List.copyOf(ids);
  }

  @Override
  public List<String> introduced(int sentence, int head) {
    Set<String> ids = new LinkedHashSet<>();
    for (int token : scene.tree(sentence).withConjuncts(head)) {
      List<String> known = denoted(sentence, token);
      ids.addAll(known.isEmpty() ? introduce(sentence, token) : known);
    }
    return List.copyOf(ids);
  }

  @Override
  public List<String> speaker(int sentence, int head) {
    Set<String> ids = new LinkedHashSet<>();
    for (int token : scene.tree(sentence).withConjuncts(head)) {
      List<String> known = denoted(sentence, token);
      ids.addAll(known.isEmpty() ? speaking(sentence, token) : known);
    }
    return List.copyOf(ids);
  }

  private List<String> speaking(int sentence, int head) {
    List<String> authors = authors(sentence, head);
    return authors.isEmpty()
        ? sent(sentence, head, new Introduction(scene, roster).ofSpeaker(sentence, head))
        : authors;
  }

  private List<String> sent(int sentence, int head, Optional<String> introduced) {
    introduced.ifPresent(id -> new Senders(scene, roster).link(sentence, head, id));
    return introduced.map(List::of).orElse(List.of());
  }

  /** A document's words are its authors'. */
  private List<String> authors(int sentence, int head) {
    return new Authorship(scene, roster).of(sentence, head);
  }

  private List<String> introduce(int sentence, int head) {
    List<String> authors = authors(sentence, head);
    return authors.isEmpty()
        ? sent(sentence, head, new Introduction(scene, roster).of(sentence, head))
        : authors;
  }

  @Override
  public boolean people(int sentence, int head) {
    Token noun = scene.tree(sentence).token(head);
    return noun.tag().startsWith("NN")
        && noun.entity().isEmpty()
        && ActingNoun.isHuman(noun.lemma());
  }

  @Override
  public Span phrase(int sentence, int head) {
    Tree tree = scene.tree(sentence);
    return NounPhrase.around(tree, head).span(tree);
  }

  @Override
  public Optional<Place> place(int sentence, int head) {
    Optional<Name> name =
        scene
            .nameAt(sentence, head)
            .filter(
                n ->
                    n.kind() == Name.Kind.PLACE
                        || n.kind() == Name.Kind.STATE
                        || n.kind() == Name.Kind.CAPITAL
                        || scene.building(n));
    return name.map(n -> scene.place(n, roster));
  }

  @Override
  public boolean names(int sentence, int token, NameUse use) {
    return scene
        .nameAt(sentence, token)
        .map(
            n ->
                switch (use) {
                  case COUNTRY -> n.kind() == Name.Kind.STATE;
                  case CITY ->
                      n.kind() == Name.Kind.CAPITAL
                          || (n.kind() == Name.Kind.PLACE && !scene.site(n));
                  case SITE -> (n.kind() == Name.Kind.PLACE && scene.site(n)) || scene.building(n);
                  case NATIONALITY ->
                      n.kind() == Name.Kind.ADJECTIVE || n.kind() == Name.Kind.STATE;
                  case PERSON -> n.kind() == Name.Kind.PERSON;
                })
        .orElse(false);
  }

  @Override
  public Optional<String> state(int sentence, int token) {
    return scene
        .nameAt(sentence, token)
        .filter(Name::ofState)
        .map(
            name -> {
              Figure state = roster.known(name.entry().orElseThrow());
              if (name.kind() == Name.Kind.STATE) {
                state.alias(name.text()); // a host is called as where he is visited
              }
              return state.id();
            });
  }

  @Override
  public Optional<Place> capital(String state) {
    return scene
        .authority()
        .entry(state)
        .flatMap(e -> e.capitals().stream().findFirst())
        .map(
            name ->
                scene
                    .authority()
                    .place(name)
                    .map(p -> roster.place(p.asPlace()))
                    .orElseGet(() -> roster.place(name, Optional.of(state))));
  }

  @Override
  public Place called(Place place, int sentence, int first, int last) {
    return roster.called(place, scene.words(sentence, first, last));
  }

  @Override
  public Optional<Place> ground(String state) {
    return scene.authority().entry(state).map(e -> roster.place(e.name(), Optional.of(e.id())));
  }

  @Override
  public boolean ofMembers(String id) {
    return scene
        .authority()
        .entry(id)
        .filter(e -> e.kind().equals("igo") && !e.adjectives().isEmpty())
        .isPresent();
  }

  @Override
  public Optional<String> kind(String id) {
    return scene.authority().entry(id).map(Authority.Entry::kind);
  }

  @Override
  public Optional<Actor> actor(String id) {
    return roster.figure(id).map(Figure::actor);
  }

  @Override
  public List<String> represents(String id) {
    return roster.figure(id).map(Figure::represents).orElse(List.of());
  }

  @Override
  public List<OfficeClaim> offices() {
    List<OfficeClaim> offices = new ArrayList<>();
    roster.figures().forEach(f -> offices.addAll(f.offices()));
    return offices;
  }

  @Override
  public boolean acts(String id) {
    return new Standing(scene, roster).acts(id);
  }

  @Override
  public boolean actorByName(String id) {
    return new Standing(scene, roster).byName(id);
  }

  @Override
  public List<Actor> actors() {
    return roster.figures().stream().map(Figure::actor).toList();
  }

  @Override
  public List<Place> places() {
    return roster.places();
  }

  @Override
  public List<Mention> mentions() {
    return roster.mentions();
  }
}
