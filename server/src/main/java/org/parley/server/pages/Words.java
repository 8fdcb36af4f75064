package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;

/** A sentence in the making: text and links. */
final class Words {

  private static final int MOST_NAMES = 12;

  private final List<Piece> pieces = new ArrayList<>();

  Words text(String text) {
    pieces.add(Piece.text(text));
    return this;
  }

  Words strong(String text) {
    pieces.add(Piece.strong(text));
    return this;
  }

  Words link(Piece link) {
    pieces.add(link);
    return this;
  }

  /** "of A and B", with the article that names such as "United States" have in a sentence. */
  Words of(List<Piece> names) {
    return names.isEmpty() ? this : text(" of ").within(names);
  }

  /** The same within a sentence, each with the article it has there. */
  Words within(List<Piece> names) {
    return list(names, true);
  }

  /** "A", "A and B", "A, B and C", or the first dozen and how many more. */
  Words list(List<Piece> names) {
    return list(names, false);
  }

  private Words list(List<Piece> names, boolean articles) {
    int shown = names.size() > MOST_NAMES ? MOST_NAMES - 1 : names.size();
    for (int i = 0; i < shown; i++) {
      if (i > 0) {
        text(i == names.size() - 1 ? " and " : ", ");
      }
      String article = articles ? Called.article(names.get(i).text()) : "";
      if (!article.isEmpty()) {
        text(article);
      }
      link(names.get(i));
    }
    if (shown < names.size()) {
      text(" and " + (names.size() - shown) + " others");
    }
    return this;
  }

  /** What follows a name after a comma, as it stands without the name. */
  static List<Piece> alone(List<Piece> addition) {
    List<Piece> pieces = new ArrayList<>(addition);
    if (!pieces.isEmpty() && pieces.get(0).text().startsWith(", ")) {
      String rest = Details.capitalised(pieces.remove(0).text().substring(2));
      if (!rest.isEmpty()) {
        pieces.add(0, Piece.text(rest));
      } else if (!pieces.isEmpty()) {
        Piece first = pieces.remove(0);
        pieces.add(0, new Piece(Details.capitalised(first.text()), first.href(), first.strong()));
      }
    }
    return List.copyOf(pieces);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /** The sentence without its links. */
  String plain() {
    StringBuilder plain = new StringBuilder();
    pieces.forEach(piece -> plain.append(piece.text()));
    return plain.toString();
  }
}
