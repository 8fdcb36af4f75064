package org.parley.ingest.fact;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.PositionDraft.Cue;
import org.parley.ingest.fact.PositionSentence.Draft;
import org.parley.ingest.fact.PositionSentence.Range;
import org.parley.ingest.text.Token;

/** "…, Lee said.", "…, said Lee, …": what is said stands before, or around, its source. */
final class PositionByAside implements PositionRule {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> CLAUSAL =
      Set.of("root", "ccomp", "conj", "dep", "parataxis", "appos", "nsubj");

  private static final Set<String> SUBORDINATING =
      Set.of(
          "when",
          "so",
          "because",
          "while",
          "where",
          "after",
          "before",
          "since",
          "if",
          "though",
          "although",
          "until");

  /** Verbs whose object is who is told. */
  private static final Set<String> TELLING =
      Set.of("tell", "inform", "remind", "assure", "warn", "promise", "advise", "notify", "ask");

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    int from = 0;
    for (int verb = 1; verb < s.size(); verb++) {
      if (s.isVerb(verb)
          && !s.quoted(verb)
          && s.lexicon().takesClause(s.lemma(verb))
          && saysNothingAfter(s, verb)) {
        Optional<Integer> end = comment(s, verb, out);
        if (end.isEmpty()) {
          end = read(s, verb, from, out);
        }
        from = end.orElse(from);
      }
    }
  }

  private static boolean saysNothingAfter(PositionSentence s, int verb) {
    return s.tree().children(verb, "ccomp").stream()
            .noneMatch(c -> c > verb && !s.token(verb + 1).form().equals(",") && !tells(s, c))
        && (FINITE.contains(s.token(verb).tag())
            || hasSaid(s, verb)
            || (s.token(verb).tag().equals("VBG") && s.quotedAs(verb)));
  }

  /** "…, Lee has said". */
  private static boolean hasSaid(PositionSentence s, int verb) {
    return s.token(verb).tag().equals("VBN")
        && s.tree().children(verb, "aux").stream().anyMatch(a -> s.lemma(a).equals("have"));
  }

  /** "As Lee said, …": what is said follows the comma. */
  private static Optional<Integer> comment(
      PositionSentence s, int verb, Consumer<PositionDraft> out) {
    OptionalInt holder = s.source().strict(verb);
    boolean opens = s.lower(0).equals("as") && s.tree().under(0, verb);
    if (!opens || holder.isEmpty() || !s.lexicon().has(Frame.SAY, s.lemma(verb))) {
      return Optional.empty();
    }
    int end = groupEnd(s, verb, holder.getAsInt());
    if (end >= s.size() - 3 || !s.token(end).form().equals(",") || end - verb > 12) {
      return Optional.empty();
    }
    PositionContent.trim(s, end, s.size() - 1)
        .map(r -> new Draft("aside", s.cue(verb), holder.getAsInt(), r))
        .ifPresent(d -> out.accept(d.with(s, PositionByClause.stance(s, verb), List.of())));
    return Optional.of(end);
  }

  /** "…, when Lee told them", "…, which shows the way": no aside but a clause of its own. */
  private static boolean subordinate(PositionSentence s, int verb) {
    boolean as =
        s.tree().children(verb, "mark", "advmod").stream().anyMatch(m -> s.lower(m).equals("as"));
    return s.token(verb).relation().equals("relcl")
        || s.tree().children(verb, "mark", "advmod").stream()
            .anyMatch(m -> SUBORDINATING.contains(s.lower(m)))
        || (as && !s.lexicon().has(Frame.SAY, s.lemma(verb)))
        || (saysSomething(s, verb) && !TELLING.contains(s.lemma(verb)));
  }

  /** Whether a verb has an object that is more than a day ("Lee announced Tuesday"). */
  private static boolean saysSomething(PositionSentence s, int verb) {
    return s.tree().children(verb, "dobj").stream()
        .anyMatch(o -> !s.token(o).entity().matches("DATE|TIME"));
  }

  private static Optional<Integer> read(
      PositionSentence s, int verb, int from, Consumer<PositionDraft> out) {
    OptionalInt holder = s.source().of(verb);
    if (holder.isEmpty() || s.quoted(holder.getAsInt()) || subordinate(s, verb)) {
      return Optional.empty();
    }
    int start = groupStart(s, verb, holder.getAsInt());
    int comma = start - 1;
    if (comma > 1 && QuotationFinder.isMark(s.token(comma))) {
      comma--;
    }
    if (comma < 1
        || !s.token(comma).form().equals(",")
        || comma - 1 < from
        || s.quoted(comma)
        || s.quoted(comma - 1)
        || (QuotationFinder.isMark(s.token(comma - 1)) && s.quoted(comma - 2))) {
      return Optional.empty();
    }
    int groupEnd = groupEnd(s, verb, holder.getAsInt());
    if (!clauseWithin(s, verb, from, comma) && !goesOn(s, verb, groupEnd)) {
      return Optional.empty();
    }
    Optional<Range> content =
        clauseWithin(s, verb, from, comma)
            ? content(s, verb, from, comma, groupEnd)
            : around(s, verb, from, start, groupEnd);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> told =
        s.tree().children(verb, "ccomp").stream().filter(c -> c > verb && tells(s, c)).findFirst();
    Cue cue = s.cue(verb, told.orElse(verb));
    List<Integer> toward = PositionByClause.addressees(s, told.orElse(verb), holder.getAsInt());
    out.accept(
        new Draft("aside", cue, holder.getAsInt(), content.get())
            .with(s, PositionByClause.stance(s, verb), toward));
    return Optional.of(groupEnd);
  }

  /** "The result, Lee said, is that …": the clause takes up again after the aside. */
  private static boolean goesOn(PositionSentence s, int verb, int groupEnd) {
    int governing = governing(s, verb);
    return groupEnd < s.size()
        && s.token(groupEnd).form().equals(",")
        && governing > groupEnd
        && s.isVerb(governing)
        && !s.quoted(governing);
  }

  /** "The result, Lee said, is that …" is said whole, for neither part is a clause without. */
  private static Optional<Range> around(
      PositionSentence s, int verb, int from, int start, int groupEnd) {
    int governing = governing(s, verb);
    boolean split = s.tree().subject(governing).filter(n -> n >= from && n < start).isPresent();
    return PositionContent.trim(s, split ? from : groupEnd, lastOf(s, governing));
  }

  private static int governing(PositionSentence s, int verb) {
    return s.tree().child(verb, "ccomp").orElse(s.token(verb).head());
  }

  /** "…, Lee said he told them": a second cue, with nothing said after it. */
  private static boolean tells(PositionSentence s, int verb) {
    return s.lexicon().has(Frame.SAY, s.lemma(verb))
        && !s.tree().has(verb, "ccomp", "xcomp")
        && s.tree().children(verb, "nsubj").stream().anyMatch(n -> s.token(n).tag().equals("PRP"));
  }

  /** Whether what stands before hangs on the cue, whatever the parser made of its verb. */
  private static boolean hangs(PositionSentence s, int verb, int from, int comma) {
    boolean quoted = s.token(verb).tag().equals("VBG") && s.quotedAs(verb);
    int governor = quoted ? s.token(s.token(verb).head()).head() : verb;
    List<Integer> subjects = s.tree().children(governor, "nsubj");
    boolean two =
        subjects.size() > 1
            && subjects.get(0) >= from
            && subjects.get(0) < comma - 3
            && subjects.get(1) > comma;
    return two
        || s.tree().children(governor, "ccomp").stream().anyMatch(c -> c >= from && c < comma)
        || (quoted
            && s.tree().children(governor, "advcl", "dep").stream()
                .anyMatch(c -> c < comma && FINITE.contains(s.token(c).tag())));
  }

  /** Whether what stands before is more than an adverbial ("On Monday, Lee said"). */
  private static boolean clauseWithin(PositionSentence s, int verb, int from, int comma) {
    if (hangs(s, verb, from, comma)) {
      return true;
    }
    for (int i = from; i < comma; i++) {
      String tag = s.token(i).tag();
      boolean finite =
          FINITE.contains(tag) || (s.tree().has(i, "aux", "auxpass") && tag.startsWith("VB"));
      if (finite && s.isVerb(i) && CLAUSAL.contains(s.token(i).relation()) && hasSubject(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb has a subject of its own, which the parser may leave with its auxiliary. */
  private static boolean hasSubject(PositionSentence s, int verb) {
    return s.tree().has(verb, "nsubj", "nsubjpass", "expl", "csubj")
        || s.tree().children(verb, "aux").stream()
            .anyMatch(a -> s.tree().has(a, "nsubj", "nsubjpass"));
  }

  /** Where the phrase that names source and cue begins. */
  static int groupStart(PositionSentence s, int verb, int holder) {
    int governor =
        (s.token(verb).tag().equals("VBG") && s.quotedAs(verb))
            ? s.token(s.token(verb).head()).head()
            : verb;
    int start = Math.min(verb, governor);
    for (int child : s.tree().children(governor)) {
      Token token = s.token(child);
      if (child < start
          && (token.relation().startsWith("nsubj")
              || token.relation().startsWith("aux")
              || token.relation().equals("advmod")
              || token.relation().equals("neg")
              || child == holder)) {
        BitSet phrase = s.tree().subtree(child);
        int first = phrase.nextSetBit(0);
        if (verb - first < 40) {
          start = Math.min(start, first);
        }
      }
    }
    if (holder < start) {
      start =
          s.tree().under(verb, holder)
              ? holder
              : Math.max(0, s.tree().subtree(holder).nextSetBit(0));
    }
    return start;
  }

  private static int groupEnd(PositionSentence s, int verb, int holder) {
    int at = Math.max(verb, holder);
    int last = s.size();
    for (int i = at + 1; i < last; i++) {
      String form = s.token(i).form();
      if (form.equals(",") || form.equals(";") || QuotationFinder.isMark(s.token(i))) {
        return i;
      }
    }
    return last;
  }

  private static Optional<Range> content(
      PositionSentence s, int verb, int from, int comma, int groupEnd) {
    Optional<Range> before = PositionContent.trim(s, from, comma - 1);
    int governing = governing(s, verb);
    if (governing > groupEnd && groupEnd < s.size()) {
      Optional<Range> after = PositionContent.trim(s, groupEnd, lastOf(s, governing));
      return longer(before, after);
    }
    return before;
  }

  private static int lastOf(PositionSentence s, int head) {
    return s.tree().subtree(head).length() - 1;
  }

  private static Optional<Range> longer(Optional<Range> a, Optional<Range> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    return a.get().last() - a.get().first() >= b.get().last() - b.get().first() ? a : b;
  }
}
