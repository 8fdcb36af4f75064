package org.parley.ingest.text;

/**
 * Gives a name its first word where that is a preposition too: in "Minister of Trade Per Lund" the
 * parser takes "Per" for one, so that the minister has no name.
 */
final class GivenNameRepair {

  private final Draft draft;

  GivenNameRepair(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int i = 1; i + 1 < draft.size(); i++) {
      int title = draft.head(i);
      if (isGivenName(i) && title >= 0 && title < i && TitleRepair.isTitle(draft.lemma(title))) {
        join(i, title);
      }
    }
  }

  /** A preposition with a capital, between two proper nouns: within titles they have none. */
  private boolean isGivenName(int index) {
    String form = draft.form(index);
    return draft.tag(index).equals("IN")
        && form.length() > 1
        && Character.isUpperCase(form.charAt(0))
        && Character.isLowerCase(form.charAt(1))
        && draft.isNoun(index - 1)
        && Character.isUpperCase(draft.form(index - 1).charAt(0))
        && draft.tag(index + 1).startsWith("NNP");
  }

  private void join(int given, int title) {
    int last = given + 1;
    while (last + 1 < draft.size()
        && draft.tag(last + 1).startsWith("NNP")
        && draft.entity(last + 1).equals(draft.entity(last))
        && !draft.token(last + 1).entityStart()) {
      last++;
    }
    int above = draft.head(title);
    String relation = draft.relation(title);
    draft.proper(given);
    draft.name(given, last, "PERSON");
    draft.attach(last, above, relation);
    draft.attach(title, last, "nmod");
    for (int i = given; i < last; i++) {
      draft.attach(i, last, "compound");
    }
  }
}
