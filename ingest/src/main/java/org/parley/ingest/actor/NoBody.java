package org.parley.ingest.actor;

import java.util.Locale;
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
  private static final Set<String> ATTENDING = Set.of("leaders", "ministers", "officials");

  private NoBody() {}

  static boolean is(Tree tree, int first, int last) {
    String end = tree.token(last).form().toLowerCase(Locale.ROOT);
    return portfolio(tree, first, last)
        || EVENTS.contains(end)
        || ATTENDING.contains(end)
        || (last + 1 < tree.size()
            && tree.token(last + 1).tag().startsWith("NNP")
            && EVENTS.contains(tree.token(last + 1).lemma()));
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
