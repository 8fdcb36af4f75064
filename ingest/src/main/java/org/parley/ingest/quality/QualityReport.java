package org.parley.ingest.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * All that was measured, as tables.
 *
 * @param sound whether every passage and fact has its evidence
 */
public record QualityReport(List<Section> sections, boolean sound) {

  public QualityReport {
    sections = List.copyOf(sections);
  }

  /**
   * As Markdown.
   *
   * @param measured what was measured: the commit, the version
   */
  public String markdown(String measured) {
    StringBuilder page = new StringBuilder();
    page.append("Measured: ").append(measured).append(".\n");
    for (Section section : sections) {
      page.append("\n### ").append(section.title()).append("\n\n");
      paragraph(page, section.explanation());
      table(page, section.scores());
      calibration(page, section.calibration());
      section.remarks().forEach(remark -> page.append("- ").append(remark).append('\n'));
    }
    return page.toString();
  }

  private static void paragraph(StringBuilder page, String text) {
    if (!text.isEmpty()) {
      page.append(text).append("\n\n");
    }
  }

  private static void table(StringBuilder page, Map<Measure, Score> scores) {
    if (scores.isEmpty()) {
      return;
    }
    row(page, "", "precision", "recall", "F1 or share right", "aim", "right / found / annotated");
    row(page, "---", "---", "---", "---", "---", "---");
    scores.forEach((measure, score) -> row(page, measure, score));
    page.append('\n');
  }

  private static void row(StringBuilder page, Measure measure, Score score) {
    String aim = measure.aim().map(QualityReport::number).orElse("");
    String value = number(score.value());
    if (score instanceof Score.Retrieval it) {
      String counts = it.right() + " / " + it.found() + " / " + it.annotated();
      row(page, measure.label(), number(it.precision()), number(it.recall()), value, aim, counts);
    } else if (score instanceof Score.Accuracy it) {
      row(page, measure.label(), "", "", value, aim, it.right() + " of " + it.asked());
    } else if (score instanceof Score.Identity it) {
      row(
          page,
          measure.label(),
          number(it.precision()),
          number(it.recall()),
          value,
          aim,
          it.names() + " names");
    }
  }

  private static void calibration(StringBuilder page, Map<String, List<Calibration.Bin>> bins) {
    if (bins.isEmpty()) {
      return;
    }
    row(page, "confidence", "facts", "their mean confidence", "share right");
    row(page, "---", "---", "---", "---");
    bins.forEach(
        (kind, ordered) ->
            ordered.forEach(
                bin ->
                    row(
                        page,
                        "%s, %.1f–%.1f".formatted(kind, bin.from(), bin.from() + 0.1),
                        Integer.toString(bin.facts()),
                        number(bin.confidence()),
                        number(bin.share()))));
    page.append('\n');
  }

  private static void row(StringBuilder page, String... cells) {
    StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
    for (String cell : cells) {
      row.add(cell);
    }
    page.append(row);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
