package org.parley.server.pages;

/**
 * The ontology's terms.
 *
 * @param html markup made by the ontology itself, not by the data
 */
record TermsPage(Head head, String html) {}
