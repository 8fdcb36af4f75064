package org.parley.ingest.fact;

import java.util.List;
import java.util.function.Consumer;

/** One construction that attributes words or a view to somebody. */
interface PositionRule {

  /** Every construction, those with the surest borders first. */
  List<PositionRule> ALL =
      List.of(
          new PositionByClause(),
          new PositionByAside(),
          new PositionByAccording(),
          new PositionByColon(),
          new PositionByUrging(),
          new PositionByInfinitive(),
          new PositionByLabel(),
          new PositionByPhrase(),
          new PositionByObject(),
          new PositionByPreposition(),
          new PositionByAdjective(),
          new PositionByReception(),
          new PositionByNoun());

  void read(PositionSentence sentence, Consumer<PositionDraft> out);
}
