package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Quotation.Piece;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Sentence;
import org.parley.ingest.text.Token;

/**
 * Pairs quotation marks paragraph by paragraph. A quotation never leaves its paragraph: one that is
 * not closed ends there, and the next paragraph's opening mark takes it up again.
 */
final class QuotationFinder {

  /** A single mark and a double one made of single ones, as some papers set them. */
  private static final String SINGLE_AND_DOUBLE = "'''";

  private final String characters;
  private final List<Sentence> sentences;
  private final List<Quotation> found = new ArrayList<>();

  private @Nullable List<Piece> open;

  private QuotationFinder(AnnotatedText text) {
    this.characters = text.characters();
    this.sentences = text.sentences();
  }

  static List<Quotation> find(AnnotatedText text) {
    return new QuotationFinder(text).find();
  }

  static boolean isMark(Token token) {
    return isDouble(token.form()) || token.form().equals(SINGLE_AND_DOUBLE);
  }

  private static boolean isDouble(String form) {
    return switch (form) {
      case "\"", "“", "”", "``", "''", "„", "‟" -> true;
      default -> false;
    };
  }

  private List<Quotation> find() {
    int paragraph = -1;
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() != paragraph) {
        end(paragraph, false);
        paragraph = sentence.paragraph();
      }
      int from = open == null ? -1 : 0;
      for (Token token : sentence.tokens()) {
        if (!isMark(token)) {
          continue;
        }
        boolean opens = opens(token);
        boolean ended = open != null;
        if (open != null) {
          add(sentence.index(), from, token.index() - 1);
          end(paragraph, true);
          from = -1;
        }
        if (opens || (!ended && !closes(token))) {
          open = new ArrayList<>();
          from = token.index() + 1;
        }
      }
      if (open != null) {
        add(sentence.index(), from, sentence.tokens().size() - 1);
      }
    }
    end(paragraph, false);
    return found;
  }

  private void add(int sentence, int first, int last) {
    if (open != null && first <= last) {
      open.add(new Piece(sentence, first, last));
    }
  }

  private void end(int paragraph, boolean closed) {
    if (open != null && !open.isEmpty()) {
      found.add(new Quotation(paragraph, open, closed));
    }
    open = null;
  }

  private boolean opens(Token token) {
    return switch (token.form()) {
      case "“", "``", "„" -> true;
      case "”", "''" -> false;
      case SINGLE_AND_DOUBLE -> token.tag().equals("``");
      default -> spaceBefore(token.span()) && !spaceAfter(token.span());
    };
  }

  private boolean closes(Token token) {
    return switch (token.form()) {
      case "”" -> true;
      case SINGLE_AND_DOUBLE -> !token.tag().equals("``");
      case "“", "``", "„" -> false;
      default -> !spaceBefore(token.span()) && spaceAfter(token.span());
    };
  }

  private boolean spaceBefore(Span span) {
    return span.begin() == 0
        || "([–—-".indexOf(characters.charAt(span.begin() - 1)) >= 0
        || Character.isWhitespace(characters.charAt(span.begin() - 1));
  }

  private boolean spaceAfter(Span span) {
    return span.end() >= characters.length()
        || Character.isWhitespace(characters.charAt(span.end()));
  }
}
