package org.parley.ingest.quality;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was measured with one set.
 *
 * @param explanation how, for whoever reads the numbers
 * @param scores by measure, in their order
 * @param calibration by kind of fact; empty where it was not measured
 * @param remarks what else was seen, a sentence each
 */
record Section(
    String title,
    String explanation,
    Map<Measure, Score> scores,
    Map<String, List<Calibration.Bin>> calibration,
    List<String> remarks) {

  Section {
    remarks = List.copyOf(remarks);
  }

  /** With these remarks after its own. */
  Section remarking(List<String> more) {
    return new Section(
        title,
        explanation,
        scores,
        calibration,
        Stream.concat(remarks.stream(), more.stream()).toList());
  }
}
