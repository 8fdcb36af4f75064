package org.parley.tests.serving;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of a few megabytes, in memory, which only root can make, and on Linux. */
record SmallDisk(Path path) implements AutoCloseable {

  static SmallDisk of(Path path, int megabytes) throws IOException, InterruptedException {
    Files.createDirectories(path);
    String problem =
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "parley", "" + path);
    assumeTrue(problem.isEmpty(), "No small disk can be mounted here: " + problem);
    return new SmallDisk(path);
  }

  void grow(int megabytes) throws IOException, InterruptedException {
    String problem = run("mount", "-o", "remount,size=" + megabytes + "m", "" + path);
    if (!problem.isEmpty()) {
      throw new IOException(problem);
    }
  }

  /** Leaves so much room, by a file that takes the rest. */
  void leave(long bytes) throws IOException {
    Path ballast = path.resolve("ballast");
    Files.deleteIfExists(ballast);
    long size = Math.max(0, path.toFile().getUsableSpace() - bytes);
    byte[] some = new byte[1 << 16];
    try (var out = Files.newOutputStream(ballast)) {
      for (long written = 0; written < size; written += some.length) {
        out.write(some, 0, (int) Math.min(some.length, size - written));
      }
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run("umount", "-l", path.toString());
  }

  /** What it said, where it failed. */
  private static String run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? "" : "it failed: " + said;
    } catch (IOException e) {
      return e.toString();
    }
  }
}
