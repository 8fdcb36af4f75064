package org.parley.server.write;

/** Somebody who is known. */
record User(String name, Role role) {}
