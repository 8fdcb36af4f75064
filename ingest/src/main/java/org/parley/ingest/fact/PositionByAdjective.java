package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Cue;

/** "Lee is ready to …", "are confident that …", "is loyal to …", "the party keen to …". */
final class PositionByAdjective implements PositionRule {

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    for (int i = 0; i < s.size(); i++) {
      String tag = s.token(i).tag();
      if (!s.quoted(i)
          && (tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBD"))
          && s.lexicon().has(Frame.ADJECTIVE, s.lower(i))) {
        read(s, i, out);
      }
    }
  }

  private static void read(PositionSentence s, int adjective, Consumer<PositionDraft> out) {
    Optional<Integer> content = complement(s, adjective);
    OptionalInt holder = content.isEmpty() ? OptionalInt.empty() : holder(s, adjective);
    if (content.isEmpty() || holder.isEmpty()) {
      return;
    }
    Stance plain = s.lexicon().stance(Frame.ADJECTIVE, s.lower(adjective)).orElse(Stance.ASSERTS);
    int copula = s.token(adjective).head();
    boolean negated = s.tree().negated(adjective) || (copula >= 0 && s.tree().negated(copula));
    int first =
        copula >= 0 && copula < adjective && adjective - copula <= 3 && s.isVerb(copula)
            ? copula
            : adjective;
    Cue cue = new Cue(s.index(), first, adjective, adjective);
    s.draft("adjective", cue, holder.getAsInt(), content.get())
        .ifPresent(
            d -> out.accept(d.with(s, negated ? StanceReader.negated(plain) : plain, List.of())));
  }

  private static Optional<Integer> complement(PositionSentence s, int adjective) {
    for (int child : s.tree().children(adjective, "xcomp", "ccomp", "prep", "agent")) {
      if (child < adjective) {
        continue;
      }
      if (!s.token(child).relation().matches("prep|agent")) {
        return Optional.of(child);
      }
      if (List.of("to", "of", "about", "for", "with", "over", "at", "in").contains(s.lower(child))
          || (s.lower(child).equals("by") && moved(s, adjective))) {
        return s.tree().child(child, "pobj", "pcomp");
      }
    }
    return Optional.empty();
  }

  /** "Infuriated by the arrest", but not "prepared by the parliament". */
  private static boolean moved(PositionSentence s, int adjective) {
    return s.lexicon()
        .stance(Frame.ADJECTIVE, s.lower(adjective))
        .filter(t -> t == Stance.OPPOSES || t == Stance.SUPPORTS)
        .isPresent();
  }

  private static OptionalInt holder(PositionSentence s, int adjective) {
    int head = s.token(adjective).head();
    String relation = s.token(adjective).relation();
    List<Integer> own = s.tree().children(adjective, "nsubj", "nsubjpass");
    if (!own.isEmpty()) {
      return OptionalInt.of(own.get(0));
    }
    if (head < 0) {
      return OptionalInt.empty();
    }
    if (s.isNoun(head)) {
      int before = head + 1;
      boolean apart =
          relation.matches("acl|relcl|appos") && before < adjective && moved(s, adjective);
      if (apart && s.token(before).form().equals(",")) {
        return OptionalInt.of(head); // "Norway, infuriated by the arrest, …"
      }
      // "Nor is Iraq the only party keen to …": the party is what the sentence says it is.
      int copula = s.token(head).head();
      boolean described = List.of("attr", "appos").contains(s.token(head).relation());
      return described && copula >= 0 && s.isNoun(copula)
          ? OptionalInt.of(copula)
          : described && copula >= 0 && s.isVerb(copula)
              ? s.source().strict(copula)
              : OptionalInt.empty();
    }
    if (List.of("acomp", "oprd", "conj", "attr").contains(relation)) {
      return s.isVerb(head) && !s.stated(head)
          ? OptionalInt.empty()
          : s.source().strict(s.isVerb(head) ? head : adjective);
    }
    return OptionalInt.empty();
  }
}
