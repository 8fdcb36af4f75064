package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads the events that others meet at, and where and when these are. */
final class OccasionReader {

  private static final Set<String> OCCASIONS =
      Set.of(
          "summit",
          "conference",
          "forum",
          "meeting",
          "meetings",
          "session",
          "assembly",
          "gathering",
          "event",
          "celebration",
          "festival",
          "games",
          "ceremony",
          "congress",
          "talk",
          "talks");
  private static final Set<String> HOLDING =
      Set.of(
          "hold",
          "schedule",
          "slate",
          "set",
          "plan",
          "take",
          "open",
          "begin",
          "start",
          "resume",
          "convene",
          "due",
          "host",
          "be",
          "happen",
          "occur");
  private static final Set<String> CLAUSES = Set.of("acl", "relcl", "xcomp", "advcl", "acomp");

  private final Cast cast;
  private final DateReader dates;

  OccasionReader(Cast cast, DateReader dates) {
    this.cast = cast;
    this.dates = dates;
  }

  /** All events that the document names, in its order. */
  List<Occasion> read() {
    List<Occasion> occasions = new ArrayList<>();
    for (Tree tree : cast.trees()) {
      for (Token token : tree.sentence().tokens()) {
        if (token.tag().startsWith("NN") && OCCASIONS.contains(token.lemma())) {
          occasions.add(occasion(tree, token));
        }
      }
    }
    return occasions;
  }

  private Occasion occasion(Tree tree, Token noun) {
    Circumstances circumstances = new Circumstances(cast, tree, dates);
    List<Integer> anchors = anchors(tree, noun.index());
    Circumstances.Where where = circumstances.where(anchors);
    return new Occasion(
        tree.sentence().index(),
        noun.index(),
        noun.lemma(),
        names(tree, noun.index()),
        where.place().or(() -> modifier(tree, noun.index())),
        where.site(),
        circumstances.when(anchors, Clause.of(tree, noun.index()).tense(noun.index())));
  }

  /** The noun, and the verbs that tell of its being held. */
  private static List<Integer> anchors(Tree tree, int noun) {
    List<Integer> anchors = new ArrayList<>(List.of(noun));
    Token token = tree.token(noun);
    boolean subject = token.relation().startsWith("nsubj") && token.head() >= 0;
    if (subject && HOLDING.contains(tree.token(token.head()).lemma())) {
      anchors.add(token.head());
    }
    for (int i = 0; i < anchors.size() && anchors.size() < 6; i++) {
      for (int child : tree.children(anchors.get(i))) {
        boolean clause = CLAUSES.contains(tree.token(child).relation());
        if (clause && HOLDING.contains(tree.token(child).lemma())) {
          anchors.add(child);
        }
      }
    }
    return anchors;
  }

  private Set<String> names(Tree tree, int noun) {
    Set<String> names = new LinkedHashSet<>(beforeBrackets(tree, noun));
    int sentence = tree.sentence().index();
    for (int i = Math.max(0, noun - 10); i < tree.size() && i <= noun + 12; i++) {
      boolean proper = tree.token(i).tag().startsWith("NNP") && i != noun;
      boolean of = i > noun && !tree.under(i, noun);
      boolean place =
          cast.names(sentence, i, NameUse.CITY) || cast.names(sentence, i, NameUse.COUNTRY);
      if (proper && !of && !place && tree.under(i, noun) && near(tree, i, noun)) {
        names.add(tree.token(i).form().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  /** "the Nordic Council (NC) forum": brackets make parsers part the name from its noun. */
  private static Set<String> beforeBrackets(Tree tree, int noun) {
    Set<String> names = new LinkedHashSet<>();
    if (noun > 3 && tree.token(noun - 1).form().equals(")")) {
      for (int i = noun - 2; i >= Math.max(0, noun - 10); i--) {
        Token token = tree.token(i);
        if (token.tag().equals("DT") || token.tag().equals("IN")) {
          break;
        }
        if (token.tag().startsWith("NNP")) {
          names.add(token.form().toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  /** Whether a word is part of the noun's own phrase: before it, or after "of". */
  private static boolean near(Tree tree, int word, int noun) {
    if (word < noun) {
      return true;
    }
    int at = word;
    for (int hops = 0; at >= 0 && hops < 8; hops++) {
      Token token = tree.token(at);
      if (token.head() == noun) {
        return token.lemma().equals("of") || token.relation().equals("appos");
      }
      at = token.head();
    }
    return false;
  }

  /** "the Oslo summit". */
  private Optional<String> modifier(Tree tree, int noun) {
    int sentence = tree.sentence().index();
    return tree.children(noun, "compound", "nmod").stream()
        .filter(c -> cast.names(sentence, c, NameUse.CITY))
        .findFirst()
        .flatMap(c -> cast.place(sentence, c))
        .filter(p -> !PlacePhrase.wide(p))
        .map(p -> p.id());
  }
}
