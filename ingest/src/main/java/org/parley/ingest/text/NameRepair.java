package org.parley.ingest.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives a name one type in a document. The engine sees a sentence at a time, and takes the "Goh" of
 * "Goh will host a dinner" for a body though "Goh Chok Tong" came before.
 */
final class NameRepair {

  private static final Set<String> WEEKDAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final Set<String> SAID = Set.of("said", "says", "told", "added");

  private final List<Draft> drafts;

  /** First and last words of persons' names. */
  private final Set<String> persons = new HashSet<>();

  /** How much oftener a name of several words denotes a person than something else. */
  private final Map<String, Integer> balance = new HashMap<>();

  NameRepair(List<Draft> drafts) {
    this.drafts = drafts;
  }

  void mend() {
    for (Draft draft : drafts) {
      for (int i = 0, last; i < draft.size(); i = last + 1) {
        last = last(draft, i);
        learn(draft, i, last);
      }
    }
    for (Draft draft : drafts) {
      for (int i = 0, last; i < draft.size(); i = last + 1) {
        last = last(draft, i);
        settle(draft, i, last);
        if (draft.entity(i).isEmpty() && WEEKDAYS.contains(draft.form(i))) {
          draft.name(i, i, "DATE");
        }
      }
    }
  }

  /** The last token of the name that begins at {@code first}; itself where none does. */
  private static int last(Draft draft, int first) {
    int last = first;
    while (!draft.entity(first).isEmpty()
        && last + 1 < draft.size()
        && draft.entity(last + 1).equals(draft.entity(first))
        && !draft.token(last + 1).entityStart()) {
      last++;
    }
    return last;
  }

  private void learn(Draft draft, int first, int last) {
    String type = draft.entity(first);
    if (first < last && isOther(type) && !afterTitle(draft, first)) {
      balance.merge(text(draft, first, last), -1, Integer::sum);
    }
    boolean person = type.equals("PERSON") || (isOther(type) && afterTitle(draft, first));
    if (!person || !draft.tag(last).startsWith("NNP")) {
      return;
    }
    if (first < last) {
      balance.merge(text(draft, first, last), 1, Integer::sum);
      persons.add(draft.form(last));
      persons.add(draft.form(first)); // Chinese, Korean and Vietnamese surnames stand first
    }
  }

  private void settle(Draft draft, int first, int last) {
    String type = draft.entity(first);
    if (type.equals("PERSON") || !draft.tag(last).startsWith("NNP")) {
      return;
    }
    boolean person =
        first < last
            ? isOther(type) && balance.getOrDefault(text(draft, first, last), 0) > 0
            : (isOther(type) || type.isEmpty())
                && persons.contains(draft.form(first))
                && !TitleRepair.isTitle(draft.lemma(first))
                && standsAlone(draft, first);
    if (person) {
      draft.name(first, last, "PERSON");
    }
  }

  /**
   * No part of a longer phrase in capitals, which may be a body or place called after a person, nor
   * behind an article or a hyphen.
   */
  private static boolean standsAlone(Draft draft, int index) {
    boolean before =
        index > 0
            && (isCapital(draft, index - 1)
                || draft.tag(index - 1).equals("DT")
                || draft.tag(index - 1).equals("HYPH"));
    boolean after =
        index + 1 < draft.size()
            && (isCapital(draft, index + 1) || draft.tag(index + 1).equals("HYPH"));
    return !before && !after;
  }

  private static boolean isCapital(Draft draft, int index) {
    return draft.tag(index).startsWith("NNP")
        && draft.entity(index).isEmpty()
        && !TitleRepair.isTitle(draft.lemma(index));
  }

  private static boolean isOther(String type) {
    return switch (type) {
      case "ORG", "GPE", "LOC", "NORP", "FAC", "PRODUCT", "WORK_OF_ART" -> true;
      default -> false;
    };
  }

  /** "President | Thabo Mbeki", "the marketing director, | Tomo Beki said". */
  private static boolean afterTitle(Draft draft, int first) {
    if (first > 1 && draft.isComma(first - 1) && draft.isNoun(first)) {
      int last = last(draft, first);
      return last > first
          && last + 1 < draft.size()
          && SAID.contains(draft.form(last + 1))
          && draft.isNoun(first - 2)
          && TitleRepair.isTitle(draft.lemma(first - 2));
    }
    return first > 0
        && draft.tag(first).startsWith("NNP")
        && draft.isNoun(first - 1)
        && TitleRepair.isTitle(draft.lemma(first - 1));
  }

  private static String text(Draft draft, int first, int last) {
    if (first == last) {
      return draft.form(first);
    }
    StringBuilder text = new StringBuilder(draft.form(first));
    for (int i = first + 1; i <= last; i++) {
      text.append(' ').append(draft.form(i));
    }
    return text.toString();
  }
}
