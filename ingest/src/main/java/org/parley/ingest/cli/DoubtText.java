package org.parley.ingest.cli;

import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.review.Doubt;
import org.parley.ontology.Base;

/** What is in doubt, written for people and for programs. */
record DoubtText(Map<Anchor, String> quotes, Base base) {

  /** With the words of some passages of each side, and what may be done. */
  String text(Doubt doubt, int most) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s  %.2f  %s: %s%n",
            doubt.key(),
            doubt.score(),
            doubt.kind().word(),
            doubt.what()));
    text.append("    ").append(doubt.why()).append('\n');
    int each = Math.max(1, most / doubt.sides().size());
    for (List<Anchor> side : doubt.sides()) {
      String mark = doubt.sides().size() > 1 ? (side == doubt.sides().get(0) ? "A " : "B ") : "";
      side.stream()
          .limit(each)
          .forEach(
              anchor ->
                  text.append("    %s%s: %s%n".formatted(mark, anchor.document(), quote(anchor))));
      if (side.size() > each) {
        text.append("    %s… and %d more%n".formatted(mark, side.size() - each));
      }
    }
    String things = doubt.things().stream().map(this::shorter).collect(Collectors.joining(" "));
    text.append("    ").append(things).append('\n');
    text.append("    → ").append(actions(doubt)).append('\n');
    return text.toString();
  }

  private static String actions(Doubt doubt) {
    String accept = "accept " + doubt.key();
    return switch (doubt.kind()) {
      case JOIN -> accept + " (one, as it is) | reject " + doubt.key() + " (A and B are two)";
      case APART ->
          accept + " (two, as it is) | merge " + doubt.key() + " | never-merge " + doubt.key();
      case TYPE -> accept + " | retype " + doubt.key() + " person|state|organization|group";
      case CHECK -> accept + " | split, retype, rename, correct or reject by name";
      case MEETING -> accept + " | split, correct or reject, by name and --document";
      case DISAGREEMENT -> accept + " | correct or reject, by name and --document";
      case FACT -> accept + " | reject " + doubt.key() + " | correct by name";
    };
  }

  private String quote(Anchor anchor) {
    return quotes.getOrDefault(anchor, anchor.words());
  }

  private String shorter(String iri) {
    return iri.startsWith(base.iri()) ? iri.substring(base.iri().length()) : iri;
  }

  /** One row each, after RFC 4180. */
  String csv(List<Doubt> doubts) {
    Stream<List<String>> head =
        Stream.of(List.of("key", "kind", "score", "what", "why", "things", "evidence"));
    return Stream.concat(head, doubts.stream().map(this::row))
        .map(row -> row.stream().map(DoubtText::cell).collect(Collectors.joining(",")) + "\r\n")
        .collect(Collectors.joining());
  }

  private List<String> row(Doubt doubt) {
    return List.of(
        doubt.key(),
        doubt.kind().word(),
        score(doubt),
        doubt.what(),
        doubt.why(),
        String.join(" ", doubt.things()),
        doubt.anchors().stream()
            .map(anchor -> anchor.document() + ": " + quote(anchor))
            .collect(Collectors.joining("\n")));
  }

  private static String score(Doubt doubt) {
    return String.format(Locale.ROOT, "%.3f", doubt.score());
  }

  static String cell(String text) {
    return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  String json(List<Doubt> doubts) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Doubt doubt : doubts) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("key", doubt.key());
      one.put("kind", doubt.kind().word());
      one.put("score", Double.valueOf(score(doubt)));
      one.put("what", doubt.what());
      one.put("why", doubt.why());
      one.put("things", doubt.things());
      one.put(
          "sides",
          doubt.sides().stream().map(side -> side.stream().map(this::evidence).toList()).toList());
      all.add(one);
    }
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(all);
  }

  private Map<String, Object> evidence(Anchor anchor) {
    Map<String, Object> evidence = new LinkedHashMap<>();
    evidence.put("document", anchor.document());
    evidence.put("passage", base.iri() + anchor.passage());
    evidence.put("quote", quote(anchor));
    return evidence;
  }
}
