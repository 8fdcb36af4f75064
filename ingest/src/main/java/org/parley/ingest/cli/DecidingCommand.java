package org.parley.ingest.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionKind;
import org.parley.ingest.decision.Sort;
import org.parley.ingest.review.Doubt;
import org.parley.ingest.review.DoubtKind;
import org.parley.ingest.review.Review;
import org.parley.ingest.store.LoadReport;
import org.parley.ingest.store.Standing;
import org.parley.ingest.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that writes decisions into the file and applies them, or does neither. */
abstract class DecidingCommand implements Callable<Integer> {

  /** So many documents are enough to hold on to a thing. */
  private static final int ANCHORS = 12;

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}");

  @SuppressWarnings("unused") // Read by picocli.
  @Mixin
  private final HelpOption help = new HelpOption();

  @ParentCommand private @Nullable ReviewCommand parent;

  @Option(
      names = "--by",
      paramLabel = "WHO",
      description = "Who decides (default: the user of the machine).")
  private String by = System.getProperty("user.name", "");

  @Option(names = "--why", paramLabel = "WORDS", description = "Why, for those who come after.")
  private String why = "";

  @Spec private @Nullable CommandSpec spec;

  private final String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

  /** The decisions to be made. */
  abstract List<Decision> decisions(Review review);

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (why.isBlank()) {
      why = reason().orElseThrow(() -> new CommandException("Say why, by --why \"…\"."));
    }
    try (Store store = dataset().openExisting()) {
      store.begin(CommandLineText.of(Objects.requireNonNull(spec).commandLine()));
      // What others wrote into the file meanwhile is applied before, and found wrong before.
      store.decide();
      List<Decision> made = decisions(new Review(store, dataset().base));
      List<Integer> lines = store.decisionsFile().append(made);
      LoadReport report = store.decide();
      takeBackIfIdle(store, made, lines);
      for (int number = 0; number < made.size(); number++) {
        out.println(
            "Line %d: %s %s"
                .formatted(
                    lines.get(number), made.get(number).kind().word(), words(made.get(number))));
      }
      report.leftOut().forEach(out::println);
    }
    out.flush();
    return 0;
  }

  private static void takeBackIfIdle(Store store, List<Decision> made, List<Integer> lines) {
    for (Standing standing : store.standings()) {
      if (made.contains(standing.decision()) && standing.idle().isPresent()) {
        store.decisionsFile().remove(lines);
        store.decide();
        throw new CommandException(
            "It would have no effect: %s. Nothing was decided.".formatted(standing.idle().get()));
      }
    }
  }

  static String words(Decision decision) {
    List<String> words = decision.anchors().stream().map(Anchor::words).distinct().toList();
    String value = decision.value().isEmpty() ? "" : " → " + decision.value();
    return "“" + String.join("”, “", words.subList(0, Math.min(4, words.size()))) + "”" + value;
  }

  private DatasetOptions dataset() {
    return Objects.requireNonNull(parent).dataset();
  }

  /** What is written as the reason where none is given. */
  Optional<String> reason() {
    return Optional.empty();
  }

  Decision decision(DecisionKind kind, Sort sort, List<List<Anchor>> sides, String value) {
    try {
      return new Decision(now, by, kind, sort, sides, value, why.replaceAll("\\s+", " ").strip());
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          "This cannot be decided: %s. Nothing was decided.".formatted(e.getMessage()));
    }
  }

  static boolean isKey(String argument) {
    return KEY.matcher(argument).matches();
  }

  Doubt doubt(Review review, String key, DoubtKind... kinds) {
    Doubt doubt =
        review
            .doubt(key)
            .orElseThrow(
                () ->
                    new CommandException(
                        "Nothing that is in doubt has the key %s: 'parley review' lists the keys. Nothing was decided."
                            .formatted(key)));
    if (kinds.length > 0 && !List.of(kinds).contains(doubt.kind())) {
      throw new CommandException(
          "%s is a doubt of kind %s, on which this cannot be decided. Nothing was decided."
              .formatted(key, doubt.kind().word()));
    }
    return doubt;
  }

  /** The name of something without the base, as in {@code actor/tom-beck}. */
  String name(String argument) {
    return argument.startsWith(dataset().base.iri())
        ? argument.substring(dataset().base.iri().length())
        : argument;
  }

  Sort sort(Review review, String name, boolean fact) {
    return review
        .sort(name)
        .filter(sort -> sort.isFact() == fact)
        .orElseThrow(
            () ->
                new CommandException(
                    "%s is no %s that a document tells of: it is named as in %s. Nothing was decided."
                        .formatted(
                            name,
                            fact ? "fact" : "actor or place",
                            fact ? "position/the-document-10-25" : "actor/tom-beck")));
  }

  /** Whether these are actors, or meetings. */
  Sort sortOfAll(Review review, List<String> names) {
    if (names.stream().anyMatch(name -> name.startsWith("meeting/"))) {
      names.forEach(name -> sort(review, name, Sort.MEETING, "meeting", "meeting/2007-05-28-…"));
      return Sort.MEETING;
    }
    names.forEach(name -> sort(review, name, Sort.ACTOR, "actor", "actor/tom-beck"));
    return Sort.ACTOR;
  }

  private static void sort(Review review, String name, Sort sort, String what, String example) {
    if (!review.sort(name).equals(Optional.of(sort))) {
      throw new CommandException(
          "%s is no %s that a document tells of: it is named as in %s. Nothing was decided."
              .formatted(name, what, example));
    }
  }

  /** What a decision on an actor or meeting holds on to. */
  List<Anchor> anchors(Review review, Sort sort, String name) {
    return sort == Sort.MEETING ? evidence(review, name, List.of()) : anchors(review, name);
  }

  /** What a decision on an actor or place holds on to. */
  List<Anchor> anchors(Review review, String name) {
    sort(review, name, false);
    List<Anchor> anchors = review.anchors(name, ANCHORS);
    if (anchors.isEmpty()) {
      throw new CommandException(
          "No document mentions %s in words that a decision could hold on to. Nothing was decided."
              .formatted(name));
    }
    return anchors;
  }

  /** The evidence of a fact, in one document or in all that state it. */
  List<Anchor> evidence(Review review, String name, List<String> documents) {
    sort(review, name, true);
    List<Anchor> evidence = new ArrayList<>();
    List<String> stating = review.documents(name);
    for (String document : documents.isEmpty() ? stating : documents) {
      evidence.add(
          review
              .anchor(name, document)
              .orElseThrow(
                  () ->
                      new CommandException(
                          "Document %s does not state %s; %s do. Nothing was decided."
                              .formatted(document, name, String.join(", ", stating)))));
    }
    return evidence;
  }
}
