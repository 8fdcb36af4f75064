package org.parley.ingest.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which state of the sources is running, as Git knows it. */
public final class Commit {

  private Commit() {}

  /**
   * The abbreviated commit that is checked out, with a word where the program's files differ from
   * it; empty where this is no Git working tree, or there is no Git.
   */
  public static Optional<String> of(Path home) {
    return git(home, "rev-parse", "--short", "HEAD")
        .map(
            commit ->
                git(home, "status", "--porcelain", "--", "ontology", "ingest", "seeds", "pom.xml")
                        .filter(String::isEmpty)
                        .isPresent()
                    ? commit
                    : commit + ", changed");
  }

  private static Optional<String> git(Path home, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-C", home.toString()));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String answer =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return process.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
