package org.parley.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.ingest.document.Span;

/**
 * Words that hyphens join around a small one, "face-to-face talks": in their place the engine reads
 * an adjective that it knows, as it would take "to" for a preposition and end the phrase.
 * Afterwards all words are there again, hung on the last of the chain.
 */
final class HyphenChains {

  private static final int LONGEST = 9;
  private static final String ADJECTIVE = "lengthy";

  /** People who are called by a chain: "commander-in-chief". */
  private static final Set<String> PEOPLE =
      Set.of("commander", "president", "editor", "officer", "agent", "father", "mother", "brother");

  private static final Set<String> SMALL =
      Set.of("to", "on", "by", "in", "for", "of", "and", "the", "at", "or");

  /** How many words of the sentence each word stands for that is read. */
  private final List<Integer> lengths = new ArrayList<>();

  private final List<Word> read = new ArrayList<>();
  private final List<Word> sentence;

  HyphenChains(List<Word> sentence) {
    this.sentence = sentence;
    for (int i = 0; i < sentence.size(); ) {
      int length = length(i);
      if (length == 1) {
        read.add(sentence.get(i));
      } else {
        Word last = sentence.get(i + length - 1);
        read.add(new Word(new Span(sentence.get(i).begin(), last.end()), ADJECTIVE));
      }
      lengths.add(length);
      i += length;
    }
  }

  /** How many words, with their hyphens, are one from here on. */
  private int length(int first) {
    String begin = sentence.get(first).form();
    if (begin.endsWith("s") || PEOPLE.contains(begin)) {
      return 1; // "parents-in-law"
    }
    int end = first;
    boolean small = false;
    while (end + 2 < sentence.size()
        && end + 2 < first + LONGEST
        && plain(end)
        && sentence.get(end + 1).form().equals("-")
        && sentence.get(end).touches(sentence.get(end + 1))
        && sentence.get(end + 1).touches(sentence.get(end + 2))
        && plain(end + 2)) {
      small |= end > first && SMALL.contains(sentence.get(end).form());
      end += 2;
    }
    return small && !SMALL.contains(sentence.get(end).form()) ? end - first + 1 : 1;
  }

  /** Whether a word is of small letters alone. */
  private boolean plain(int index) {
    return sentence.get(index).form().chars().allMatch(Character::isLowerCase);
  }

  /** Code points of the document of what is read, from those of all words of the sentence. */
  List<Span> spans(List<Span> all) {
    if (read.size() == sentence.size()) {
      return all;
    }
    List<Span> spans = new ArrayList<>(read.size());
    int first = 0;
    for (int length : lengths) {
      spans.add(all.get(first).cover(all.get(first + length - 1)));
      first += length;
    }
    return spans;
  }

  /** What the engine is to read. */
  List<Word> read() {
    return read;
  }

  /**
   * All tokens of the sentence.
   *
   * @param known those of what was read, in its own numbers
   * @param spans code points of the document of all words of the sentence
   */
  List<Token> whole(List<Token> known, List<Span> spans) {
    if (read.size() == sentence.size()) {
      return known;
    }
    int[] places = new int[known.size()];
    int next = 0;
    for (int i = 0; i < places.length; i++) {
      next += lengths.get(i);
      places[i] = next - 1;
    }
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (Token token : known) {
      int last = places[token.index()];
      for (int i = last - lengths.get(token.index()) + 1; i < last; i++) {
        tokens.add(part(i, spans.get(i), last));
      }
      int above = token.head() < 0 ? token.head() : places[token.head()];
      tokens.add(
          lengths.get(token.index()) > 1
              ? part(last, spans.get(last), above)
                  .under(above, token.relation())
                  .tagged(token.tag())
              : token.at(last, above));
    }
    return tokens;
  }

  private Token part(int at, Span span, int last) {
    String form = sentence.get(at).form();
    boolean hyphen = form.equals("-");
    return new Token(
        at, span, form, form, hyphen ? "HYPH" : "JJ", last, hyphen ? "punct" : "nmod", "", false);
  }
}
