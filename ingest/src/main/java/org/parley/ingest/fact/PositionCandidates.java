package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** Finds whatever may be an attribution in a sentence and is none by a rule. */
final class PositionCandidates {

  private static final String[] OF_VERB = {
    "dobj", "ccomp", "xcomp", "advcl", "nsubjpass", "oprd", "prep"
  };
  private static final String[] OF_OTHER = {"ccomp", "xcomp", "acl", "relcl", "prep"};

  /** Patterns of verbs that tell of a meeting, whatever else they say. */
  private static final Set<String> MEETING =
      Set.of("with", "host", "visit", "attend", "chair", "discuss");

  /** Nouns of what is agreed or decided, which is not what one side holds. */
  private static final Set<String> DECISIONS =
      Set.of("deal", "pact", "legislation", "report", "vote", "bid");

  /** Verbs that in a campaign are words and elsewhere deeds: "attacked the mosques". */
  private static final Set<String> DEEDS =
      Set.of(
          "attack",
          "ban",
          "block",
          "fight",
          "launch",
          "nominate",
          "pass",
          "release",
          "sign",
          "attempt");

  private final PositionSentence s;
  private final List<PositionDraft> found;

  /**
   * @param found what the rules found in this sentence
   */
  PositionCandidates(PositionSentence s, List<PositionDraft> found) {
    this.s = s;
    this.found = found;
  }

  List<PositionCandidate> all() {
    List<PositionCandidate> all = new ArrayList<>();
    for (int cue = 0; cue < s.size(); cue++) {
      if (!s.quoted(cue) && !tellsOfAnEvent(cue)) {
        if (s.isVerb(cue)) {
          of(cue, "verb", OF_VERB, subject(cue), all::add);
        } else if (s.isNoun(cue)) {
          of(cue, "noun", OF_OTHER, owner(cue), all::add);
        } else if (s.token(cue).tag().equals("JJ")) {
          of(cue, "adjective", OF_OTHER, bearer(cue), all::add);
        }
      }
    }
    return all;
  }

  /** Whether a meeting, a proposal, a decision or a deed is told of, and no position. */
  private boolean tellsOfAnEvent(int cue) {
    return s.isVerb(cue)
        ? MeetingWords.pattern(s.token(cue)).filter(MEETING::contains).isPresent()
            || DEEDS.contains(s.lemma(cue))
        : MeetingWords.kind(s.token(cue)).isPresent()
            || ProposalNouns.planLike(s.tree(), cue)
            || DECISIONS.contains(s.lemma(cue));
  }

  private void of(
      int cue,
      String kind,
      String[] relations,
      OptionalInt holder,
      Consumer<PositionCandidate> out) {
    if (holder.isEmpty()) {
      return;
    }
    for (int child : s.tree().children(cue, relations)) {
      if (s.token(child).relation().equals("prep")) {
        for (int object : s.tree().children(child, "pobj", "pcomp")) {
          add(cue, object, holder.getAsInt(), kind + " prep " + s.lower(child), out);
        }
      } else {
        add(cue, child, holder.getAsInt(), kind + " " + s.token(child).relation(), out);
      }
    }
  }

  private void add(
      int cue, int content, int holder, String frame, Consumer<PositionCandidate> out) {
    if (content == holder
        || s.tree().under(holder, content)
        || ProposalWords.proposes(s.tree(), cue)) {
      return;
    }
    s.draft(PositionByWeight.RULE, s.cue(cue), holder, content)
        .filter(d -> d.content().first() > cue || d.content().last() < cue)
        .filter(d -> found.stream().noneMatch(rule -> told(rule, d)))
        .map(d -> new PositionCandidate(s, d, content, frame, within(cue)))
        .ifPresent(out);
  }

  /** Whether a rule found the same, or other words of the same cue. */
  private static boolean told(PositionDraft rule, PositionSentence.Draft other) {
    int common = rule.content().common(other.content());
    int both = rule.content().length() + other.content().length();
    return common > 0 && (rule.cue().verb() == other.cue().verb() || 4 * common >= both);
  }

  private boolean within(int cue) {
    return found.stream().anyMatch(d -> d.first() <= cue && cue <= d.last());
  }

  /** "Lee, asked whether he agreed, replied": Lee is who was asked. */
  private OptionalInt subject(int verb) {
    return PositionClauseVerb.participle(s, verb)
        ? s.source().agent(verb)
        : s.source().strict(verb);
  }

  /** Whose a noun is: "Lee's passion for", "support from Lee", "Lee has no passion for". */
  private OptionalInt owner(int noun) {
    List<Integer> owners = new ArrayList<>(s.tree().children(noun, "poss"));
    owners.addAll(s.tree().objectsOf(noun, "of", "from", "by", "among"));
    s.tree().children(noun, "compound", "nmod").stream()
        .filter(n -> !s.token(n).entity().isEmpty())
        .forEach(owners::add);
    if (!owners.isEmpty()) {
      return OptionalInt.of(owners.get(0));
    }
    int governor = s.token(noun).head();
    boolean lent =
        governor >= 0
            && s.token(noun).relation().equals("dobj")
            && s.isVerb(governor)
            && !s.token(governor).relation().equals("advcl"); // "prompting criticism": others'
    return lent ? s.source().strict(governor) : OptionalInt.empty();
  }

  /** Who is "sure of". */
  private OptionalInt bearer(int adjective) {
    int governor = s.token(adjective).head();
    boolean predicate = s.token(adjective).relation().matches("acomp|attr|oprd");
    return s.source().strict(predicate && governor >= 0 ? governor : adjective);
  }
}
