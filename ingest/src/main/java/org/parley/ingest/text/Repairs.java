package org.parley.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends what the engine is known to get wrong in news: the types of names, titles that hold a name
 * ("Ambassador to Norway Ari Lund"), the verbs of speech and the sentences it leaves in pieces.
 * Words and offsets stay as they are, and a text that was mended before comes out the same.
 */
public final class Repairs {

  private Repairs() {}

  /** The same text, its names and trees mended; linear in its length. */
  public static AnnotatedText of(AnnotatedText text) {
    List<Draft> drafts = new ArrayList<>(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      drafts.add(new Draft(sentence));
    }
    drafts.forEach(draft -> new GivenNameRepair(draft).mend());
    new NameRepair(drafts).mend();
    for (Draft draft : drafts) {
      new TitleRepair(draft).mend();
      new SpeechRepair(draft).mend();
      new RootRepair(draft).mend();
      new SubjectRepair(draft).mend();
      new ListRepair(draft).mend();
    }
    List<Sentence> sentences = drafts.stream().map(Draft::sentence).toList();
    return new AnnotatedText(text.document(), text.characters(), sentences, text.notes());
  }
}
