package org.parley.ingest.fact;

import java.util.List;
import java.util.Set;
import org.parley.ingest.fact.Quotation.Piece;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Tells quotations that stand for themselves ("…," she said) from quoted words within somebody
 * else's sentence (a "further dialogue"), which belong to that sentence.
 */
final class QuotationUtterance {

  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
  private static final Set<String> STOPS =
      Set.of(".", "!", "?", ",", "...", "…", "-", "–", "—", "--");
  private static final int LONG = 4;

  private final List<Tree> trees;
  private final CueLexicon lexicon = CueLexicon.standard();

  QuotationUtterance(List<Tree> trees) {
    this.trees = trees;
  }

  boolean test(Quotation quotation) {
    return introduced(quotation.start()) && wholeEnough(quotation);
  }

  private boolean introduced(Piece start) {
    Tree tree = trees.get(start.sentence());
    int mark = start.first() - 1;
    if (mark <= 0) {
      return true;
    }
    Token before = tree.token(mark - 1);
    if (before.form().equals(",") && predicate(tree.token(start.first()))) {
      return false;
    }
    if (before.tag().startsWith("VB") && lexicon.quotes(before.lemma())) {
      return true;
    }
    return Set.of(",", ":", ".", "!", "?", "–", "—", "--").contains(before.form())
        || QuotationFinder.isMark(before);
  }

  /** "argued the quota, as it stood, “would not last”": the quoted words end another's clause. */
  private static boolean predicate(Token first) {
    return FINITE.contains(first.tag()) && Character.isLowerCase(first.form().charAt(0));
  }

  private boolean wholeEnough(Quotation quotation) {
    if (!quotation.closed()) {
      return true;
    }
    Piece end = quotation.end();
    Tree tree = trees.get(end.sentence());
    boolean stopped = STOPS.contains(tree.token(end.last()).form());
    boolean atStart = quotation.start().first() <= 1;
    if (quotation.pieces().size() > 1) {
      return true;
    }
    if (!finite(quotation)) {
      return (stopped && (atStart || quotation.words() > LONG + 2)) || quotation.words() > 2 * LONG;
    }
    return quotation.words() >= LONG || (stopped && atStart);
  }

  private boolean finite(Quotation quotation) {
    for (Piece piece : quotation.pieces()) {
      Tree tree = trees.get(piece.sentence());
      for (int i = piece.first(); i <= piece.last(); i++) {
        if (FINITE.contains(tree.token(i).tag())) {
          return true;
        }
      }
    }
    return false;
  }
}
