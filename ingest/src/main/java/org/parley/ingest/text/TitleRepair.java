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
          "vice-chairman",
          "vice-president",
          "vice-premier",
          "vice-minister",
          "director-general",
          "secretary-general",
          "chairwoman",
          "head",
          "speaker",
          "d'affaires",
          "member",
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
    charges();
    for (int person = 3; person < draft.size(); person++) {
      if (draft.entity(person).equals("PERSON")) {
        if (draft.relation(person).equals("pobj")) {
          part(person, draft.head(person));
        } else {
          join(person);
        }
      }
    }
  }

  /** "charge d'affaires", whose ending is no plural. */
  private void charges() {
    for (int i = 1; i < draft.size(); i++) {
      if (draft.lemma(i).equals("d'affaires")) {
        draft.noun(i);
      }
    }
  }

  /** "Chief of the Agency (NEA) | Ari Lund said": two subjects of one verb are title and name. */
  private void join(int person) {
    int before = beforeName(person);
    int title = before;
    while (title >= 0 && !(isTitle(draft.lemma(title)) && draft.isNoun(title))) {
      title = draft.head(title) < title ? draft.head(title) : -1;
    }
    boolean charge = title >= 0 && title == before && draft.lemma(title).equals("d'affaires");
    boolean two =
        (charge || (title >= 0 && title < before && draft.form(title + 1).equals("of")))
            && !draft.isComma(before)
            && draft.head(title) == draft.head(person)
            && draft.relation(title).equals(draft.relation(person));
    if (two) {
      draft.attach(title, person, "nmod");
    }
  }

  /** The title that a preposition hangs on: "Chairman of the Committee of the Party | of". */
  private int titleOf(int preposition) {
    int at = preposition < 0 ? -1 : draft.head(preposition);
    for (int hops = 0; hops < 3 && at >= 0 && !isTitle(draft.lemma(at)); hops++) {
      boolean within = draft.relation(at).equals("pobj") && draft.isNoun(at);
      int above = within ? draft.head(at) : -1;
      at = above >= 0 && draft.form(above).equals("of") ? draft.head(above) : -1;
    }
    return at;
  }

  private void part(int person, int preposition) {
    int title = titleOf(preposition);
    int object = whole(beforeBracket(beforeName(person)), preposition);
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

  /** "Chief of the Agency (NEA) | Ari Lund": the body before its short form. */
  private int beforeBracket(int last) {
    boolean shortForm =
        last > 3 && draft.form(last).equals(")") && draft.form(last - 2).equals("(");
    return shortForm ? last - 3 : last;
  }

  /** The noun of "the Bureau of Fisheries", whose last word hangs on "of". */
  private int whole(int last, int preposition) {
    int noun = last;
    while (noun > preposition + 2
        && draft.relation(noun).equals("pobj")
        && draft.head(noun) > preposition
        && draft.head(noun) < noun
        && draft.head(draft.head(noun)) > preposition
        && draft.head(draft.head(noun)) < draft.head(noun)) {
      noun = draft.head(draft.head(noun));
    }
    return noun;
  }

  /** The token before the name that ends at {@code last}, given names without a type included. */
  private int beforeName(int last) {
    int first = last;
    while (first > 0 && draft.entity(first).equals("PERSON") && !draft.token(first).entityStart()) {
      first--;
    }
    int given = first;
    while (given > 0 && isGivenName(given - 1) && !ofOffice(given - 1, last)) {
      given--;
    }
    // "the People's Fishing Conference | Ari Lund": what an article or owner begins is no name.
    boolean begun = given > 0 && draft.tag(given - 1).matches("DT|POS");
    return (begun ? first : given) - 1;
  }

  /** "Minister for | Europe | Ari Lund": what the office is for, where the name is whole. */
  private boolean ofOffice(int word, int last) {
    return last > word + 1
        && word > 1
        && draft.tag(word - 1).equals("IN")
        && isTitle(draft.lemma(word - 2));
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
          case "" -> draft.tag(index).startsWith("NNP") && !isTitle(draft.lemma(index));
          default -> false;
        };
  }
}
