package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads what a meeting was about, and what the text says it left out. */
final class TopicReader {

  private static final Set<String> DISCUSSING =
      Set.of(
          "discuss",
          "address",
          "cover",
          "tackle",
          "raise",
          "review",
          "consider",
          "debate",
          "exchange",
          "explore");
  private static final Set<String> FOCUSING =
      Set.of("focus", "center", "centre", "concentrate", "touch", "dwell");
  private static final Set<String> BARE =
      Set.of(
          "issue",
          "matter",
          "topic",
          "subject",
          "question",
          "point",
          "detail",
          "it",
          "thing",
          "range",
          "agenda",
          "number",
          "side",
          "board",
          "date",
          "mechanism",
          "strategy",
          "area",
          "move",
          "measure",
          "obstacle",
          "step",
          "problem",
          "idea",
          "proposal",
          "plan",
          "view",
          "dispute");
  private static final Set<String> OCCASIONS =
      Set.of(
          "sideline",
          "eve",
          "margin",
          "leg",
          "occasion",
          "arrival",
          "ceremony",
          "tour",
          "invitation",
          "counterpart",
          "way",
          "trip",
          "visit",
          "holiday",
          "summit",
          "meeting",
          "basis",
          "behalf",
          "board",
          "conference");
  private static final Pattern EMPTY =
      Pattern.compile("(?i)(wide|full|whole|broad) range|((various|several|many|other) )?issues?");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 90;

  private final Cast cast;
  private final Tree tree;

  TopicReader(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
  }

  /** Topics said of a meeting noun ("talks on X") or by a verb whose subject it is. */
  List<String> topics(int noun, int verb) {
    List<String> topics = new ArrayList<>();
    for (int on : tree.objectsOf(noun, "on", "about", "over", "regarding", "concerning")) {
      topics.addAll(label(on));
    }
    if (noun != verb) {
      topics.addAll(said(verb, false));
    }
    for (int purpose : tree.children(verb, "advcl", "xcomp", "conj")) {
      if (DISCUSSING.contains(tree.token(purpose).lemma()) && !tree.negated(purpose)) {
        topics.addAll(said(purpose, false));
      }
    }
    topics.addAll(focusOf(noun));
    return topics;
  }

  /** What a clause with this verb says was discussed, or ({@code negated}) was not. */
  List<String> said(int verb, boolean negated) {
    List<String> topics = new ArrayList<>();
    String lemma = tree.token(verb).lemma();
    boolean isNegated = tree.negated(verb);
    if (isNegated != negated) {
      return topics;
    }
    if (DISCUSSING.contains(lemma)) {
      for (int object : tree.children(verb, "dobj")) {
        for (int part : tree.withConjuncts(object)) {
          boolean views = tree.token(part).lemma().matches("view|opinion|idea");
          if (views) {
            tree.objectsOf(part, "on", "about").forEach(o -> topics.addAll(label(o)));
            tree.objectsOf(verb, "on", "about").forEach(o -> topics.addAll(label(o)));
          } else {
            topics.addAll(label(part));
          }
        }
      }
      if (tree.passive(verb)) {
        tree.subject(verb)
            .ifPresent(s -> tree.withConjuncts(s).forEach(part -> topics.addAll(label(part))));
      }
    } else if (FOCUSING.contains(lemma)) {
      for (int object : tree.objectsOf(verb, "on", "around", "upon")) {
        topics.addAll(label(object));
      }
    }
    return topics;
  }

  /** "a stable Iraq – the sole focus of talks": what stands beside "focus of talks". */
  private List<String> focusOf(int noun) {
    Token of =
        tree.token(noun).head() >= 0 ? tree.token(tree.token(noun).head()) : tree.token(noun);
    if (of.head() < 0 || !of.lemma().equals("of")) {
      return List.of();
    }
    Token focus = tree.token(of.head());
    if (!focus.lemma().matches("focus|topic|subject|theme") || focus.head() < 0) {
      return List.of();
    }
    Token beside = tree.token(focus.head());
    return focus.relation().matches("conj|appos|dep") && beside.tag().startsWith("NN")
        ? label(beside.index())
        : List.of();
  }

  /** A topic's words: the noun phrase without articles, clauses after it or quotation marks. */
  List<String> label(int head) {
    Token noun = tree.token(head);
    if (!noun.tag().startsWith("NN") && !noun.tag().equals("VBG")) {
      return List.of();
    }
    if (noun.entity().matches("DATE|TIME")
        || noun.entity().equals("PERSON")
        || OCCASIONS.contains(noun.lemma())
        || (noun.tag().equals("VBG") && !tree.has(head, "dobj", "prep"))
        || (BARE.contains(noun.lemma()) && !tree.has(head, "prep", "nmod", "compound"))) {
      return List.of();
    }
    Span span = cast.phrase(tree.sentence().index(), head);
    for (int child : tree.children(head, "prep")) {
      Span with = span.cover(tree.subtreeSpan(child));
      boolean adjoins = tree.subtreeSpan(child).begin() - span.end() <= 2 && child > head;
      if (adjoins && with.length() <= LONGEST) {
        span = with;
      }
    }
    String words =
        cast.text()
            .slice(span)
            .replaceAll("\\s+", " ")
            .strip()
            .replaceFirst("^(?i)(the|a|an|any|its|their|his|her|various|some) ", "")
            .replaceAll("^[\"\u201c, ]+|[\"\u201d,.]+$", "")
            .replaceFirst(" (of|on|in|for|with)$", "");
    boolean empty =
        EMPTY.matcher(words).matches() || (noun.tag().equals("VBG") && !words.contains(" "));
    boolean fits = words.length() >= SHORTEST && words.length() <= LONGEST;
    return fits && !empty ? List.of(words) : List.of();
  }
}
