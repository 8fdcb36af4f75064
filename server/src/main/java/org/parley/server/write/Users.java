package org.parley.server.write;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/**
 * Who may change what: a file with a line {@code name:role:bcrypt} for each. There is no user and
 * no password but those in it; without the file nobody may do anything.
 */
public final class Users {

  private static final int COST = 12;
  private static final int SHORTEST = 10;

  /** bcrypt looks at no more. */
  private static final int LONGEST = 72;

  /**
   * What an unknown name is checked against, so that it takes as long as a known one. It takes the
   * better part of a second, for which a start need not wait.
   */
  private static final CompletableFuture<String> NOBODY =
      CompletableFuture.supplyAsync(() -> hash("nobody-" + new SecureRandom().nextLong()));

  private final Path file;
  private final Cache<String, User> known =
      Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(Duration.ofMinutes(1)).build();

  public Users(Path file) {
    this.file = file;
  }

  /** The user of an {@code Authorization} header, if name and password are right. */
  Optional<User> authenticate(String header) {
    if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.empty();
    }
    String key = digest(header);
    User kept = known.getIfPresent(key);
    if (kept != null) {
      return Optional.of(kept);
    }
    String pair;
    try {
      pair =
          new String(
              Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    int colon = pair.indexOf(':');
    if (colon < 1 || pair.length() > 500) {
      return Optional.empty();
    }
    Optional<User> user = check(pair.substring(0, colon), pair.substring(colon + 1));
    user.ifPresent(right -> known.put(key, right));
    return user;
  }

  private Optional<User> check(String name, String password) {
    Optional<String[]> line =
        lines().stream()
            .map(each -> each.split(":", 3))
            .filter(parts -> parts.length == 3 && parts[0].equals(name))
            .findFirst();
    String hash = line.map(parts -> parts[2]).orElseGet(NOBODY::join);
    boolean right = OpenBSDBCrypt.checkPassword(hash, password.toCharArray());
    return line.filter(parts -> right)
        .map(parts -> new User(name, Role.valueOf(parts[1].toUpperCase(Locale.ROOT))));
  }

  /**
   * Enters a user, or gives one another role and password.
   *
   * @throws IllegalArgumentException where the name or the password will not do
   */
  public void put(String name, Role role, String password) {
    if (!name.matches("[A-Za-z0-9._@-]{1,64}")) {
      throw new IllegalArgumentException("A user's name has letters, digits and ._@-");
    }
    if (password.length() < SHORTEST
        || password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw new IllegalArgumentException(
          "A password has from " + SHORTEST + " to " + LONGEST + " characters.");
    }
    List<String> lines = new ArrayList<>(lines());
    lines.removeIf(line -> line.startsWith(name + ":"));
    lines.add(name + ":" + role.word() + ":" + hash(password));
    try {
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(next);
      Files.createFile(
          next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(next, lines, StandardOpenOption.TRUNCATE_EXISTING);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("The users cannot be written to " + file, e);
    }
  }

  private List<String> lines() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The users cannot be read from " + file, e);
    }
  }

  private static String hash(String password) {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    return OpenBSDBCrypt.generate(password.toCharArray(), salt, COST);
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
