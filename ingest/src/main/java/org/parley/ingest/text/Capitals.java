package org.parley.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes what is printed in capitals alone, a headline or a telegram, as it would stand in a
 * sentence: the engine takes it for names else. A word is written as elsewhere in the document, or
 * in small letters where the engine knows it as more than a name.
 */
final class Capitals {

  private static final int FEWEST_WORDS = 3;
  private static final int MIXED_TOLERATED = 10;
  private static final int LONGEST_INITIALS = 2;

  private final Vocabulary vocabulary;

  /** Words of the document in small letters, as they are written within its sentences. */
  private final Map<String, String> elsewhere = new HashMap<>();

  Capitals(List<List<Word>> sentences, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (List<Word> sentence : sentences) {
      if (!printedIn(sentence)) {
        for (Word word : sentence.subList(1, sentence.size())) {
          note(word.form());
        }
      }
    }
  }

  private void note(String form) {
    if (form.length() > 1 && Character.isLetter(form.charAt(0))) {
      String small = form.toLowerCase(Locale.ROOT);
      if (form.equals(small)) {
        elsewhere.put(small, small);
      } else {
        elsewhere.putIfAbsent(small, form);
      }
    }
  }

  /** Whether next to all words of a sentence are in capitals. */
  static boolean printedIn(List<Word> sentence) {
    int capitals = 0;
    int mixed = 0;
    for (Word word : sentence) {
      String form = word.form();
      if (form.length() > 1 && Character.isLetter(form.charAt(0))) {
        if (isUpper(form)) {
          capitals++;
        } else {
          mixed++;
        }
      }
    }
    return capitals >= FEWEST_WORDS && mixed * MIXED_TOLERATED <= capitals;
  }

  /** The same words at the same places; the same list where it names but initials. */
  List<Word> lowered(List<Word> sentence) {
    String[] forms = sentence.stream().map(Word::form).map(this::usual).toArray(String[]::new);
    names(forms);
    titles(forms);
    boolean any = Arrays.stream(forms).anyMatch(Capitals::isSmall);
    forms[0] = capitalised(forms[0]);
    List<Word> lowered = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      lowered.add(new Word(sentence.get(i).span(), forms[i]));
    }
    return any ? lowered : sentence;
  }

  private static boolean isSmall(String form) {
    return form.length() > LONGEST_INITIALS && Character.isLowerCase(form.charAt(0));
  }

  private String usual(String form) {
    String small = form.toLowerCase(Locale.ROOT);
    if (!isUpper(form) || small.length() != form.length()) {
      return form; // "İ" has a small form of two characters
    }
    String known = elsewhere.get(small);
    if (known != null && known.length() == form.length()) {
      return known;
    }
    if (vocabulary.tags(small).stream().anyMatch(tag -> !tag.startsWith("NNP"))) {
      return small;
    }
    boolean initials = form.length() <= LONGEST_INITIALS || form.indexOf('.') > 0;
    return initials ? form : capitalised(small);
  }

  /** "European Union", "Russian". */
  private void names(String[] forms) {
    String[] capitalised = Arrays.stream(forms).map(Capitals::capitalised).toArray(String[]::new);
    for (int i = 0; i < forms.length; i++) {
      boolean article = vocabulary.tags(forms[i]).contains("DT");
      int name = article ? 0 : vocabulary.name(capitalised, i);
      for (int j = i; j < i + name; j++) {
        forms[j] = capitalised[j];
      }
      i += Math.max(0, name - 1);
    }
  }

  /** "President Holm": what may be part of a name, before one. */
  private void titles(String[] forms) {
    for (int i = forms.length - 2; i >= 0; i--) {
      if (Character.isUpperCase(forms[i + 1].charAt(0))
          && Character.isLowerCase(forms[i].charAt(0))
          && vocabulary.tags(forms[i]).contains("NNP")) {
        forms[i] = capitalised(forms[i]);
      }
    }
  }

  private static String capitalised(String form) {
    return Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }

  private static boolean isUpper(String form) {
    boolean letters = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters |= Character.isUpperCase(c);
    }
    return letters;
  }
}
