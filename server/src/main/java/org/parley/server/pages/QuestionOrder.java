package org.parley.server.pages;

import java.util.Comparator;
import java.util.List;
import org.parley.queries.SavedQueries;
import org.parley.queries.SavedQuery;

/** Saved questions as a reader is likely to want them: who met whom before what to check. */
public final class QuestionOrder {

  private static final List<String> FIRST =
      List.of(
          "who-met-whom",
          "meetings-of",
          "meetings-about",
          "first-meeting",
          "most-frequent-talks",
          "states-that-talk",
          "positions-of",
          "positions-toward",
          "stance-over-time",
          "changes-of-stance",
          "proposals",
          "proposal-responses",
          "meetings-not-held",
          "absences",
          "offices",
          "known-on",
          "disagreements",
          "statements-at-odds",
          "reported-claims",
          "evidence",
          "documents-stating");

  private QuestionOrder() {}

  /** All there are; those that this order does not know come last. */
  public static List<SavedQuery> all() {
    return SavedQueries.all().stream()
        .sorted(Comparator.comparingInt(QuestionOrder::place))
        .toList();
  }

  private static int place(SavedQuery question) {
    int place = FIRST.indexOf(question.name());
    return place < 0 ? FIRST.size() : place;
  }
}
