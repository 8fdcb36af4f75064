package org.parley.ingest.fact;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.fact.MeetingWords.Signal;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** What the words above a word make of what it tells: wished for, planned, called off. */
final class MoodAbove {

  private static final int CLIMB = 6;
  private static final Set<String> ADJUNCTS =
      Set.of("after", "during", "following", "since", "in", "at", "before", "on", "upon");
  private static final Set<String> ASIDE = Set.of("conj", "appos", "relcl");
  private static final Set<String> ABOUT = Set.of("on", "of", "about", "from");
  private static final Set<String> WORDS =
      Set.of(
          "detail",
          "substance",
          "content",
          "outcome",
          "result",
          "information",
          "question",
          "comment",
          "elaborate",
          "speak");

  private final Tree tree;

  MoodAbove(Tree tree) {
    this.tree = tree;
  }

  /** What the words on the way up from a word make of it: wished for, planned, called off. */
  Optional<Meeting.Factuality> governed(int from) {
    int below = from;
    int at = tree.token(from).head();
    for (int hops = 1; at >= 0 && hops < CLIMB; hops++) {
      Token token = tree.token(at);
      String relation = tree.token(below).relation();
      boolean finite = Mood.past(tree.token(below)) || tree.has(below, "nsubj", "nsubjpass");
      if (relation.equals("advcl") && finite) {
        return Optional.empty(); // "was put off as it coincides with the visit"
      }
      if (relation.equals("prep") && ABOUT.contains(tree.token(below).lemma()) && ofWords(token)) {
        return Optional.of(Meeting.Factuality.ACTUAL); // "refused to give details of the meeting"
      }
      boolean content = relation.equals("ccomp");
      boolean subject = relation.equals("nsubj");
      if (content) {
        return token.lemma().equals("deny")
            ? Optional.of(Meeting.Factuality.DENIED)
            : MeetingWords.is(token, Signal.WISH)
                ? Optional.of(Meeting.Factuality.POSSIBLE)
                : Optional.empty();
      }
      boolean far = hops > 2 && token.tag().startsWith("NN");
      if (token.lemma().equals("look") && forward(at)) {
        return Optional.of(Meeting.Factuality.SCHEDULED);
      }
      if (MeetingWords.is(token, Signal.WISH) && !far && !subject) {
        return Optional.of(Meeting.Factuality.POSSIBLE);
      }
      if (MeetingWords.is(token, Signal.AHEAD) && !subject && !aimed(token, relation)) {
        return Optional.of(Meeting.Factuality.SCHEDULED);
      }
      if (Clause.cancels(tree, at) && !subject) {
        return Optional.of(off(at));
      }
      if (ASIDE.contains(relation) || adjunct(below)) {
        return Optional.empty();
      }
      below = at;
      at = token.head();
    }
    return Optional.empty();
  }

  /** What is said of a meeting, whether or not somebody says it. */
  private static boolean ofWords(Token token) {
    return WORDS.contains(token.lemma());
  }

  /** "looks forward to". */
  private boolean forward(int verb) {
    return tree.children(verb, "prt", "advmod").stream()
        .anyMatch(c -> tree.token(c).lemma().equals("forward"));
  }

  /** "was cancelled"; but "was put off until Thursday" is still to come. */
  Meeting.Factuality off(int cancelling) {
    return tree.objectsOf(cancelling, "until", "till").isEmpty()
        ? Meeting.Factuality.DENIED
        : Meeting.Factuality.SCHEDULED;
  }

  /** "the visit was aimed at", "agreed at the talks": says what the meeting was for. */
  private static boolean aimed(Token planning, String relation) {
    boolean planned = MeetingWords.is(planning, Signal.HOLDING);
    return relation.equals("nsubjpass") && !planned;
  }

  boolean adjunct(int word) {
    Token token = tree.token(word);
    return token.relation().equals("prep")
        && ADJUNCTS.contains(token.lemma())
        && tree.children(word, "pobj").stream().noneMatch(o -> ofWords(tree.token(o)));
  }
}
