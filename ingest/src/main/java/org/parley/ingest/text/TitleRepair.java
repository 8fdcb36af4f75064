package org.parley.ingest.text;

import java.util.Set;

/**
 * Parts an office from whoever holds it: in "Ambassador to Norway Ari Lund" the parser takes
 * "Norway Ari Lund" for the object of "to".
 */
final class TitleRepair {

  private static final Set<String> TITLES =
      Set.of(
          "minister",
          "president",
          "ambassador",
          "premier",
          "chancellor",
          "king",
          "queen",
          "governor",
          "senator",
          "spokesman",
          "spokeswoman",
          "envoy",
          "chairman",
          "chief",
          "leader",
          "general",
          "colonel",
          "representative",
          "secretary",
          "adviser",
          "coordinator",
          "commissioner",
          "director",
          "mr.",
          "mrs.",
          "ms.",
          "dr.");

  private final Draft draft;

  TitleRepair(Draft draft) {
    this.draft = draft;
  }

  static boolean isTitle(String lemma) {
    return TITLES.contains(lemma);
  }

  void mend() {
    for (int person = 3; person < draft.size(); person++) {
      if (draft.entity(person).equals("PERSON") && draft.relation(person).equals("pobj")) {
        part(person, draft.head(person));
      }
    }
  }

  private void part(int person, int preposition) {
    int title = preposition < 0 ? -1 : draft.head(preposition);
    int object = beforeName(person);
    boolean held =
        title >= 0
            && title < preposition
            && preposition < object
            && isTitle(draft.lemma(title))
            && draft.head(object) >= object
            && !draft.entity(object).equals("PERSON")
            && isBody(object);
    if (!held) {
      return;
    }
    int head = draft.head(title);
    boolean listed = draft.relation(title).equals("appos") && draft.entity(head).equals("PERSON");
    String relation = listed ? "conj" : draft.relation(title);
    draft.attach(person, head, relation);
    draft.attach(title, person, "nmod");
    draft.attach(object, preposition, "pobj");
    for (int i = preposition + 1; i < object; i++) {
      if (draft.head(i) > object) {
        draft.attach(i, object, draft.relation(i));
      }
    }
  }

  /** The token before the name that ends at {@code last}, given names without a type included. */
  private int beforeName(int last) {
    int first = last;
    while (first > 0 && draft.entity(first).equals("PERSON") && !draft.token(first).entityStart()) {
      first--;
    }
    while (first > 0 && isGivenName(first - 1)) {
      first--;
    }
    return first - 1;
  }

  private boolean isGivenName(int index) {
    return draft.tag(index).equals("NNP")
        && draft.entity(index).isEmpty()
        && !draft.form(index).endsWith(".")
        && !isTitle(draft.lemma(index));
  }

  private boolean isBody(int index) {
    return draft.isNoun(index)
        && switch (draft.entity(index)) {
          case "GPE", "LOC", "ORG", "FAC" -> true;
          default -> false;
        };
  }
}
