package org.parley.server;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.parley.server.write.Role;
import org.parley.server.write.Users;

/** Enters a user into the file of users. */
final class NewUser {

  private NewUser() {}

  /** {@code NAME:ROLE}; the password comes from the terminal, or is the first line of the input. */
  static int enter(Path file, String nameAndRole) {
    String[] parts = nameAndRole.split(":", -1);
    if (parts.length != 2 || !parts[1].matches("writer|admin")) {
      throw new IllegalArgumentException("Say NAME:writer or NAME:admin, not " + nameAndRole);
    }
    new Users(file).put(parts[0], Role.valueOf(parts[1].toUpperCase(Locale.ROOT)), password());
    System.out.println("Entered " + parts[0] + " in " + file);
    return 0;
  }

  private static String password() {
    Console console = System.console();
    if (console != null) {
      char[] typed = console.readPassword("Password: ");
      return typed == null ? "" : new String(typed);
    }
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
