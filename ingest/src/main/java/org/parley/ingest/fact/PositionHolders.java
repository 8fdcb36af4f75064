package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Writings;
import org.parley.ingest.fact.PositionDraft.Head;
import org.parley.ingest.text.Tree;

/**
 * Whose a draft is. Asked in text order, for "he said" is whoever spoke last as long as nobody else
 * comes on.
 */
final class PositionHolders {

  /** Sentences after which a pronoun is no longer whoever spoke last. */
  private static final int NEAR = 4;

  private static final Set<String> SPEECH =
      Set.of("quotation", "quotation-continued", "clause", "aside", "urging", "infinitive");

  /** Rules that are sure of their source: whatever stands there, it says something. */
  private static final Set<String> SAID =
      Set.of("quotation", "clause", "aside", "according", "colon", "urging");

  private final Cast cast;
  private final List<PositionSentence> sentences;

  /** Who spoke last, and who did so that is one person. */
  private Spoken last = new Spoken(List.of(), -NEAR - 1, false);

  private Spoken lastOne = last;

  PositionHolders(Cast cast, List<PositionSentence> sentences) {
    this.cast = cast;
    this.sentences = sentences;
  }

  /**
   * Who spoke, and in which sentence.
   *
   * @param written whether it was a statement or report that said it
   */
  private record Spoken(List<String> ids, int sentence, boolean written) {}

  /** Ids of those whose view a draft is; empty where the source can not speak. */
  List<String> of(PositionDraft draft) {
    Head head = draft.holder();
    List<String> ids = ids(draft);
    if (ids.size() == 1 && SPEECH.contains(draft.rule())) {
      PositionSentence s = sentences.get(head.sentence());
      boolean written = Writings.isOne(s.lemma(head.token()));
      last = new Spoken(ids, Math.max(head.sentence(), draft.sentence()), written);
      lastOne = isOne(ids.get(0)) && !many(s, head.token()) ? last : lastOne;
    }
    return ids;
  }

  private List<String> ids(PositionDraft draft) {
    Head head = draft.holder();
    PositionSentence s = sentences.get(head.sentence());
    boolean person = Set.of("he", "she").contains(s.lower(head.token()));
    boolean subject = s.token(head.token()).relation().startsWith("nsubj");
    if (person && subject && near(lastOne, head) && nobodyElse(draft)) {
      return lastOne.ids();
    }
    if (s.lower(head.token()).equals("it")
        && subject
        && SPEECH.contains(draft.rule())
        && head.sentence() - last.sentence() <= 2
        && (last.written() || last.ids().stream().anyMatch(this::isBody))) {
      return last.ids();
    }
    List<String> ids = government(s, head);
    if (ids.isEmpty()
        && s.token(head.token()).entity().equals("GPE")
        && cast.denoted(head.sentence(), head.token()).isEmpty()) {
      ids = cast.state(head.sentence(), head.token()).stream().toList(); // "criticism from Norway"
    }
    if (ids.isEmpty()) {
      ids = cast.introduced(head.sentence(), head.token());
    }
    if ((person || s.lower(head.token()).equals("it")) && spokenOf(draft, ids)) {
      ids = person ? (near(lastOne, head) ? lastOne.ids() : ids) : lastBody(head, ids);
    }
    if (ids.isEmpty()) {
      ids = counted(s, head);
    }
    if (ids.isEmpty() && s.token(head.token()).relation().matches("amod|nmod|compound")) {
      ids = cast.state(head.sentence(), head.token()).stream().toList(); // "French resistance"
    }
    if (ids.isEmpty() && SAID.contains(draft.rule())) {
      ids = cast.speaker(head.sentence(), head.token());
    }
    boolean plural = Set.of("they", "it").contains(s.lower(head.token()));
    if (ids.isEmpty() && plural && head.sentence() - last.sentence() <= 1) {
      ids = lastBody(head, ids);
    }
    return ids.isEmpty() && s.lower(head.token()).equals("they") ? lastMany(draft) : ids;
  }

  private static boolean near(Spoken spoken, Head head) {
    return head.sentence() >= spoken.sentence() && head.sentence() - spoken.sentence() <= NEAR;
  }

  private static boolean many(PositionSentence s, int head) {
    return s.token(head).tag().endsWith("S") && !s.token(head).tag().equals("PRP$");
  }

  /** "Berg left early, he said": whoever is named in what is said is not the "he" that says it. */
  private boolean spokenOf(PositionDraft draft, List<String> ids) {
    if (ids.isEmpty() || draft.sentence() != draft.holder().sentence()) {
      return false;
    }
    Tree tree = sentences.get(draft.sentence()).tree();
    for (int i = draft.first(); i <= draft.last(); i++) {
      if (tree.token(i).tag().startsWith("NN")
          && cast.denoted(draft.sentence(), i).stream().anyMatch(ids::contains)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Nine in 10 voters", "some of the envoys": those who are counted, unlike "the widow of Lee".
   */
  private List<String> counted(PositionSentence s, Head head) {
    for (int noun : s.tree().objectsOf(head.token(), "of", "in", "among")) {
      if (s.isNoun(noun) && !s.token(noun).entity().equals("PERSON")) {
        return cast.introduced(head.sentence(), noun);
      }
    }
    return List.of();
  }

  /** "They": the many that were the subject last. */
  private List<String> lastMany(PositionDraft draft) {
    Head pronoun = draft.holder();
    for (int i = pronoun.sentence(); i >= Math.max(0, pronoun.sentence() - 2); i--) {
      PositionSentence s = sentences.get(i);
      int end = i == pronoun.sentence() ? pronoun.token() : s.size();
      for (int t = end - 1; t >= 0; t--) {
        boolean said = i == draft.sentence() && t >= draft.first() && t <= draft.last();
        if (!said
            && s.token(t).relation().startsWith("nsubj")
            && (s.token(t).tag().matches("NNP?S") || s.tree().has(t, "conj"))) {
          return cast.denotedWithConjuncts(i, t).isEmpty()
              ? cast.introduced(i, t)
              : cast.denotedWithConjuncts(i, t);
        }
      }
    }
    return List.of();
  }

  private List<String> lastBody(Head head, List<String> otherwise) {
    boolean person = !last.written() && last.ids().stream().anyMatch(this::isPerson);
    return person || !near(last, head) ? otherwise : last.ids();
  }

  private boolean isPerson(String id) {
    return cast.actor(id).filter(a -> a.type() == ActorType.PERSON).isPresent();
  }

  private boolean isBody(String id) {
    return cast.actor(id).filter(a -> a.type() == ActorType.ORGANIZATION).isPresent();
  }

  private boolean isOne(String id) {
    return cast.actor(id)
        .map(Actor::type)
        .filter(t -> t == ActorType.PERSON || t == ActorType.GROUP)
        .isPresent();
  }

  /** Whether no other person named became the subject since the last one spoke. */
  private boolean nobodyElse(PositionDraft draft) {
    Head pronoun = draft.holder();
    for (int i = lastOne.sentence() + 1; i <= pronoun.sentence(); i++) {
      PositionSentence s = sentences.get(i);
      int end = i == pronoun.sentence() ? pronoun.token() : s.size();
      for (int t = 0; t < end; t++) {
        boolean said =
            s.quoted(t) || (i == draft.sentence() && t >= draft.first() && t <= draft.last());
        if (!said
            && s.token(t).relation().startsWith("nsubj")
            && s.token(t).tag().startsWith("NNP")
            && cast.denoted(i, t).stream().anyMatch(this::isOtherPerson)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isOtherPerson(String id) {
    return !lastOne.ids().contains(id) && isPerson(id);
  }

  /** "…, whose government": the state that the one spoken of stands for. */
  private List<String> government(PositionSentence s, Head head) {
    Tree tree = s.tree();
    boolean whose =
        tree.children(head.token(), "poss").stream().anyMatch(c -> s.lower(c).equals("whose"));
    if (!whose || !Set.of("government", "administration").contains(s.lemma(head.token()))) {
      return List.of();
    }
    List<String> states = new ArrayList<>();
    int at = head.token();
    for (int hops = 0; hops < 4 && at >= 0; hops++) {
      if (tree.token(at).relation().equals("relcl")) {
        for (String id : cast.denoted(head.sentence(), tree.token(at).head())) {
          states.addAll(cast.represents(id).stream().limit(1).toList());
        }
        return states;
      }
      at = tree.token(at).head();
    }
    return states;
  }
}
