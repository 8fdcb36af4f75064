package org.parley.server.write;

import java.util.Locale;

/** What a user may do; each may do what those before it may. */
public enum Role {
  /** Change graphs. */
  WRITER,
  /** See and end what is running. */
  ADMIN;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }
}
