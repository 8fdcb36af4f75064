package org.parley.server.pages;

import java.util.List;

/** A page that says what went wrong, and where to go from there. */
record MessagePage(Head head, String heading, List<String> lines) {}
