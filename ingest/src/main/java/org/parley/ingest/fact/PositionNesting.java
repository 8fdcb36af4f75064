package org.parley.ingest.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Writings;
import org.parley.ingest.fact.PositionDraft.Head;

/** What is reported within what somebody says: another's words, or his own told twice. */
final class PositionNesting {

  /** Rules whose inner position says more than "he said he …". */
  private static final Set<String> TELLING = Set.of("urging", "clause");

  /** Rules whose inner position says no more than the words around it. */
  private static final Set<String> PLAIN = Set.of("adjective", "phrase");

  /** Rules too often wrong to take a sentence from the medium that tells it. */
  private static final Set<String> WEAK = Set.of("noun", "adjective", "preposition", "infinitive");

  /** Who speaks for somebody else, or announces. */
  private static final Pattern SPEAKING =
      Pattern.compile("(?i)spokes|ministry|press release|statement|officials?\\b");

  /** Rules that tell what somebody said or did by saying it. */
  private static final Set<String> PASSED_ON =
      Set.of("clause", "urging", "object", "noun-expressed", "accusation");

  private final Cast cast;
  private final List<PositionSentence> sentences;

  PositionNesting(Cast cast, List<PositionSentence> sentences) {
    this.cast = cast;
    this.sentences = sentences;
  }

  /** A draft and the ids of its holders. */
  record Resolved(PositionDraft draft, List<String> holders) {}

  /**
   * "said he was ready", "said he urged them": one position, not two. "Berg rejected the quota, the
   * agency reported" is Berg's; the agency, which holds nothing of its own, reports it.
   */
  List<Resolved> ownWordsOnce(List<Resolved> all) {
    Set<Resolved> dropped = new HashSet<>();
    Map<Resolved, Resolved> told = new HashMap<>();
    for (Resolved inner : all) {
      Optional<Resolved> outer = outer(inner, all);
      if (outer.isPresent() && sameSide(inner, outer.get())) {
        PositionDraft draft = outer.get().draft();
        boolean main =
            inner.draft().cue().verb() == StanceReader.main(sentences.get(draft.sentence()), draft);
        boolean telling = TELLING.contains(inner.draft().rule());
        if (main && telling) {
          dropped.add(outer.get());
          told.put(inner, named(inner, outer.get()));
        } else {
          dropped.add(inner);
        }
      } else if (outer.isPresent() && onlyReports(outer.get(), inner)) {
        dropped.add(outer.get());
        told.put(
            inner,
            new Resolved(
                inner.draft().withReporter(outer.get().draft().holder()), inner.holders()));
      }
    }
    return all.stream()
        .filter(r -> !dropped.contains(r))
        .map(r -> told.getOrDefault(r, r))
        .toList();
  }

  private boolean onlyReports(Resolved outer, Resolved inner) {
    PositionDraft draft = outer.draft();
    return (PositionGoBetweens.isMedium(sentences, draft.holder()) || passesOn(outer, inner))
        && !draft.rule().equals("quotation")
        && !WEAK.contains(inner.draft().rule())
        && inner.draft().cue().verb() == StanceReader.main(sentences.get(draft.sentence()), draft);
  }

  /**
   * "The king told Lee that he must go, a spokesman said": who speaks for others passes on what
   * they said and holds nothing of his own.
   */
  private boolean passesOn(Resolved outer, Resolved inner) {
    Head source = outer.draft().holder();
    PositionSentence s = sentences.get(source.sentence());
    if (source.sentence() != inner.draft().cue().sentence()) {
      return false;
    }
    String words = cast.text().slice(cast.phrase(source.sentence(), source.token()));
    boolean official =
        SPEAKING.matcher(words).find()
            || Writings.isOne(s.lemma(source.token()))
            || outer.holders().stream()
                .flatMap(h -> cast.offices().stream().filter(o -> o.person().equals(h)))
                .anyMatch(o -> SPEAKING.matcher(o.title()).find());
    return official
        && outer.draft().rule().equals("aside")
        && PASSED_ON.contains(inner.draft().rule())
        && !s.token(inner.draft().cue().verb()).tag().equals("VB")
        && inner.holders().stream().noneMatch(outer.holders()::contains);
  }

  private Resolved named(Resolved inner, Resolved outer) {
    return pronoun(inner.draft())
        ? new Resolved(inner.draft().toldBy(outer.draft()), inner.holders())
        : inner;
  }

  private boolean pronoun(PositionDraft draft) {
    return sentences
        .get(draft.holder().sentence())
        .token(draft.holder().token())
        .tag()
        .startsWith("PRP");
  }

  private boolean sameSide(Resolved inner, Resolved outer) {
    PositionSentence s = sentences.get(inner.draft().holder().sentence());
    int head = inner.draft().holder().token();
    boolean own =
        s.tree().children(head, "poss").stream().anyMatch(p -> s.lower(p).matches("his|her|our"))
            && s.lemma(head).matches("party|country|government|nation|delegation|side|state");
    boolean plain = PLAIN.contains(inner.draft().rule());
    return inner.holders().stream()
            .allMatch(h -> outer.holders().contains(h) || speaksFor(outer, h, plain))
        || own
        || Set.of("he", "she", "it", "i", "we").contains(s.lower(head));
  }

  /** Whether a holder speaks for a state or body, itself or through another. */
  private boolean speaksFor(Resolved outer, String side, boolean plain) {
    boolean body =
        cast.actor(side)
            .map(Actor::type)
            .filter(t -> t == ActorType.STATE || t == ActorType.ORGANIZATION)
            .isPresent();
    for (String holder : outer.holders()) {
      List<String> direct = cast.represents(holder);
      boolean person = cast.actor(holder).filter(a -> a.type() == ActorType.PERSON).isPresent();
      if (direct.contains(side)
          || (body && direct.stream().anyMatch(d -> cast.represents(d).contains(side)))
          || (body && plain && person && direct.isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The position within whose content another is reported.
   *
   * @param all in the order of their sentences
   */
  static Optional<Resolved> outer(Resolved inner, List<Resolved> all) {
    PositionDraft in = inner.draft();
    Resolved best = null;
    for (int i = firstOf(in.sentence(), all); i < all.size(); i++) {
      Resolved other = all.get(i);
      PositionDraft out = other.draft();
      if (out.sentence() > in.sentence()) {
        break;
      }
      if (!out.equals(in)
          && out.sentence() == in.sentence()
          && in.cue().sentence() == in.sentence()
          && out.first() <= in.cue().first()
          && out.first() <= in.first()
          && in.cue().last() <= out.last()
          && (best == null
              || best.draft().last() - best.draft().first() > out.last() - out.first())) {
        best = other;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int firstOf(int sentence, List<Resolved> all) {
    int first = 0;
    int end = all.size();
    while (first < end) {
      int middle = (first + end) / 2;
      if (all.get(middle).draft().sentence() < sentence) {
        first = middle + 1;
      } else {
        end = middle;
      }
    }
    return first;
  }
}
