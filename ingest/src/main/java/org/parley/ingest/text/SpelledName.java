package org.parley.ingest.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.ingest.document.Span;

/**
 * A name whose initials a short form behind it spells: "the League for Harbours and Trade (LHT)".
 *
 * @param first index of its first word; -1 where the short form spells none
 * @param head index of the word that the others hang on: the last before a preposition; where the
 *     short form spells no name, of the word before it
 * @param bracket index of the bracket behind it
 */
record SpelledName(List<Word> sentence, int first, int head, int bracket) {

  private static final int LONGEST = 12;
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "on", "in", "to", "against", "from", "with", "de");
  private static final Set<String> SMALL =
      Set.of("the", "and", "&", "-", "'s", "'", "of", "for", "on", "in", "to", "de", "with");
  private static final Set<String> STATES = Set.of("Republic", "Kingdom", "States", "Emirates");

  static SpelledName before(List<Word> sentence, int bracket) {
    int first = spelled(sentence, sentence.get(bracket + 1).form(), bracket - 1);
    boolean name =
        first >= 0
            && bracket - first > 1
            && Character.isUpperCase(sentence.get(first).form().charAt(0))
            && !hyphenated(sentence, first, bracket)
            && !TitleRepair.isTitle(sentence.get(bracket - 1).form().toLowerCase(Locale.ROOT));
    if (!name) {
      return new SpelledName(sentence, -1, bracket - 1, bracket);
    }
    int head = first;
    while (head + 1 < bracket && !PREPOSITIONS.contains(sentence.get(head + 1).form())) {
      head++;
    }
    return new SpelledName(sentence, first, head, bracket);
  }

  /** Where the words up to {@code last} begin whose initials spell a short form; -1 if none do. */
  private static int spelled(List<Word> sentence, String form, int last) {
    String letters = form.replaceAll("[^\\p{Lu}]", "").toLowerCase(Locale.ROOT);
    int left = letters.length() - 1;
    for (int i = last; i >= 0 && i > last - LONGEST; i--) {
      String word = sentence.get(i).form();
      if (SMALL.contains(word)) {
        continue;
      }
      boolean begun = false;
      String[] parts = word.toLowerCase(Locale.ROOT).split("-");
      for (int part = parts.length - 1; part >= 0 && left >= 0; part--) {
        if (!parts[part].isEmpty() && parts[part].charAt(0) == letters.charAt(left)) {
          left--;
          begun = true;
        }
      }
      if (left < 0) {
        return i;
      }
      if (!begun) {
        return -1;
      }
    }
    return -1;
  }

  /** "the Iran-Pakistan-India (IPI) pipeline": words side by side, no name. */
  private static boolean hyphenated(List<Word> sentence, int first, int bracket) {
    long hyphens =
        sentence.subList(first, bracket).stream().filter(w -> w.form().equals("-")).count();
    return hyphens > 0 && 2 * hyphens + 1 == bracket - first;
  }

  boolean known() {
    return first >= 0;
  }

  /**
   * Puts its words around its head, which stands where the engine saw the short form.
   *
   * @param spans code points of the document of all words of the sentence
   */
  void put(Token[] tokens, List<Span> spans) {
    Token seen = tokens[head];
    boolean start = seen.entityStart() || !seen.entity().equals(entity());
    int noun = head; // the one that what comes next hangs on
    int preposition = -1;
    boolean joined = false;
    for (int i = first; i < bracket; i++) {
      String word = sentence.get(i).form();
      int end = runEnd(i);
      int above = end;
      String relation = relation(i);
      if (i == head) {
        above = seen.head();
        relation = seen.relation();
      } else if (word.equals("'s") && i > first) {
        above = i - 1;
      } else if (i > head && PREPOSITIONS.contains(word)) {
        above = noun;
        preposition = i;
        joined = false;
      } else if (i > head && isAnd(word)) {
        above = noun;
        joined = true;
      } else if (i > head && i == end) {
        above = joined ? noun : preposition;
        relation = joined ? "conj" : "pobj";
        noun = i;
      }
      tokens[i] = token(i, spans, above, relation, start);
    }
  }

  private Token token(int at, List<Span> spans, int above, String relation, boolean start) {
    String form = sentence.get(at).form();
    return new Token(
        at,
        spans.get(at),
        form,
        form.toLowerCase(Locale.ROOT),
        tag(form),
        above,
        relation,
        entity(),
        at == first && start);
  }

  /** The last word of the run without prepositions, behind the head also without "and". */
  private int runEnd(int word) {
    int end = word;
    while (end + 1 < bracket
        && end != head
        && !PREPOSITIONS.contains(sentence.get(end + 1).form())
        && !(end > head && isAnd(sentence.get(end + 1).form()))) {
      end++;
    }
    return end;
  }

  private String relation(int word) {
    String form = sentence.get(word).form();
    boolean owner = word + 1 < bracket && sentence.get(word + 1).form().equals("'s");
    if (owner) {
      return "poss";
    }
    return PREPOSITIONS.contains(form)
        ? "prep"
        : switch (form) {
          case "'s" -> "case";
          case "-" -> "punct";
          case "the" -> "det";
          case "and", "&" -> "cc";
          default -> "compound";
        };
  }

  private static boolean isAnd(String form) {
    return form.equals("and") || form.equals("&");
  }

  private static String tag(String form) {
    if (PREPOSITIONS.contains(form)) {
      return "IN";
    }
    return switch (form) {
      case "and", "&" -> "CC";
      case "the" -> "DT";
      case "'s", "'" -> "POS";
      case "-" -> "HYPH";
      default -> Character.isUpperCase(form.charAt(0)) ? "NNP" : "NN";
    };
  }

  /** A state where the name says so, else a body, whatever the engine takes its letters for. */
  private String entity() {
    return STATES.contains(sentence.get(head).form()) ? "GPE" : "ORG";
  }
}
