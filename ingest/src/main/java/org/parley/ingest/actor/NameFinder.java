package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Tree;

/**
 * Finds proper names: what the engine takes for one, mended by what the authority knows. Where both
 * see a name, the longer wins; at equal length the authority does.
 */
final class NameFinder {

  private static final Pattern CREED =
      Pattern.compile("[A-Z]\\w+ist|Shi'?ite|Sunni|Marxist-Leninist");

  private final AuthorityNames known;
  private final EngineNames seen;
  private final UnseenPersons unseen;

  NameFinder(AnnotatedText source, Authority authority) {
    this.known = new AuthorityNames(source, authority);
    this.seen = new EngineNames(source);
    this.unseen = new UnseenPersons(source);
  }

  /** Names of one sentence, left to right, none overlapping. */
  List<Name> find(Tree tree) {
    List<Name> candidates = known.in(tree);
    seen.in(tree).stream()
        .filter(s -> known(candidates).noneMatch(k -> qualifies(tree, s, k)))
        .toList()
        .forEach(candidates::add);
    candidates.sort(
        Comparator.comparingInt((Name n) -> -n.size())
            .thenComparing(n -> n.entry().isEmpty())
            .thenComparing(Name::first));
    List<Name> chosen = new ArrayList<>();
    for (Name candidate : candidates) {
      if (chosen.stream().noneMatch(c -> overlap(c, candidate))) {
        chosen.add(candidate);
      }
    }
    chosen.addAll(unseen.in(tree, chosen));
    chosen.sort(Comparator.comparingInt(Name::first));
    return Communities.apart(tree, chosen);
  }

  private static Stream<Name> known(List<Name> names) {
    return names.stream().filter(n -> n.entry().isPresent());
  }

  /** "Islamist Harbour Front" of a front that is known without its creed. */
  private static boolean qualifies(Tree tree, Name name, Name known) {
    return name.first() == known.first() - 1
        && name.last() == known.last()
        && CREED.matcher(tree.token(name.first()).form()).matches();
  }

  private static boolean overlap(Name one, Name other) {
    return one.first() <= other.last() && other.first() <= one.last();
  }
}
