package org.parley.ingest;

import java.time.LocalDate;
import java.util.List;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Casting;
import org.parley.ingest.document.Document;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Casts a few sentences by the real engine, as if printed on Wednesday, 30 May 2007. */
public final class Casts {

  public static final LocalDate PRINTED = LocalDate.of(2007, 5, 30);

  private Casts() {}

  public static Cast of(String text) {
    Document document = Document.of("test", PRINTED, text + "\n");
    return Casting.of(SharedAnnotator.get().annotate(document), Authority.standard());
  }

  /** Labels of the actors that the last word written so denotes. */
  public static List<String> denoted(Cast cast, String word) {
    for (int s = cast.trees().size() - 1; s >= 0; s--) {
      Tree tree = cast.trees().get(s);
      for (int i = tree.size() - 1; i >= 0; i--) {
        Token token = tree.token(i);
        if (token.form().equals(word)) {
          return cast.denoted(s, i).stream().map(id -> label(cast, id)).toList();
        }
      }
    }
    throw new IllegalArgumentException("The text has no word '" + word + "'.");
  }

  public static String label(Cast cast, String id) {
    return cast.actor(id).orElseThrow().label();
  }

  public static List<String> labels(Cast cast, List<String> ids) {
    return ids.stream().map(id -> label(cast, id)).toList();
  }
}
