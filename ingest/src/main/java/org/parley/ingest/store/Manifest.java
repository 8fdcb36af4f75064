package org.parley.ingest.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a backup holds, in its file {@code backup.json}.
 *
 * @param format of the backup, 1
 * @param made when, as ISO 8601 has it
 * @param version of the dataset
 * @param quads how many it has
 * @param sum of their checksums
 * @param files the SHA-256 of each, by its path
 */
record Manifest(
    int format, String made, long version, long quads, String sum, Map<String, String> files) {

  static final String NAME = "backup.json";
  static final int FORMAT = 1;

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  void write(Path backup) {
    try {
      Files.writeString(backup.resolve(NAME), GSON.toJson(this) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads it, and every file that it names.
   *
   * @throws StoreException where it is none, or a file is not what it was
   */
  static Manifest checked(Path backup) {
    Path file = backup.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw new StoreException(
          "There is no backup in " + backup + ": its file " + NAME + " is missing.", null);
    }
    Manifest manifest;
    try {
      manifest = GSON.fromJson(Files.readString(file), Manifest.class);
    } catch (JsonParseException e) {
      throw new StoreException("The file " + file + " cannot be read: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (manifest == null || manifest.format() != FORMAT || manifest.files() == null) {
      throw new StoreException(
          "The backup in " + backup + " has a format that this Parley does not know.", null);
    }
    Map<String, String> found = filesIn(backup);
    for (Map.Entry<String, String> wanted : manifest.files().entrySet()) {
      if (!wanted.getValue().equals(found.get(wanted.getKey()))) {
        throw new StoreException(
            "The backup in %s is damaged: %s is %s."
                .formatted(
                    backup,
                    wanted.getKey(),
                    found.containsKey(wanted.getKey()) ? "not what it was" : "missing"),
            null);
      }
    }
    return manifest;
  }

  /** All but the manifest, with their SHA-256. */
  static Map<String, String> filesIn(Path directory) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(directory)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        String name = directory.relativize(file).toString();
        if (!name.equals(NAME)) {
          files.put(name, sha256(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = Contents.sha256();
    try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
      stream.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
