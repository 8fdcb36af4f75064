package org.parley.ingest.fact;

import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.ProposalLexicon.Kind;
import org.parley.ingest.text.Sentence;
import org.parley.ingest.text.Token;

/** Tells bids, tenders and rewards from proposals: they are business, and no diplomacy. */
final class ProposalTrade {

  private ProposalTrade() {}

  /** Whether what is proposed is a bid for shares or a company, or money for information. */
  static boolean isTrade(Cast cast, Proposal proposal) {
    Span content = proposal.content();
    for (Sentence sentence : cast.text().sentencesAt(content)) {
      for (Token token : sentence.tokens()) {
        if (content.contains(token.span()) && (trade(token) || price(sentence, token))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean trade(Token token) {
    return !token.tag().startsWith("NNP") && ProposalLexicon.has(Kind.TRADE, token.lemma());
  }

  /** "$15 a share", "14 pence per share". */
  private static boolean price(Sentence sentence, Token token) {
    return token.lemma().equals("share")
        && token.tag().startsWith("NN")
        && token.index() > 0
        && sentence.tokens().get(token.index() - 1).lemma().matches("a|per|-");
  }
}
