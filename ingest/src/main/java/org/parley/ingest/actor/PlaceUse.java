package org.parley.ingest.actor;

import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Tells a geographic name that only locates ("in Iraq") from one that acts ("Iraq said"). */
final class PlaceUse {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "into",
          "through",
          "across",
          "around",
          "outside",
          "inside",
          "throughout",
          "via",
          "within",
          "off",
          "beyond",
          "under",
          "onto",
          "along",
          "neighboring");
  private static final Set<String> MOTION =
      Set.of(
          "travel",
          "go",
          "return",
          "fly",
          "arrive",
          "come",
          "visit",
          "trip",
          "head",
          "leave",
          "tour",
          "move",
          "drive",
          "journey",
          "flight",
          "bring",
          "take",
          "send",
          "dispatch",
          "flee",
          "deport",
          "deploy",
          "export",
          "ship",
          "import",
          "reach",
          "depart",
          "rush",
          "way",
          "envoy");
  private static final Set<String> LEAVING = Set.of("leave", "depart", "head", "bind");
  private static final Set<String> REACHING =
      Set.of(
          "visit", "leave", "reach", "tour", "enter", "quit", "flee", "invade", "cross", "connect",
          "link", "border");
  private static final Set<String> WAYS =
      Set.of("war", "railway", "pipeline", "border", "peninsula", "highway", "earthquake");
  private static final Set<String> EVENT_NOUNS =
      Set.of(
          "talk",
          "talks",
          "meeting",
          "summit",
          "conference",
          "round",
          "session",
          "airport",
          "suburb",
          "hotel",
          "office",
          "street",
          "bureau",
          "area",
          "region",
          "hospital",
          "court",
          "stock",
          "market",
          "university",
          "resort",
          "forum");

  private static final Set<String> TOWNS = Set.of("capital", "city", "town", "port");

  private static final Set<String> BREAKS = Set.of("(", "--", "-", "–", "—", "_");

  private PlaceUse() {}

  static boolean locates(Tree tree, Name name, int head) {
    Token token = tree.token(head);
    if (dateline(tree, name)) {
      return true;
    }
    if (name.kind() == Name.Kind.CAPITAL && name.first() > 0 && town(tree, name.first() - 1)) {
      return true;
    }
    if (token.head() < 0) {
      return false;
    }
    Token above = tree.token(token.head());
    switch (token.relation()) {
      case "pobj" -> {
        if (LOCATIVE.contains(above.lemma())) {
          return true;
        }
        if (above.head() < 0) {
          return false;
        }
        String governor = tree.token(above.head()).lemma();
        return switch (above.lemma()) {
          // "the port of Norway", "Oslo of Norway"
          case "of" ->
              town(tree, above.head())
                  || (name.kind() == Name.Kind.STATE
                      && token.entityStart() // not the "Republic of" its own name
                      && tree.token(above.head()).entity().equals("GPE"));
          case "to" -> MOTION.contains(governor);
          case "for" -> LEAVING.contains(governor);
          default -> false;
        };
      }
      case "dobj" -> {
        return REACHING.contains(above.lemma());
      }
      case "compound", "nmod" -> {
        return above.lemma().equals("capital")
            || WAYS.contains(above.lemma())
            || (name.kind() != Name.Kind.STATE
                && name.kind() != Name.Kind.ADJECTIVE
                && (EVENT_NOUNS.contains(above.lemma()) || NoBody.thing(tree, token.head())));
      }
      case "conj", "appos" -> {
        return above.entity().equals("GPE") && locates(tree, name, token.head());
      }
      case "poss" -> {
        return town(tree, token.head()); // "Norway's capital"
      }
      case "npadvmod" -> {
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  /** "the capital of Norway", "the capital Oslo". */
  private static boolean town(Tree tree, int noun) {
    return TOWNS.contains(tree.token(noun).lemma());
  }

  /** "BAGHDAD, May 28 --" or "Moscow (AP)" at the start of a paragraph. */
  private static boolean dateline(Tree tree, Name name) {
    if (name.first() != 0 || name.last() + 1 >= tree.size()) {
      return false;
    }
    Token next = tree.token(name.last() + 1);
    boolean upper =
        name.text().length() > 3
            && name.text().equals(name.text().toUpperCase(java.util.Locale.ROOT));
    return BREAKS.contains(next.form())
        || (next.form().equals(",")
            && (upper
                || (tree.size() > name.last() + 2
                    && tree.token(name.last() + 2).entity().equals("DATE"))));
  }
}
