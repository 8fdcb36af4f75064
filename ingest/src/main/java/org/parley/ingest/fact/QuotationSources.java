package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.ingest.actor.Titles;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Cue;
import org.parley.ingest.fact.PositionDraft.Head;
import org.parley.ingest.fact.Quotation.Piece;

/** Finds the source that stands beside a quotation, before it or after. */
final class QuotationSources {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final List<PositionSentence> sentences;

  QuotationSources(List<PositionSentence> sentences) {
    this.sentences = sentences;
  }

  Optional<QuotationSpeaker> of(Quotation quotation) {
    return before(quotation).or(() -> after(quotation)).or(() -> introduced(quotation));
  }

  /** "Lee said: “…”" */
  private Optional<QuotationSpeaker> before(Quotation quotation) {
    Piece start = quotation.start();
    PositionSentence s = sentences.get(start.sentence());
    int at = start.first() - 2;
    if (at < 0) {
      return afterColon(quotation);
    }
    boolean mark = Set.of(",", ":").contains(s.token(at).form());
    for (int verb = at; verb >= 0 && at - verb < 30; verb--) {
      if (QuotationFinder.isMark(s.token(verb))) {
        break;
      }
      if (s.isVerb(verb)
          && !s.quoted(verb)
          && s.lexicon().quotes(s.lemma(verb))
          && (mark || at - verb < 4)) {
        OptionalInt holder = s.source().of(verb);
        if (holder.isPresent()) {
          return Optional.of(speaker(s, verb, holder.getAsInt()));
        }
      }
    }
    return s.token(at).form().equals(":") ? named(s, at) : Optional.empty();
  }

  /** "Lee: “…”" */
  private static Optional<QuotationSpeaker> named(PositionSentence s, int colon) {
    OptionalInt name = PositionByColon.name(s, colon);
    Cue cue = new Cue(s.index(), colon, colon, colon);
    return name.isPresent()
        ? Optional.of(
            new QuotationSpeaker(
                s.head(name.getAsInt()), cue, Stance.ASSERTS, List.of(), s.index()))
        : Optional.empty();
  }

  /** "Lee lobbies for the plan: “…”": whoever acts before a colon speaks after it. */
  private static Optional<QuotationSpeaker> introducing(PositionSentence s, int colon) {
    for (int verb = colon - 1; verb >= 0 && colon - verb < 40; verb--) {
      if (s.isVerb(verb)
          && !s.quoted(verb)
          && FINITE.contains(s.token(verb).tag())
          && Set.of("root", "conj", "ccomp").contains(s.token(verb).relation())) {
        OptionalInt holder = s.source().strict(verb);
        return holder.isPresent() && isPerson(s, holder.getAsInt())
            ? Optional.of(speaker(s, verb, holder.getAsInt()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isPerson(PositionSentence s, int head) {
    return s.token(head).entity().equals("PERSON")
        || Set.of("he", "she").contains(s.lower(head))
        || Titles.isTitle(s.lemma(head));
  }

  /** A sentence that ends in a colon introduces the quotation that follows it. */
  private Optional<QuotationSpeaker> afterColon(Quotation quotation) {
    int index = quotation.start().sentence() - 1;
    if (index < 0) {
      return Optional.empty();
    }
    PositionSentence s = sentences.get(index);
    if (!s.token(s.size() - 1).form().equals(":")
        || (s.tree().sentence().paragraph() != quotation.paragraph() && s.size() > 40)) {
      return Optional.empty();
    }
    for (int verb = s.size() - 1; verb >= 0; verb--) {
      if (s.isVerb(verb) && s.lexicon().quotes(s.lemma(verb))) {
        OptionalInt holder = s.source().of(verb);
        if (holder.isPresent()) {
          return Optional.of(speaker(s, verb, holder.getAsInt()));
        }
      }
    }
    return Optional.empty();
  }

  /** A clause with a colon, in front of the quotation or as the sentence before it. */
  private Optional<QuotationSpeaker> introduced(Quotation quotation) {
    Piece start = quotation.start();
    int colon = start.first() - 2;
    if (colon >= 0) {
      PositionSentence s = sentences.get(start.sentence());
      return s.token(colon).form().equals(":") ? introducing(s, colon) : Optional.empty();
    }
    if (start.sentence() == 0) {
      return Optional.empty();
    }
    PositionSentence s = sentences.get(start.sentence() - 1);
    int last = s.size() - 1;
    return s.token(last).form().equals(":") && last < 40 ? introducing(s, last) : Optional.empty();
  }

  /** "“…,” Lee said", "“…?” asked Lee." */
  private Optional<QuotationSpeaker> after(Quotation quotation) {
    Piece end = quotation.end();
    PositionSentence s = sentences.get(end.sentence());
    int at = end.last() + 1;
    while (at < s.size()
        && (QuotationFinder.isMark(s.token(at)) || s.token(at).form().equals(","))) {
      at++;
    }
    if (at < s.size() && !s.token(at).form().equals(".")) {
      return follows(s, at);
    }
    int next = end.sentence() + 1;
    if (next < sentences.size()
        && sentences.get(next).tree().sentence().paragraph() == quotation.paragraph()) {
      PositionSentence following = sentences.get(next);
      int from = 0;
      while (from < following.size() && QuotationFinder.isMark(following.token(from))) {
        from++;
      }
      Optional<QuotationSpeaker> speaker = follows(following, from);
      return speaker.filter(f -> !following.tree().has(f.cue().verb(), "ccomp", "xcomp", "dobj"));
    }
    return Optional.empty();
  }

  private Optional<QuotationSpeaker> follows(PositionSentence s, int at) {
    if (at + 2 < s.size() && s.lower(at).equals("according")) {
      Cue cue = new Cue(s.index(), at, at + 1, at);
      return PositionByAccording.source(s, at)
          .map(h -> new QuotationSpeaker(s.head(h), cue, Stance.ASSERTS, List.of(), s.index()));
    }
    for (int verb = at; verb < s.size() && verb < at + 30; verb++) {
      if (QuotationFinder.isMark(s.token(verb))) {
        break;
      }
      boolean finite = FINITE.contains(s.token(verb).tag()) || s.token(verb).tag().equals("VBG");
      if (s.isVerb(verb) && finite && !s.quoted(verb) && s.lexicon().quotes(s.lemma(verb))) {
        OptionalInt holder = outside(s, verb);
        if (holder.isPresent()
            && PositionByAside.groupStart(s, verb, holder.getAsInt()) <= at + 1) {
          return Optional.of(speaker(s, verb, holder.getAsInt()));
        }
      }
    }
    return acting(s, at);
  }

  /** The source of a verb, never somebody addressed within the quotation ("“…, Mr. Lee,” he"). */
  private static OptionalInt outside(PositionSentence s, int verb) {
    OptionalInt holder = s.source().of(verb);
    return holder.isPresent() && s.quoted(holder.getAsInt())
        ? new PositionNeighbour(s.tree()).of(verb)
        : holder;
  }

  /** "“…,” Lee shot back": any verb that stands where one of saying would. */
  private static Optional<QuotationSpeaker> acting(PositionSentence s, int at) {
    for (int verb = at; verb < s.size() && verb < at + 12; verb++) {
      if (s.isVerb(verb) && !s.quoted(verb) && Set.of("VBD", "VBZ").contains(s.token(verb).tag())) {
        OptionalInt holder = s.source().strict(verb);
        return holder.isPresent()
                && holder.getAsInt() >= at
                && isPerson(s, holder.getAsInt())
                && !s.tree().has(verb, "ccomp", "dobj", "acomp", "attr")
                && PositionByAside.groupStart(s, verb, holder.getAsInt()) <= at + 1
            ? Optional.of(speaker(s, verb, holder.getAsInt()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static QuotationSpeaker speaker(PositionSentence s, int verb, int holder) {
    List<Head> toward = new ArrayList<>();
    for (int addressee : PositionByClause.addressees(s, verb, holder)) {
      toward.add(s.head(addressee));
    }
    return new QuotationSpeaker(
        s.head(holder), s.cue(verb), PositionByClause.stance(s, verb), toward, s.index());
  }
}
