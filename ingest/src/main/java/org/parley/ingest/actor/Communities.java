package org.parley.ingest.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.ingest.text.Tree;

/**
 * Peoples and regions whose names hold that of a state and mean another: "Bosnian Serbs",
 * "Turkish-Cypriot", "Latin American".
 */
final class Communities {

  private static final String CYPRIOT = "cypriot";
  private static final Set<String> PEOPLES =
      Set.of(
          CYPRIOT,
          "serb",
          "croat",
          "albanian",
          "kurd",
          "muslim",
          "moslem",
          "jew",
          "arab",
          "armenian",
          "hutu",
          "tutsi",
          "tamil",
          "turk",
          "pashtun",
          "shiite",
          "sunni");
  private static final Set<String> OF_AMERICA =
      Set.of(
          "latin",
          "central",
          "south",
          "north",
          "native",
          "african",
          "pan",
          "hispanic",
          "ibero",
          "inter",
          "trans");
  private static final Set<String> AMERICAN = Set.of("american", "americans");

  private Communities() {}

  /** The names but those that are part of another people's. */
  static List<Name> apart(Tree tree, List<Name> names) {
    return names.stream()
        .filter(n -> !n.ofState() || !(first(tree, n) || second(tree, n) || america(tree, n)))
        .toList();
  }

  /** "Bosnian | Serb": the first half. */
  private static boolean first(Tree tree, Name name) {
    int next = name.last() + 1;
    boolean hyphen = next < tree.size() && tree.token(next).form().equals("-");
    return name.kind() == Name.Kind.ADJECTIVE && people(tree, hyphen ? next + 1 : next, hyphen);
  }

  /** "Bosnian | Serb": the second. */
  private static boolean second(Tree tree, Name name) {
    boolean hyphen = name.first() > 1 && tree.token(name.first() - 1).form().equals("-");
    int before = name.first() - (hyphen ? 2 : 1);
    return name.size() == 1
        && before >= 0
        && people(tree, name.first(), hyphen)
        && tree.token(before).entity().equals("NORP")
        && tree.token(before).tag().startsWith("JJ");
  }

  private static boolean people(Tree tree, int at, boolean hyphen) {
    if (at >= tree.size()) {
      return false;
    }
    String form = word(tree, at);
    String one = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    // "Turkish-Armenian talks" are between two states.
    return hyphen ? one.equals(CYPRIOT) : PEOPLES.contains(one);
  }

  private static boolean america(Tree tree, Name name) {
    int before = name.first() - 1;
    if (before > 0 && tree.token(before).form().equals("-")) {
      before--;
    }
    return before >= 0
        && name.size() == 1
        && AMERICAN.contains(word(tree, name.first()))
        && OF_AMERICA.contains(word(tree, before));
  }

  private static String word(Tree tree, int at) {
    return tree.token(at).form().toLowerCase(Locale.ROOT);
  }
}
