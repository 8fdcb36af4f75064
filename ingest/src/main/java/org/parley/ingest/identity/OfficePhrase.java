package org.parley.ingest.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Authority;

/** A phrase that tells a person by office alone: "the Russian foreign minister". */
record OfficePhrase(Authority authority, String phrase) {

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|its|their|a|an) ", Pattern.CASE_INSENSITIVE);
  private static final Pattern OF = Pattern.compile("^(.+?) of (?:the )?(\\p{Lu}.*)$");
  private static final Pattern POSSESSIVE = Pattern.compile("^(.+?)['\u2019]s? (.+)$");

  /**
   * The role that it tells.
   *
   * @param represents whom its actor represents: the state, where the phrase has none
   */
  Optional<Form.Role> role(List<String> represents) {
    String bare = ARTICLE.matcher(phrase.replaceAll("[\\s|@]+", " ").strip()).replaceFirst("");
    Matcher of = OF.matcher(bare);
    if (of.matches()) {
      Optional<String> whose = authority.named(of.group(2)).map(Authority.Entry::id);
      if (whose.isPresent()) {
        return Optional.of(role(of.group(1), whose.get()));
      }
    }
    Matcher possessive = POSSESSIVE.matcher(bare);
    if (possessive.matches()) {
      Optional<String> whose = authority.named(possessive.group(1)).map(Authority.Entry::id);
      if (whose.isPresent()) {
        return Optional.of(role(possessive.group(2), whose.get()));
      }
    }
    String[] words = bare.split(" ");
    for (int count = Math.min(3, words.length - 1); count > 0; count--) {
      String first = String.join(" ", List.of(words).subList(0, count));
      String rest = String.join(" ", List.of(words).subList(count, words.length));
      Optional<Authority.Entry> whose =
          authority.byAdjective(first).or(() -> authority.named(first));
      if (whose.isPresent()) {
        return Optional.of(role(rest, whose.get().id()));
      }
    }
    List<String> states =
        represents.stream()
            .filter(id -> authority.entry(id).filter(e -> e.type() == ActorType.STATE).isPresent())
            .toList();
    return states.size() == 1 ? Optional.of(role(bare, states.get(0))) : Optional.empty();
  }

  private static Form.Role role(String title, String of) {
    return new Form.Role(title.toLowerCase(Locale.ROOT), Optional.of(of), false);
  }
}
