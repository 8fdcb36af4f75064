package org.parley.ingest.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The file of decisions of a dataset: one a line, in six fields with tabs between; empty lines and
 * those that begin with {@code #} are comments. It is replaced as a whole, so that a crash leaves
 * the old or the new.
 */
public final class DecisionsFile {

  private static final String HEAD =
      """
      # Decisions of people, one a line, with tabs between the fields. They are applied whenever the
      # dataset is written to; a line that is taken out is undone. Lines like these are comments.
      # when\twho\tdecision\tabout\tvalue\twhy
      """;

  private final Path file;

  public DecisionsFile(Path dataset) {
    this.file = dataset.resolve("decisions.tsv");
  }

  public Path path() {
    return file;
  }

  /**
   * Reads all.
   *
   * @throws DecisionException if a line is no decision
   */
  public Decisions read() {
    List<DecisionLine> decisions = new ArrayList<>();
    List<String> lines = lines();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (isDecision(line)) {
        try {
          decisions.add(new DecisionLine(number, DecisionLine.parse(line)));
        } catch (IllegalArgumentException e) {
          throw new DecisionException(
              "%s, line %d: %s. Mend the line, or make it a comment by # before it; nothing was written."
                  .formatted(file, number, e.getMessage()));
        }
      }
    }
    return new Decisions(decisions);
  }

  private static boolean isDecision(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  /** Puts decisions at the end; the numbers of their lines. */
  public List<Integer> append(Collection<Decision> decisions) {
    List<String> lines = new ArrayList<>(Files.exists(file) ? lines() : HEAD.lines().toList());
    List<Integer> numbers = new ArrayList<>();
    for (Decision decision : decisions) {
      lines.add(decision.text());
      numbers.add(lines.size());
    }
    replace(lines);
    return numbers;
  }

  /**
   * Takes lines out; what they were.
   *
   * @throws DecisionException if one is no decision
   */
  public List<String> remove(Collection<Integer> numbers) {
    List<String> lines = new ArrayList<>(lines());
    List<String> removed = new ArrayList<>();
    for (int number : new TreeSet<>(numbers).descendingSet()) {
      if (number < 1 || number > lines.size() || !isDecision(lines.get(number - 1))) {
        throw new DecisionException(
            "%s has no decision in line %d: 'parley review list' shows the numbers of the lines. Nothing was undone."
                .formatted(file, number));
      }
      removed.add(0, lines.remove(number - 1));
    }
    replace(lines);
    return removed;
  }

  private List<String> lines() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readString(file).lines().map(DecisionsFile::withoutMark).toList();
    } catch (CharacterCodingException e) {
      throw new DecisionException(
          "%s is not in UTF-8: write it so; nothing was written.".formatted(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some editors begin a file with a mark of its encoding. */
  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private void replace(List<String> lines) {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    byte[] content = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel channel =
          FileChannel.open(
              next,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
