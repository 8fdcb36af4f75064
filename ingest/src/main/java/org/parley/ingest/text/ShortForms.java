package org.parley.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.ingest.document.Span;

/**
 * Short forms that a text explains in brackets, "ministers of the League for Harbours and Trade
 * (LHT) countries". Parsers take many a phrase to end at such a bracket, and names with {@code for}
 * and {@code and} apart: so the engine reads the short form in the place of the name that its
 * letters spell, and where they spell none, the sentence without it. Afterwards all words are there
 * again, the short form beside the name.
 */
final class ShortForms {

  private static final int LONGEST = 12;

  private final List<Word> sentence;

  /** What stands before each short form. */
  private final List<SpelledName> names = new ArrayList<>();

  private final List<Word> read = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  ShortForms(List<Word> sentence) {
    this.sentence = sentence;
    for (int i = 1; i + 2 < sentence.size(); i++) {
      if (sentence.get(i).form().equals("(")
          && sentence.get(i + 2).form().equals(")")
          && isShortForm(sentence.get(i + 1).form())
          && sentence.get(i - 1).hasLetterOrDigit()) {
        names.add(SpelledName.before(sentence, i));
      }
    }
    int at = 0;
    for (SpelledName name : names) {
      if (name.known()) {
        plain(at, name.first());
        read.add(sentence.get(name.bracket() + 1));
        places.add(name.head());
      } else {
        plain(at, name.bracket());
      }
      at = name.bracket() + 3;
    }
    plain(at, sentence.size());
  }

  private void plain(int first, int end) {
    for (int i = first; i < end; i++) {
      read.add(sentence.get(i));
      places.add(i);
    }
  }

  /** "EU", "ASEAN", "FTAs". */
  private static boolean isShortForm(String form) {
    return form.length() <= LONGEST
        && form.chars().filter(Character::isUpperCase).count() > 1
        && form.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
  }

  /** What the engine is to read. */
  List<Word> read() {
    return read;
  }

  /** The place in the sentence of a word that was read, of a name that of its head; of none, -1. */
  int place(int word) {
    return word < 0 ? word : places.get(word);
  }

  /**
   * All tokens of the sentence.
   *
   * @param known those of what was read, in its own numbers
   * @param spans code points of the document of all words of the sentence
   */
  List<Token> whole(List<Token> known, List<Span> spans) {
    if (names.isEmpty()) {
      return known;
    }
    Token[] tokens = new Token[sentence.size()];
    for (Token token : known) {
      int at = place(token.index());
      tokens[at] = token.at(at, place(token.head()));
    }
    for (SpelledName name : names) {
      if (name.known()) {
        name.put(tokens, spans);
      }
      bracketed(tokens, name.bracket(), spans, name.head());
    }
    // Only now, as the next word may be another such name's.
    names.stream().filter(SpelledName::known).forEach(name -> parted(tokens, name));
    return List.of(tokens);
  }

  /** "the Sea Bank (SB) | Ari Lund", where the engine took "the SB Ari Lund" for somebody. */
  private static void parted(Token[] tokens, SpelledName name) {
    int next = name.bracket() + 3;
    if (next < tokens.length
        && !tokens[next].entity().isEmpty()
        && !tokens[next].entity().equals(tokens[name.head()].entity())) {
      tokens[next] = tokens[next].named(tokens[next].entity(), true);
    }
  }

  private void bracketed(Token[] tokens, int bracket, List<Span> spans, int name) {
    int word = bracket + 1;
    String form = sentence.get(word).form();
    String entity = tokens[name].entity();
    tokens[bracket] = mark(bracket, spans, "-LRB-", word);
    tokens[word] =
        new Token(
            word,
            spans.get(word),
            form,
            form.toLowerCase(Locale.ROOT),
            "NNP",
            name,
            "appos",
            entity,
            !entity.isEmpty());
    tokens[word + 1] = mark(word + 1, spans, "-RRB-", word);
  }

  private Token mark(int at, List<Span> spans, String tag, int word) {
    String form = sentence.get(at).form();
    return new Token(at, spans.get(at), form, form, tag, word, "punct", "", false);
  }
}
