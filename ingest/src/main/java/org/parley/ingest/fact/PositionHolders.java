package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.fact.PositionDraft.Head;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Whose a draft is. Asked in text order, for "he said" is whoever spoke last as long as nobody else
 * comes on.
 */
final class PositionHolders {

  private static final int NEAR = 4;
  private static final Set<String> SPEECH =
      Set.of("quotation", "quotation-continued", "clause", "aside", "urging", "infinitive");

  /** Rules that are sure of their source: whatever stands there, it says something. */
  private static final Set<String> SAID =
      Set.of("quotation", "clause", "aside", "according", "colon", "urging");

  private final Cast cast;
  private final List<PositionSentence> sentences;
  private List<String> last = List.of();
  private int lastSentence = -NEAR - 1;

  PositionHolders(Cast cast, List<PositionSentence> sentences) {
    this.cast = cast;
    this.sentences = sentences;
  }

  /** Ids of those whose view a draft is; empty where the source can not speak. */
  List<String> of(PositionDraft draft) {
    Head head = draft.holder();
    List<String> ids = ids(head, SAID.contains(draft.rule()));
    if (ids.size() == 1 && SPEECH.contains(draft.rule())) {
      last = ids;
      lastSentence = Math.max(head.sentence(), draft.sentence());
    }
    return ids;
  }

  private List<String> ids(Head head, boolean says) {
    PositionSentence s = sentences.get(head.sentence());
    Token token = s.token(head.token());
    if (Set.of("he", "she").contains(s.lower(head.token()))
        && token.relation().equals("nsubj")
        && head.sentence() >= lastSentence
        && head.sentence() - lastSentence <= NEAR
        && last.stream().allMatch(this::isOne)
        && nobodyElse(head)) {
      return last;
    }
    List<String> ids = government(s, head);
    if (ids.isEmpty()) {
      ids = cast.introduced(head.sentence(), head.token());
    }
    if (ids.isEmpty()) {
      ids = counted(s, head);
    }
    if (ids.isEmpty() && says) {
      ids = cast.speaker(head.sentence(), head.token());
    }
    boolean plural = Set.of("they", "it").contains(s.lower(head.token()));
    return ids.isEmpty() && plural && head.sentence() - lastSentence <= 1 ? lastBody() : ids;
  }

  /** "Nine in 10 voters", "some of the envoys": those who are counted. */
  private List<String> counted(PositionSentence s, Head head) {
    for (int noun : s.tree().objectsOf(head.token(), "of", "in", "among")) {
      if (s.isNoun(noun)) {
        return cast.introduced(head.sentence(), noun);
      }
    }
    return List.of();
  }

  private List<String> lastBody() {
    return last.stream().anyMatch(this::isPerson) ? List.of() : last;
  }

  private boolean isPerson(String id) {
    return cast.actor(id).filter(a -> a.type() == ActorType.PERSON).isPresent();
  }

  private boolean isOne(String id) {
    return cast.actor(id)
        .map(Actor::type)
        .filter(t -> t == ActorType.PERSON || t == ActorType.GROUP)
        .isPresent();
  }

  /** Whether no other person named became the subject since the last speaker. */
  private boolean nobodyElse(Head pronoun) {
    for (int i = lastSentence + 1; i <= pronoun.sentence(); i++) {
      Tree tree = sentences.get(i).tree();
      int end = i == pronoun.sentence() ? pronoun.token() : tree.size();
      for (int t = 0; t < end; t++) {
        if (tree.token(t).relation().startsWith("nsubj")
            && tree.token(t).tag().startsWith("NNP")
            && cast.denoted(i, t).stream().anyMatch(this::isOtherPerson)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isOtherPerson(String id) {
    return !last.contains(id) && isPerson(id);
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
