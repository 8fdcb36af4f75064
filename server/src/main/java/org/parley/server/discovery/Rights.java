package org.parley.server.discovery;

/** What is said of rights where the owner says nothing. */
final class Rights {

  static final String UNSTATED =
      "The owner of this server has stated no licence. Ask before you publish what is had here.";

  private Rights() {}
}
