package org.parley.ingest.identity;

import java.util.HashMap;
import java.util.Map;

/** In which years somebody was told of as holder, or as past holder, of offices that have one. */
final class Tenure {

  private final Map<OfficeTitle, Integer> firstPast = new HashMap<>();
  private final Map<OfficeTitle, Integer> lastPresent = new HashMap<>();

  Tenure(Form form) {
    for (Form.Role role : form.roles()) {
      OfficeTitle title = new OfficeTitle(role.title());
      if (title.heldByOne() && form.year().isPresent()) {
        (role.former() ? firstPast : lastPresent).put(title, form.year().get());
      }
    }
  }

  void take(Tenure other) {
    other.firstPast.forEach((title, year) -> firstPast.merge(title, year, Math::min));
    other.lastPresent.forEach((title, year) -> lastPresent.merge(title, year, Math::max));
  }

  /** Whether an office is told of as held after a year in which the other was past holder of it. */
  boolean isAfter(Tenure other) {
    return other.firstPast.entrySet().stream()
        .anyMatch(
            past -> lastPresent.getOrDefault(past.getKey(), Integer.MIN_VALUE) > past.getValue());
  }
}
