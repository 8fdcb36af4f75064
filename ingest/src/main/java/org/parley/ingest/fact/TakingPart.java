package org.parley.ingest.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads who took part in an event, kept or walked away from it, or was sent to it. */
final class TakingPart {

  private static final Set<String> AWAY = Set.of("absent", "away");
  private static final Set<String> BREAKING_OFF = Set.of("walk", "break", "pull", "turn", "storm");
  private static final Set<String> TO = Set.of("to", "at", "of", "in", "for");
  private static final Set<String> ENVOYS =
      Set.of(
          "delegation",
          "delegate",
          "negotiator",
          "envoy",
          "representative",
          "chairman",
          "chairwoman",
          "cochairman",
          "chair",
          "participant",
          "emissary");
  private static final Set<String> TAKING = Set.of("take", "have", "play");
  private static final Set<String> AT = Set.of("at", "during", "to");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;
  private final PartyReader parties;

  TakingPart(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
    this.parties = new PartyReader(cast, tree);
  }

  /** "X, head of the Norwegian delegation to the talks", "the chairman of the meeting". */
  boolean sent(Token preposition, Token envoy, Parts parts) {
    if (!TO.contains(preposition.lemma()) || !envoy.tag().startsWith("NN")) {
      return false;
    }
    Token head = envoy;
    if (envoy.relation().equals("pobj") && envoy.head() >= 0) {
      Token of = tree.token(envoy.head());
      if (of.lemma().equals("of") && of.head() >= 0) {
        head = tree.token(of.head()); // "head of the delegation"
      }
    }
    boolean heads =
        tree.objectsOf(envoy.index(), "of").stream()
            .anyMatch(o -> ENVOYS.contains(tree.token(o).lemma()));
    if (!heads && !ENVOYS.contains(envoy.lemma()) && !ENVOYS.contains(head.lemma())) {
      return false;
    }
    Set<String> envoys = new LinkedHashSet<>(cast.denoted(sentence, head.index()));
    if (envoys.isEmpty() && head.relation().equals("appos")) {
      envoys.addAll(cast.denoted(sentence, head.head()));
    }
    if (envoys.isEmpty()) {
      envoys.addAll(cast.denoted(sentence, envoy.index()));
    }
    envoys.removeIf(e -> !parties.is(e, ActorType.PERSON) && !parties.is(e, ActorType.GROUP));
    parts.people.addAll(envoys);
    parts.attending |= !envoys.isEmpty();
    return !envoys.isEmpty();
  }

  /** "X said at the conference": who speaks there has come to it. */
  boolean spoke(Token noun, Token preposition, Token verb, Parts parts) {
    boolean at =
        AT.contains(preposition.lemma())
            && verb.tag().startsWith("V")
            && (verb.lemma().equals("speak") || CueLexicon.standard().marks(verb.lemma()));
    return at && speaker(noun, verb, parts);
  }

  /** "X told the conference". */
  boolean told(Token noun, Parts parts) {
    return noun.relation().equals("dobj")
        && tree.token(noun.head()).lemma().equals("tell")
        && speaker(noun, tree.token(noun.head()), parts);
  }

  private boolean speaker(Token noun, Token verb, Parts parts) {
    boolean ofMany = MeetingWords.kind(noun).filter(MeetingWords.EVENTS::contains).isPresent();
    Set<String> speakers = new LinkedHashSet<>();
    if (ofMany && !tree.negated(verb.index())) {
      speakers.addAll(parties.subject(verb.index()));
      speakers.removeIf(p -> !parties.is(p, ActorType.PERSON));
    }
    parts.people.addAll(speakers);
    if (!speakers.isEmpty()) {
      parts.attending = true;
      parts.speech = Optional.of(verb.index());
    }
    return !speakers.isEmpty();
  }

  /** Whether the words above "in the talks" are those of taking part, or of taking none. */
  boolean tookPart(Token governor, Parts parts) {
    if (governor.lemma().equals("part") && governor.head() >= 0) {
      takePart(governor.index(), governor.head(), parts);
      return true;
    }
    if (!TAKING.contains(governor.lemma())) {
      return false;
    }
    List<Integer> shares =
        tree.children(governor.index(), "dobj").stream()
            .filter(o -> tree.token(o).lemma().equals("part"))
            .toList();
    shares.forEach(o -> takePart(o, governor.index(), parts));
    return !shares.isEmpty();
  }

  /** "was absent from", "stayed away from" the talks. */
  boolean missed(Token governor, Parts parts) {
    boolean away =
        governor.lemma().equals("stay")
            && tree.children(governor.index(), "advmod", "prt").stream()
                .anyMatch(c -> tree.token(c).lemma().equals("away"));
    boolean absent = AWAY.contains(governor.lemma()) && governor.head() >= 0;
    int verb = absent ? governor.head() : governor.index();
    if (BREAKING_OFF.contains(tree.token(verb).lemma())) {
      parts.people.addAll(parties.subject(verb)); // "walked away from the talks": was there
      return true;
    }
    if (away || absent) {
      parts.absent.addAll(parties.subject(away ? governor.index() : governor.head()));
    }
    return away || absent;
  }

  /** "took part in", "took no part in", "did not take part in" the talks. */
  private void takePart(int part, int verb, Parts parts) {
    Set<String> subject = parties.subject(verb);
    if (tree.negated(part) || tree.negated(verb)) {
      subject.stream().filter(p -> !parts.people.contains(p)).forEach(parts.absent::add);
    } else {
      parts.people.addAll(subject);
      parts.attending = true;
    }
  }
}
