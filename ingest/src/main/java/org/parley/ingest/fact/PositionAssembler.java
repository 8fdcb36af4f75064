package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Cue;
import org.parley.ingest.fact.PositionDraft.Head;
import org.parley.ingest.fact.PositionNesting.Resolved;
import org.parley.ingest.text.Tree;

/** Gives drafts their actors and turns them into positions. */
final class PositionAssembler {

  /** Code points within which a relative pronoun follows what it takes up. */
  private static final int NEAR = 3;

  private static final Comparator<PositionDraft> TEXT_ORDER =
      Comparator.comparingInt(PositionDraft::sentence)
          .thenComparingInt(PositionDraft::first)
          .thenComparingInt(d -> -d.last());

  private final Cast cast;
  private final List<PositionSentence> sentences;
  private final PositionGoBetweens goBetweens;
  private final StanceReader stances;
  private final PositionTargets targets;

  PositionAssembler(Cast cast, List<PositionSentence> sentences) {
    this.cast = cast;
    this.sentences = sentences;
    this.targets = new PositionTargets(cast);
    this.stances = new StanceReader(cast);
    this.goBetweens = new PositionGoBetweens(sentences);
  }

  /** A position and the draft that it was made of. */
  record Assembled(PositionDraft draft, Position position) {}

  /** One draft of each attribution, in text order, with the go-betweens. */
  List<PositionDraft> kept(List<PositionDraft> drafts) {
    List<PositionDraft> kept = PositionOverlaps.resolve(goBetweens.assign(drafts), sentences);
    kept.sort(TEXT_ORDER);
    kept.removeIf(this::proposes);
    return kept;
  }

  /**
   * Positions in text order.
   *
   * @param kept what {@link #kept} kept
   * @param weighed drafts that no rule found; they bear on no other draft
   */
  List<Assembled> assembled(List<PositionDraft> kept, List<PositionDraft> weighed) {
    List<PositionDraft> all = new ArrayList<>(kept);
    weighed.stream().filter(d -> !proposes(d)).forEach(all::add);
    all.sort(TEXT_ORDER);
    List<Resolved> resolved = new ArrayList<>();
    List<Assembled> assembled = new ArrayList<>();
    PositionHolders holders = new PositionHolders(cast, sentences);
    for (PositionDraft draft : all) {
      List<String> ids = holders.of(draft);
      if (!ids.isEmpty() && draft.rule().equals(PositionByWeight.RULE)) {
        assembled.add(new Assembled(draft, position(new Resolved(draft, ids), Optional.empty())));
      } else if (!ids.isEmpty()) {
        resolved.add(new Resolved(draft, ids));
      }
    }
    PositionNesting nesting = new PositionNesting(cast, sentences);
    List<Resolved> told = nesting.ownWordsOnce(resolved);
    for (Resolved one : told) {
      Position position = position(one, PositionNesting.outer(one, told));
      assembled.add(new Assembled(one.draft(), position));
    }
    assembled.sort(Comparator.comparing(Assembled::draft, TEXT_ORDER));
    return assembled;
  }

  /** Words that put something forward are a proposal, whoever reports them. */
  private boolean proposes(PositionDraft draft) {
    Tree tree = sentences.get(draft.sentence()).tree();
    for (int i = draft.first(); i <= draft.last(); i++) {
      int head = tree.token(i).head();
      if ((head < draft.first() || head > draft.last())
          && tree.token(i).tag().startsWith("VB")
          && ProposalWords.proposes(tree, i)) {
        return true;
      }
    }
    return false;
  }

  private Position position(Resolved one, Optional<Resolved> outer) {
    PositionDraft draft = one.draft();
    PositionSentence s = sentences.get(draft.sentence());
    boolean own = ownSubject(s, draft, one.holders());
    Stance stance = stances.of(draft, s, one.holders());
    Set<String> holders = new LinkedHashSet<>(one.holders());
    if (official(one, own, stance)) {
      one.holders().forEach(h -> cast.represents(h).stream().limit(1).forEach(holders::add));
    }
    Set<String> reporters = new LinkedHashSet<>();
    for (Head reporter : draft.reporters()) {
      reporters.addAll(cast.introduced(reporter.sentence(), reporter.token()));
    }
    outer.ifPresent(o -> reporters.addAll(o.holders()));
    Set<String> toward = targets.of(draft, s, stance, holders);
    toward.removeAll(reporters);
    holders.forEach(toward::remove);
    reporters.removeAll(holders);
    Span content = s.tree().span(draft.first(), draft.last());
    Cue cue = draft.cue();
    Span cueSpan = sentences.get(cue.sentence()).tree().span(cue.first(), cue.last());
    return new Position(
        List.copyOf(holders),
        List.copyOf(reporters),
        stance,
        List.copyOf(toward),
        Optional.empty(),
        List.of(),
        content,
        Optional.of(cueSpan),
        Optional.of(mention(draft)),
        draft.verbatim(),
        evidence(draft),
        PositionConfidence.of(draft.rule()),
        draft.rule());
  }

  /** The words that name the holder at the cue, in a relative clause with its "who". */
  private Span mention(PositionDraft draft) {
    Head holder = draft.holder();
    PositionSentence s = sentences.get(holder.sentence());
    Optional<Integer> pronoun =
        holder.sentence() == draft.cue().sentence()
            ? s.relativePronoun(draft.cue().verb()).filter(p -> p > holder.token())
            : Optional.empty();
    Span phrase = cast.phrase(holder.sentence(), holder.token());
    return pronoun
        .map(p -> s.tree().span(p, p))
        .map(p -> p.begin() - phrase.end() < NEAR ? phrase.cover(p) : p)
        .orElse(phrase);
  }

  private List<Span> evidence(PositionDraft draft) {
    Set<Span> spans = new LinkedHashSet<>();
    spans.add(sentences.get(draft.sentence()).tree().sentence().span());
    spans.add(sentences.get(draft.cue().sentence()).tree().sentence().span());
    return List.copyOf(spans);
  }

  /** Whether the first noun phrase of the content is the holder's own side. */
  private boolean ownSubject(PositionSentence s, PositionDraft draft, List<String> holders) {
    for (int i = draft.first(); i <= draft.last() && i < draft.first() + 6; i++) {
      if (s.token(i).relation().startsWith("nsubj")) {
        List<String> subject = cast.denoted(s.index(), i);
        return subject.stream()
            .anyMatch(
                id ->
                    holders.contains(id)
                        || holders.stream().anyMatch(h -> cast.represents(h).contains(id)));
      }
    }
    return false;
  }

  /** Whether the words are the state's own: a spokesman's, or a promise or view in its name. */
  private boolean official(Resolved one, boolean own, Stance stance) {
    boolean person =
        one.holders().stream()
            .allMatch(
                h -> cast.actor(h).map(Actor::type).orElse(ActorType.STATE) == ActorType.PERSON);
    PositionDraft draft = one.draft();
    Span mention = cast.phrase(draft.holder().sentence(), draft.holder().token());
    boolean spokesman =
        cast.text()
            .characters()
            .substring(mention.begin(), mention.end())
            .toLowerCase(Locale.ROOT)
            .contains("spokes");
    String first = sentences.get(draft.sentence()).lower(draft.first());
    boolean we = draft.verbatim() && (first.equals("we") || first.equals("our"));
    return person && (spokesman || own || (we && stance != Stance.ASSERTS));
  }
}
