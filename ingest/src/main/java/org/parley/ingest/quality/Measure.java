package org.parley.ingest.quality;

import java.util.Optional;

/** What is measured, in the order it is told, with the least that Parley aims at. */
enum Measure {
  ACTORS("actors", .90),
  ACTOR_TYPE("… type, of those found", .95),
  MEETINGS("meetings", .85),
  PARTICIPANTS("… participants, of meetings found", .88),
  PLACE("… place, where one is annotated", .85),
  DATE("… date, where one is annotated", .90),
  FACTUALITY("… factuality, of those found", .90),
  PROPOSALS("proposals", .60),
  PROPOSAL_CONTENT("… content alone"),
  POSITIONS("positions", .80),
  STANCE("… stance, of those found", .80),
  POSITION_CONTENT("… content alone"),
  SOURCE_AND_CONTENT("source and content", .68),
  CONTENT("content alone", .74),
  SOURCE_AND_TARGET("source and target found", .75),
  SOURCE("… source that takes part in a fact"),
  TARGET("… target that takes part in a fact"),
  EVENT_CLASS("class of the event", .70),
  EVENT_CLASS_OF_SOURCE("… by its source"),
  PERSONS("persons named"),
  NAMES("… names, each time they stand in the text"),
  IDENTITY("… identity of the names found, B-cubed"),
  IDENTITY_IN_VOLUME("… identity in all of a volume, B-cubed", .85),
  IDENTITY_ACROSS_VOLUMES("same person in two volumes of one period");

  private final String label;
  private final Optional<Double> aim;

  Measure(String label) {
    this.label = label;
    this.aim = Optional.empty();
  }

  Measure(String label, double aim) {
    this.label = label;
    this.aim = Optional.of(aim);
  }

  String label() {
    return label;
  }

  Optional<Double> aim() {
    return aim;
  }
}
