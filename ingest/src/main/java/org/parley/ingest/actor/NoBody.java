package org.parley.ingest.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Capitalised words that the engine takes for a body, though they are part of something else. */
final class NoBody {

  private static final Set<String> PORTFOLIO_HEADS = Set.of("minister", "ministry", "secretary");
  private static final Set<String> EVENTS =
      Set.of(
          "meeting",
          "summit",
          "conference",
          "talks",
          "dialogue",
          "agreement",
          "treaty",
          "accord",
          "pact",
          "protocol",
          "declaration",
          "resolution",
          "act",
          "prize",
          "award",
          "games");

  /** What names of plans, zones and sites end in. */
  private static final Map<String, String> THINGS = WordList.read(NoBody.class, "things.txt");

  private static final Set<String> ACCORDS = Set.of("treaty", "accord", "declaration", "protocol");
  private static final Set<String> WRITINGS = Set.of("report", "memorandum", "communique");
  private static final Set<String> ABOUT = Set.of("on", "for", "against");

  /** What an office may be for: "ambassador for Northern Affairs". */
  private static final Set<String> MATTERS = Set.of("affairs", "issues", "relations");

  /** A centre is a site where it is for meetings. */
  private static final Set<String> SEATS = Set.of("House", "Palace", "Office", "Hall");

  private static final Set<String> MEETING_SITES = Set.of("center", "centre");
  private static final Set<String> MEETINGS =
      Set.of("convention", "conference", "congress", "exhibition", "media", "press");

  private static final Set<String> ATTENDING = Set.of("leaders", "ministers", "officials");

  private NoBody() {}

  static boolean is(Tree tree, int first, int last) {
    String end = tree.token(last).form().toLowerCase(Locale.ROOT);
    return portfolio(tree, first, last)
        || office(tree, first, last)
        || matter(tree, first, last)
        || subject(tree, first)
        || thingOf(tree, first, last)
        || WRITINGS.contains(end)
        || (first == last && Titles.collective(tree.token(last).lemma()).equals("state"))
        || (first == last && tree.token(last).form().equals("State"))
        || thing(tree, last)
        || (first == last && first > 1 && bracketed(tree, first) && thing(tree, first - 2))
        || EVENTS.contains(end)
        || ATTENDING.contains(end)
        || (last + 1 < tree.size()
            && tree.token(last + 1).tag().startsWith("NNP")
            && EVENTS.contains(tree.token(last + 1).lemma()));
  }

  /** "Beijing Summit", which the engine may take for somebody. */
  static boolean event(Tree tree, int first, int last) {
    return last > first && EVENTS.contains(tree.token(last).form().toLowerCase(Locale.ROOT));
  }

  /** "President House" is where he works. */
  static boolean seat(Tree tree, int first, int last) {
    return first == last
        && first > 0
        && SEATS.contains(tree.token(first).form())
        && Titles.isOffice(tree.token(first - 1).lemma());
  }

  /** "UN Special Rapporteur", "the King" is somebody's office. */
  private static boolean office(Tree tree, int first, int last) {
    return (first < last || articled(tree, first))
        && tree.token(last).tag().equals("NNP")
        && Titles.isOffice(tree.token(last).lemma());
  }

  private static boolean articled(Tree tree, int token) {
    return token > 0 && tree.token(token - 1).lemma().equals("the");
  }

  /** "Ambassador for | Northern Affairs". */
  private static boolean matter(Tree tree, int first, int last) {
    return first > 1
        && MATTERS.contains(tree.token(last).form().toLowerCase(Locale.ROOT))
        && tree.token(first - 1).tag().equals("IN")
        && Titles.isOffice(tree.token(first - 2).lemma());
  }

  /** "World Summit on the | Fishing Society": what it is about. */
  private static boolean subject(Tree tree, int first) {
    int about = articled(tree, first) ? first - 2 : first - 1;
    return about > 0
        && ABOUT.contains(tree.token(about).lemma())
        && tree.token(about - 1).tag().startsWith("NNP")
        && EVENTS.contains(tree.token(about - 1).lemma());
  }

  /** "Temple of Learning", "Treaty of Oslo". */
  private static boolean thingOf(Tree tree, int first, int last) {
    for (int of = first + 1; of < last; of++) {
      if (tree.token(of).form().equals("of")) {
        String noun = tree.token(of - 1).form().toLowerCase(Locale.ROOT);
        return THINGS.containsKey(noun) || ACCORDS.contains(noun);
      }
    }
    return false;
  }

  private static boolean bracketed(Tree tree, int token) {
    return tree.token(token - 1).form().equals("(");
  }

  /** "Harbour Action Plan", "Free Trade Zones", "National Convention Centre". */
  static boolean thing(Tree tree, int last) {
    String end = singular(tree.token(last).form().toLowerCase(Locale.ROOT));
    return tree.token(last).tag().startsWith("NN")
        && (THINGS.containsKey(end)
            || EVENTS.contains(end)
            || (last > 0
                && MEETING_SITES.contains(end)
                && MEETINGS.contains(tree.token(last - 1).form().toLowerCase(Locale.ROOT))));
  }

  /** Whether a noun calls a site where one can meet: "the Jonas Berg airport". */
  static boolean site(Token noun) {
    return noun.tag().startsWith("NN")
        && "site".equals(THINGS.get(noun.form().toLowerCase(Locale.ROOT)));
  }

  private static String singular(String form) {
    return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
  }

  /** "Secretary of | State", "| Commerce | Minister": what somebody is minister of. */
  private static boolean portfolio(Tree tree, int first, int last) {
    boolean ofOffice =
        first > 1
            && tree.token(first - 1).lemma().equals("of")
            && officeOfState(tree.token(first - 2));
    boolean beforeOffice =
        last + 1 < tree.size()
            && PORTFOLIO_HEADS.contains(tree.token(last + 1).lemma())
            && !general(tree, last + 2);
    return ofOffice || beforeOffice;
  }

  /** "the party's Secretary-General" is no secretary of parties. */
  private static boolean general(Tree tree, int after) {
    int at = after < tree.size() && tree.token(after).form().equals("-") ? after + 1 : after;
    return at < tree.size() && tree.token(at).form().equalsIgnoreCase("general");
  }

  private static boolean officeOfState(Token token) {
    String lemma = token.lemma();
    return lemma.equals("minister") || lemma.endsWith("secretary") || lemma.equals("ministry");
  }
}
