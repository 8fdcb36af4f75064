package org.parley.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence while it is mended: its words stand, their tags, heads and names may change. */
final class Draft {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");

  private final Sentence sentence;
  private final Token[] tokens;
  private boolean changed;

  Draft(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens().toArray(new Token[0]);
  }

  Sentence sentence() {
    return changed
        ? new Sentence(sentence.index(), sentence.paragraph(), Arrays.asList(tokens))
        : sentence;
  }

  int size() {
    return tokens.length;
  }

  Token token(int index) {
    return tokens[index];
  }

  String form(int index) {
    return tokens[index].form();
  }

  String lemma(int index) {
    return tokens[index].lemma();
  }

  String tag(int index) {
    return tokens[index].tag();
  }

  int head(int index) {
    return tokens[index].head();
  }

  String relation(int index) {
    return tokens[index].relation();
  }

  String entity(int index) {
    return tokens[index].entity();
  }

  boolean isFinite(int index) {
    return FINITE.contains(tag(index));
  }

  boolean isNoun(int index) {
    return tag(index).startsWith("NN");
  }

  /** Whether the token is a mark and no word. */
  boolean isMark(int index) {
    return form(index).chars().noneMatch(Character::isLetterOrDigit)
        && !tag(index).equals("$")
        && !tag(index).equals("CC");
  }

  boolean isComma(int index) {
    return form(index).equals(",");
  }

  boolean isQuote(int index) {
    return tag(index).equals("''") || tag(index).equals("``");
  }

  List<Integer> children(int index) {
    List<Integer> found = new ArrayList<>(4);
    for (Token token : tokens) {
      if (token.head() == index) {
        found.add(token.index());
      }
    }
    return found;
  }

  /** The first dependent with one of these relations. */
  Optional<Integer> child(int index, String... relations) {
    for (Token token : tokens) {
      if (token.head() == index && Arrays.asList(relations).contains(token.relation())) {
        return Optional.of(token.index());
      }
    }
    return Optional.empty();
  }

  boolean hasSubject(int index) {
    for (Token token : tokens) {
      if (token.head() == index && SUBJECTS.contains(token.relation())) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code ancestor} is {@code index} or stands above it. */
  boolean under(int index, int ancestor) {
    for (int at = index, hops = 0; at >= 0 && hops <= size(); at = head(at), hops++) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Hangs a token under another, unless that one hangs under it. */
  boolean attach(int index, int head, String relation) {
    if (head >= 0 && under(head, index)) {
      return false;
    }
    set(tokens[index].under(head, relation));
    return true;
  }

  /** Makes a token the sentence's root. */
  void root(int index) {
    attach(index, -1, "root");
  }

  /** Makes one name of the tokens from {@code first} to {@code last}. */
  void name(int first, int last, String type) {
    for (int i = first; i <= last; i++) {
      set(tokens[i].named(type, i == first && !type.isEmpty()));
    }
  }

  /** Takes a word for a proper noun. */
  void proper(int index) {
    set(tokens[index].tagged("NNP"));
  }

  /** Takes a word for a noun in the singular. */
  void noun(int index) {
    set(tokens[index].tagged("NN"));
  }

  private void set(Token token) {
    changed |= !tokens[token.index()].equals(token);
    tokens[token.index()] = token;
  }
}
