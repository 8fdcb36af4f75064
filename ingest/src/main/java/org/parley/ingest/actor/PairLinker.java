package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Links "the two sides" and "both leaders" to the pair told of last. */
final class PairLinker {

  private static final Set<String> STATE_PAIR =
      Set.of(
          "side",
          "country",
          "nation",
          "government",
          "state",
          "party",
          "neighbor",
          "neighbour",
          "capital",
          "rival",
          "ally",
          "power",
          "people",
          "delegation",
          "foe");
  private static final Set<String> PERSON_PAIR =
      Set.of(
          "leader",
          "minister",
          "president",
          "ambassador",
          "official",
          "diplomat",
          "premier",
          "man",
          "negotiator",
          "envoy",
          "statesman",
          "counterpart");

  private static final int RECENT = 12;

  /** Sentences further back tell nothing of who is meant. */
  private static final int WINDOW = 40;

  private final PairFinder finder;
  private final Roster roster;
  private final List<List<String>> pairs = new ArrayList<>();

  PairLinker(Scene scene, Roster roster) {
    this.finder = new PairFinder(scene, roster);
    this.roster = roster;
  }

  /** Takes in the pairs of a sentence. */
  void gather(Tree tree) {
    pairs.addAll(finder.pairs(tree));
  }

  /** Lets a noun denote the last pair, where it means two. */
  void link(Tree tree, Token token) {
    if (dual(tree, token) || theTwo(tree, token)) {
      resolvePair(tree, token);
    }
  }

  /** "the two", "both" by themselves. */
  private static boolean theTwo(Tree tree, Token token) {
    boolean alone = token.relation().startsWith("nsubj") || token.relation().equals("dobj");
    return alone
        && token.tag().equals("CD")
        && token.form().equalsIgnoreCase("two")
        && tree.has(token.index(), "det");
  }

  private static boolean dual(Tree tree, Token token) {
    if (!token.tag().equals("NNS")
        || !(STATE_PAIR.contains(token.lemma()) || PERSON_PAIR.contains(token.lemma()))) {
      return false;
    }
    return tree.children(token.index()).stream()
        .map(child -> tree.token(child).form())
        .anyMatch(form -> form.equalsIgnoreCase("two") || form.equalsIgnoreCase("both"));
  }

  private void resolvePair(Tree tree, Token token) {
    boolean persons = PERSON_PAIR.contains(token.lemma()) || token.tag().equals("CD");
    Map<String, Integer> told = lastTold(tree, token);
    List<String> best = List.of();
    int latest = -1;
    for (int i = pairs.size() - 1; i >= Math.max(0, pairs.size() - RECENT); i--) {
      Set<String> ids = new LinkedHashSet<>();
      for (String id : pairs.get(i)) {
        Optional<Figure> figure = roster.figure(id);
        if (figure.isEmpty()) {
          continue;
        }
        if (persons && figure.get().type() == ActorType.PERSON) {
          ids.add(id);
        } else if (!persons && figure.get().type() == ActorType.PERSON) {
          figure.get().represents().stream().findFirst().ifPresent(ids::add);
        } else if (!persons) {
          ids.add(id);
        }
      }
      int least = pairs.get(i).stream().mapToInt(id -> told.getOrDefault(id, 0)).min().orElse(0);
      if (ids.size() == 2 && least > latest) {
        best = List.copyOf(ids);
        latest = least;
      }
    }
    if (!best.isEmpty()) {
      roster.denote(tree.sentence().index(), token.index(), best);
    }
  }

  /**
   * The sentence in which each was told of last. Of two pairs that is meant of whom neither has
   * long gone unmentioned, though the other pair may have been named together later.
   */
  private Map<String, Integer> lastTold(Tree tree, Token token) {
    Map<String, Integer> told = new HashMap<>();
    Roster.At here = new Roster.At(tree.sentence().index(), token.index());
    for (int s = Math.max(0, here.sentence() - WINDOW); s <= here.sentence(); s++) {
      for (Roster.Placed placed : roster.placed(s)) {
        if (placed.at().before(here)) {
          told.put(placed.id(), s);
        }
      }
    }
    return told;
  }
}
