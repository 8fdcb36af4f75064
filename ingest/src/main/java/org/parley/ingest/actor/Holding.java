package org.parley.ingest.actor;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Tree;

/** Whether somebody can be called by an office, as far as is told of those that he holds. */
record Holding(Roster roster) {

  private static final Set<String> HEADS_OF_GOVERNMENT = Set.of("premier", "prime minister");
  private static final Set<String> HEADS_OF_STATE =
      Set.of("president", "king", "queen", "emperor", "emir", "sultan", "ruler");
  private static final Set<String> ANYBODY = Set.of("official", "diplomat", "envoy");

  /** "The delegation head" is who was "head of the Norwegian delegation". */
  private static final Set<String> HEADING = Set.of("head", "chief", "leader");

  private static final Set<String> LEADERS =
      Set.of("president", "minister", "premier", "chancellor", "king", "leader");

  /** Who is at the head of a body: "the agency's chief" may be its director general. */
  private static final Set<String> HEADS_OF_BODIES =
      Set.of(
          "head",
          "chief",
          "leader",
          "boss",
          "director",
          "general",
          "director-general",
          "secretary-general",
          "chairman",
          "chairwoman",
          "president",
          "commissioner",
          "governor",
          "commander",
          "secretary");

  private static final Set<String> FOREIGN =
      Set.of("foreign minister", "foreign secretary", "secretary of state", "minister of foreign");

  boolean holds(Figure figure, TitlePhrase title, Tree tree) {
    if (figure.type() != ActorType.PERSON) {
      return false;
    }
    Optional<String> state = title.state().flatMap(Name::entry).map(Authority.Entry::id);
    if (state.isPresent()
        && !figure.represents().isEmpty()
        && !figure.represents().contains(state.get())) {
      return false;
    }
    String head = tree.token(title.head()).lemma();
    String wanted = fold(title.title(), head);
    if (HEADING.contains(head) && wanted.endsWith(" " + head) && leads(figure, wanted)) {
      return true;
    }
    boolean called = ANYBODY.contains(wanted) || wanted.contains("-general");
    if (called && (figure.calledSo(wanted) || figure.calledSo(wanted.replace('-', ' ')))) {
      return true;
    }
    Optional<String> body =
        title
            .body()
            .flatMap(b -> roster.denoted(b.sentence(), b.last()).stream().findFirst())
            .filter(this::isBody);
    return figure.offices().stream()
        .filter(office -> agrees(office.of(), office.stateOf(), state))
        .filter(office -> body.isEmpty() || ofBody(office, body.get()))
        .anyMatch(office -> same(office, wanted, head) || heads(office, head, body));
  }

  private static boolean agrees(
      Optional<String> of, Optional<String> stateOf, Optional<String> state) {
    return state.isEmpty() || of.equals(state) || stateOf.equals(state) || of.isEmpty();
  }

  private boolean isBody(String id) {
    return roster.figure(id).filter(f -> f.type() == ActorType.ORGANIZATION).isPresent();
  }

  /** Whether an office is none of another body. */
  private boolean ofBody(OfficeClaim office, String body) {
    return office.of().filter(this::isBody).map(body::equals).orElse(true);
  }

  private static boolean same(OfficeClaim office, String wanted, String head) {
    String held = fold(office.title(), office.head());
    return held.equals(wanted)
        || (wanted.equals("head of state") && HEADS_OF_STATE.contains(held))
        || (wanted.equals("head of government") && HEADS_OF_GOVERNMENT.contains(held))
        || (HEADING.contains(held) && wanted.endsWith(" " + held))
        || (wanted.equals("top diplomat") && FOREIGN.stream().anyMatch(held::startsWith))
        || (wanted.equals(head) && office.head().equals(head))
        || held.endsWith(" " + wanted)
        || (wanted.equals("leader") && office.office() && LEADERS.contains(office.head()));
  }

  /** "The IAEA chief" is its director general. */
  private static boolean heads(OfficeClaim office, String head, Optional<String> body) {
    boolean loosely = HEADING.contains(head) || HEADING.contains(office.head());
    return loosely
        && body.isPresent()
        && office.of().equals(body)
        && HEADS_OF_BODIES.contains(head)
        && HEADS_OF_BODIES.contains(office.head())
        && !office.title().startsWith("deputy")
        && !office.title().startsWith("vice");
  }

  /** "The communist leader" is who was called "Communist Party chief". */
  private static boolean leads(Figure figure, String wanted) {
    String kind = wanted.substring(0, wanted.lastIndexOf(' '));
    return figure.calledBy(kind)
        && figure.offices().stream()
            .anyMatch(
                o ->
                    HEADING.contains(o.head())
                        || LEADERS.contains(o.head())
                        || o.head().equals("chairman"));
  }

  private static String fold(String title, String head) {
    if (HEADS_OF_GOVERNMENT.contains(title)) {
      return "prime minister";
    }
    return title.isEmpty() ? head : title.replace(" general", "-general");
  }
}
