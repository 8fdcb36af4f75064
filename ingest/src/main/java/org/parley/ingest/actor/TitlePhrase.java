package org.parley.ingest.actor;

import java.util.Optional;

/**
 * A phrase that names an office: "the North's Vice Minister of foreign affairs".
 *
 * @param first index of its first token
 * @param head index of the title's head noun
 * @param last index of its last token
 * @param title without nationality and passing words
 * @param state the state named in it
 * @param body the organisation named in it
 * @param former whether it is past
 */
record TitlePhrase(
    int first,
    int head,
    int last,
    String title,
    Optional<Name> state,
    Optional<Name> body,
    Optional<String> ministry,
    boolean former) {}
