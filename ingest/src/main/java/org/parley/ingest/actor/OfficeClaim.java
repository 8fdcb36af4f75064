package org.parley.ingest.actor;

import java.util.Optional;
import org.parley.ingest.document.Span;

/**
 * What a phrase says of the office of a person.
 *
 * @param person actor id
 * @param title in lower case but for names, without nationality: "foreign minister"
 * @param head the title's head noun: "minister"
 * @param of id of the state or organisation whose office it is
 * @param stateOf id of the state behind an organisation ("Iranian foreign ministry spokesman")
 * @param former whether the phrase says it is past
 * @param office whether it is an office rather than a calling such as "analyst"
 * @param span title and name
 */
public record OfficeClaim(
    String person,
    String title,
    String head,
    Optional<String> of,
    Optional<String> stateOf,
    boolean former,
    boolean office,
    Span span) {}
