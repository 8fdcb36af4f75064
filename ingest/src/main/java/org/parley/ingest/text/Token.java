package org.parley.ingest.text;

import org.parley.ingest.document.Span;

/**
 * A word or mark in its sentence.
 *
 * @param index place in the sentence, from 0
 * @param span code points of the document
 * @param form as it is read: as written, but for what was printed in capitals alone, words broken
 *     at a line's end and entities of HTML; the document's words are at {@code span}
 * @param lemma lower-case base form
 * @param tag Penn Treebank part of speech
 * @param head index of the syntactic head, or -1 for the root
 * @param relation CLEAR dependency label to the head ({@code nsubj}, {@code dobj}, {@code pobj} …),
 *     {@code root} where there is none
 * @param entity OntoNotes type of the name it belongs to ({@code PERSON}, {@code GPE} …), or empty
 * @param entityStart whether a name starts here
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    String tag,
    int head,
    String relation,
    String entity,
    boolean entityStart) {

  private static final String ROOT = "root";

  /**
   * A word without a head is a root, even where the engine kept the label of a head it lost; and a
   * lemma is a base form, also where the engine knew none.
   */
  public Token {
    lemma = Lemmas.of(lemma, tag);
    relation = head < 0 ? ROOT : relation;
  }

  /** The same at another place, under another head. */
  Token at(int place, int above) {
    return new Token(place, span, form, lemma, tag, above, relation, entity, entityStart);
  }

  /** The same, hung elsewhere. */
  Token under(int above, String as) {
    return new Token(index, span, form, lemma, tag, above, as, entity, entityStart);
  }

  /** The same, as another part of speech. */
  Token tagged(String as) {
    return new Token(index, span, form, lemma, as, head, relation, entity, entityStart);
  }

  /** The same, as a part of a name. */
  Token named(String type, boolean start) {
    return new Token(index, span, form, lemma, tag, head, relation, type, start);
  }
}
