package org.parley.server.mcp;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a tool is called with, read and checked. */
record Arguments(Map<String, Object> values) {

  private static final int LONGEST = 20_000;

  /** Refuses what the tool does not know, as it would be left out without a word. */
  Arguments only(Set<String> known) {
    values.keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new BadCall("There is no argument '" + name + "'; there are " + known + ".");
            });
    return this;
  }

  Optional<String> text(String name) {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof String text) || text.length() > LONGEST) {
      throw new BadCall("'" + name + "' must be a text.");
    }
    return Optional.of(text.strip()).filter(some -> !some.isEmpty());
  }

  String needed(String name) {
    return text(name).orElseThrow(() -> new BadCall("'" + name + "' is needed."));
  }

  int number(String name, int standard, int most) {
    Object value = values.get(name);
    if (value == null) {
      return standard;
    }
    if (value instanceof Number number && number.doubleValue() >= 1) {
      return (int) Math.min(most, number.doubleValue());
    }
    throw new BadCall("'" + name + "' must be a number from 1 to " + most + ".");
  }

  /** The members of an object as texts. */
  Map<String, String> object(String name) {
    Object value = values.get(name);
    Map<String, String> members = new TreeMap<>();
    if (value == null) {
      return members;
    }
    if (!(value instanceof Map<?, ?> map)) {
      throw new BadCall("'" + name + "' must be an object.");
    }
    map.forEach(
        (key, member) -> {
          if (member != null && !member.toString().isBlank()) {
            members.put(String.valueOf(key), member.toString().strip());
          }
        });
    return members;
  }
}
