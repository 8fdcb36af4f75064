package org.parley.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What a request asks for, read and checked. */
record Parameters(HttpServletRequest request) {

  private static final int MOST_WORDS = 200;

  /** A text, cut where it is longer than anybody types; blank is none. */
  Optional<String> text(String name) {
    return Optional.ofNullable(request.getParameter(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .map(value -> value.substring(0, Math.min(value.length(), MOST_WORDS)));
  }

  /**
   * A number from {@code least} to {@code most}.
   *
   * @throws BadRequest where it is none
   */
  int number(String name, int standard, int least, int most) {
    Optional<String> value = text(name);
    if (value.isEmpty()) {
      return standard;
    }
    if (value.get().matches("\\d{1,9}")) {
      int number = Integer.parseInt(value.get());
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new BadRequest(
        "'%s' must be a number from %d to %d, not '%s'.".formatted(name, least, most, value.get()));
  }
}
