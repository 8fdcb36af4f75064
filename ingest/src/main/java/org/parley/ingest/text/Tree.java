package org.parley.ingest.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.document.Span;

/** A sentence's dependency tree, made easy to walk. Token numbers count from 0. */
public final class Tree {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");
  private static final Set<String> PASSIVE = Set.of("nsubjpass", "auxpass", "csubjpass");

  private final Sentence sentence;
  private final List<List<Integer>> children = new ArrayList<>();
  private final int[] heads;

  public Tree(Sentence sentence) {
    this.sentence = sentence;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      children.add(new ArrayList<>(2));
    }
    this.heads = sentence.tokens().stream().mapToInt(Token::head).toArray();
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token.index());
      }
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return sentence.tokens().size();
  }

  public Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** Direct dependents, left to right. */
  public List<Integer> children(int index) {
    return children.get(index);
  }

  /** Direct dependents with one of these relations, left to right. */
  public List<Integer> children(int index, String... relations) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : children.get(index)) {
      if (among(token(child).relation(), relations)) {
        found.add(child);
      }
    }
    return found;
  }

  private static boolean among(String word, String... words) {
    for (String one : words) {
      if (one.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The first dependent with one of these relations. */
  public Optional<Integer> child(int index, String... relations) {
    for (int child : children.get(index)) {
      if (among(token(child).relation(), relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  public boolean has(int index, String... relations) {
    return child(index, relations).isPresent();
  }

  /** The grammatical subject of a verb, also where it stands on the verb it is coordinated with. */
  public Optional<Integer> subject(int verb) {
    int at = verb;
    for (int hops = 0; hops < 4; hops++) {
      for (int child : children.get(at)) {
        if (SUBJECTS.contains(token(child).relation())) {
          return Optional.of(child);
        }
      }
      Token token = token(at);
      if (token.head() < 0
          || !(token.relation().equals("conj") || token.relation().equals("dep"))) {
        return Optional.empty();
      }
      at = token.head();
    }
    return Optional.empty();
  }

  public boolean passive(int verb) {
    return children.get(verb).stream().anyMatch(c -> PASSIVE.contains(token(c).relation()));
  }

  /**
   * The objects of the preposition {@code form} under a token, e.g. "with", with their conjuncts.
   */
  public List<Integer> objectsOf(int index, String... prepositions) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : children.get(index)) {
      String relation = token(child).relation();
      if ((relation.equals("prep") || relation.equals("agent") || relation.equals("dative"))
          && among(token(child).lemma(), prepositions)) {
        child(child, "pobj", "pcomp")
            .map(this::pastParticiple)
            .ifPresent(o -> found.addAll(withConjuncts(o)));
      }
    }
    return found;
  }

  /** In "with visiting President X" the parser takes "visiting" for a verb with X as its object. */
  private int pastParticiple(int object) {
    boolean misread = token(object).lemma().equals("visit") && token(object).tag().equals("VBG");
    return misread ? child(object, "dobj").orElse(object) : object;
  }

  /** A token and those coordinated with it, left to right. */
  public List<Integer> withConjuncts(int index) {
    List<Integer> all = new ArrayList<>(2);
    all.add(index);
    for (int i = 0; i < all.size() && all.size() < 16; i++) {
      all.addAll(children(all.get(i), "conj"));
    }
    all.sort(null);
    return all;
  }

  /** The tokens of the subtree under a token, itself included. */
  public BitSet subtree(int index) {
    BitSet within = new BitSet(size());
    List<Integer> open = new ArrayList<>();
    open.add(index);
    for (int i = 0; i < open.size(); i++) {
      int at = open.get(i);
      if (!within.get(at)) {
        within.set(at);
        open.addAll(children.get(at));
      }
    }
    return within;
  }

  /** Code points from the first to the last token of the subtree. */
  public Span subtreeSpan(int index) {
    BitSet within = subtree(index);
    return span(within.nextSetBit(0), within.length() - 1);
  }

  /** Code points from one token to another, both included. */
  public Span span(int first, int last) {
    return new Span(token(first).span().begin(), token(last).span().end());
  }

  /** Whether {@code ancestor} is {@code index} or stands above it. */
  public boolean under(int index, int ancestor) {
    for (int at = index, hops = 0; at >= 0 && hops < heads.length; at = heads[at], hops++) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Whether a single word in brackets begins here: "(EU)". */
  public boolean bracketed(int open) {
    return open >= 0
        && open + 2 < size()
        && token(open).form().equals("(")
        && token(open + 2).form().equals(")");
  }

  /** Whether a verb or noun is negated in its own clause ("did not attend", "no talks"). */
  public boolean negated(int index) {
    for (int child : children.get(index)) {
      Token token = token(child);
      if (token.relation().equals("neg")
          || (token.relation().equals("det") && token.lemma().equals("no"))
          || token.lemma().equals("never")) {
        return true;
      }
    }
    return false;
  }

  /** Lemmas or forms of the auxiliaries of a verb, lower-case ("will", "have", "would"). */
  public List<String> auxiliaries(int verb) {
    List<String> forms = new ArrayList<>(2);
    for (int child : children(verb, "aux", "auxpass")) {
      forms.add(token(child).form().toLowerCase(java.util.Locale.ROOT));
    }
    return forms;
  }
}
