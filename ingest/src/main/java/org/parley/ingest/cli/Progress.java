package org.parley.ingest.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.ingest.Summary;
import org.parley.ingest.document.DocumentSource;
import org.parley.ingest.store.LoadReport;
import org.parley.ingest.text.Annotator;

/**
 * Tells how far a run is: on a terminal by one line that is written over, elsewhere by a line now
 * and then.
 */
final class Progress implements Consumer<Summary>, AutoCloseable {

  private static final Duration ON_A_TERMINAL = Duration.ofMillis(200);
  private static final Duration AFTER_A_BATCH = Duration.ofSeconds(1);
  private static final Duration ELSEWHERE = Duration.ofSeconds(10);
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean terminal;
  private final DocumentSource sources;
  private final OptionalLong size;
  private LoadReport written = LoadReport.NOTHING;
  private long last = System.nanoTime();

  Progress(PrintWriter out, boolean terminal, DocumentSource sources) {
    this.out = out;
    this.terminal = terminal;
    this.sources = sources;
    this.size = sources.size();
  }

  /** Loads models, which takes long enough to be told of. */
  Annotator load(Supplier<Annotator> annotators) {
    show("Loading the language models …");
    Annotator annotator = annotators.get();
    if (!terminal) {
      out.println("The language models are loaded.");
    }
    return annotator;
  }

  @Override
  public void accept(Summary summary) {
    long now = System.nanoTime();
    boolean batch = !summary.load().equals(written);
    Duration pause = terminal ? ON_A_TERMINAL : batch ? AFTER_A_BATCH : ELSEWHERE;
    if (now - last >= pause.toNanos()) {
      last = now;
      written = summary.load();
      show(line(summary));
    }
  }

  private String line(Summary summary) {
    String counts =
        String.format(
            Locale.ROOT,
            "%,d documents (%,d written), %.1f documents/s, %,.0f tokens/s",
            summary.documents(),
            summary.load().documents(),
            summary.documentsPerSecond(),
            summary.tokensPerSecond());
    String held =
        summary.held() == 0
            ? ""
            : String.format(Locale.ROOT, ", %,d not read again", summary.held());
    String aside = summary.setAside() == 0 ? "" : ", " + summary.setAside() + " set aside";
    return counts + held + aside + remaining(summary.time());
  }

  /** By the bytes that were read, which run a little ahead of what is done. */
  private String remaining(Duration elapsed) {
    long read = sources.position();
    if (size.isEmpty() || read == 0) {
      return "";
    }
    long whole = Math.max(read, size.getAsLong());
    Duration left = elapsed.multipliedBy(whole - read).dividedBy(read);
    return String.format(Locale.ROOT, ", %d %%, %s left", read * 100 / whole, brief(left));
  }

  private void show(String line) {
    if (terminal) {
      out.print(ERASE_LINE + line);
      out.flush();
    } else {
      out.println(line);
    }
  }

  static String brief(Duration time) {
    long seconds = time.toSeconds();
    return seconds < 60
        ? seconds + " s"
        : seconds < 3600
            ? String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60)
            : String.format(Locale.ROOT, "%d:%02d h", seconds / 3600, seconds / 60 % 60);
  }

  @Override
  public void close() {
    if (terminal) {
      out.print(ERASE_LINE);
      out.flush();
    }
  }
}
