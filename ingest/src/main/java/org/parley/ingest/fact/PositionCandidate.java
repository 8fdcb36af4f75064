package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.ingest.actor.Writings;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.text.Token;

/**
 * A word with what hangs on it and whom it is told of: an attribution, or just any words.
 *
 * @param draft what it would be, under the rule's name
 * @param content the head of what may be said or held
 * @param frame how the content hangs on the cue: "verb dobj", "noun prep about"
 * @param within whether the cue stands within what somebody is reported to say
 */
record PositionCandidate(
    PositionSentence sentence,
    PositionSentence.Draft draft,
    int content,
    String frame,
    boolean within) {

  /** Content of so many words and more is told apart. */
  private static final int[] LENGTHS = {2, 4, 8, 16};

  /** The verb, noun or adjective that may mark it. */
  int cue() {
    return draft.cue().verb();
  }

  /** What is known of it, each feature a name or a name and a value, as {@code weights.tsv} has. */
  List<String> features() {
    PositionSentence s = sentence;
    int cue = cue();
    Token word = s.token(cue);
    List<String> all = new ArrayList<>(32);
    all.add("frame=" + frame);
    all.add("cue=" + word.lemma());
    all.add("cue in frame=" + word.lemma() + " " + frame);
    all.add("cue's tag=" + word.tag());
    all.add("cue's relation=" + word.relation());
    all.add("above=" + (word.head() < 0 ? "root" : common(word.head(), s.lemma(word.head()))));
    all.add("above's tag=" + (word.head() < 0 ? "root" : kind(s.token(word.head()).tag())));
    for (int auxiliary : s.tree().children(cue, "aux", "auxpass")) {
      all.add("auxiliary=" + s.lemma(auxiliary));
    }
    add(all, "negated", s.tree().negated(cue));
    add(all, "with object", s.tree().has(cue, "dobj"));
    add(all, "known cue", s.lexicon().anywhere(word.lemma()).isPresent());
    add(all, "known frame", known().isPresent());
    add(all, "within", within);
    holder(all);
    content(all);
    return all;
  }

  /** The stance that the lexicon gives the cue in this frame. */
  private Optional<Stance> known() {
    return frames().stream()
        .map(f -> sentence.lexicon().stance(f, sentence.lemma(cue())))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> sentence.lexicon().stance(Frame.PREPOSITION, prepositional()));
  }

  /** "call:for", as the lexicon names a word with its preposition. */
  private String prepositional() {
    return sentence.lemma(cue()) + ":" + frame.substring(frame.lastIndexOf(' ') + 1);
  }

  /** The frames of the lexicon that are alike, the first to be asked first. */
  private List<Frame> frames() {
    return switch (frame) {
      case "verb dobj", "verb nsubjpass" -> List.of(Frame.OBJECT);
      case "verb ccomp" -> List.of(Frame.CLAUSE, Frame.SAY);
      case "verb xcomp" -> List.of(Frame.TO);
      case "verb oprd" -> List.of(Frame.LABEL);
      default -> frame.startsWith("noun") ? List.of(Frame.NOUN) : List.of(Frame.ADJECTIVE);
    };
  }

  /** What the holder does by it; "has yet to endorse" supports nothing. */
  Stance stance() {
    if (sentence.isVerb(cue()) && !sentence.stated(cue())) {
      return Stance.ASSERTS;
    }
    Stance plain =
        known().or(() -> sentence.lexicon().anywhere(sentence.lemma(cue()))).orElse(Stance.ASSERTS);
    return sentence.tree().negated(cue()) ? StanceReader.negated(plain) : plain;
  }

  /** "the plan that they oppose", "read a statement", "a team made up of": not what is held. */
  boolean saysNothing() {
    Token head = sentence.token(content);
    return head.tag().startsWith("W")
        || head.tag().equals("DT")
        || Writings.isOne(head.lemma())
        || (head.tag().equals("VBN") && head.relation().equals("acl"));
  }

  private void holder(List<String> all) {
    PositionSentence s = sentence;
    int cue = cue();
    int holder = draft.holder();
    Token token = s.token(holder);
    String kind =
        token.entity().matches("PERSON|ORG|GPE|NORP")
            ? token.entity()
            : token.tag().startsWith("PRP") ? s.lower(holder) : token.tag();
    all.add("holder=" + kind);
    String path =
        token.head() == cue
            ? token.relation()
            : s.tree().has(cue, "nsubj") ? "relative" : s.token(cue).relation();
    all.add("holder by=" + path);
  }

  private void content(List<String> all) {
    PositionSentence s = sentence;
    PositionSentence.Range range = draft.content();
    all.add("content's tag=" + s.token(content).tag());
    all.add("content's first=" + common(range.first(), s.lower(range.first())));
    int length = 0;
    while (length < LENGTHS.length && range.last() - range.first() + 1 >= LENGTHS[length]) {
      length++;
    }
    all.add("content's length=" + length);
    for (int mark : s.tree().children(content, "mark")) {
      all.add("mark=" + s.lower(mark));
    }
    add(all, "infinitive", s.infinitive(content));
    add(all, "content after cue", content > cue());
    add(all, "somebody's", s.tree().has(content, "poss"));
    boolean marks = false;
    for (int i = range.first(); i <= range.last(); i++) {
      marks |= QuotationFinder.isMark(s.token(i));
    }
    add(all, "quotes", marks);
  }

  /** A word, but no name: what names bear on is chance. */
  private String common(int token, String word) {
    return sentence.token(token).tag().startsWith("NNP") ? "name" : word;
  }

  private static void add(List<String> all, String name, boolean holds) {
    if (holds) {
      all.add(name);
    }
  }

  private static String kind(String tag) {
    return tag.substring(0, Math.min(2, tag.length()));
  }
}
