package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.fact.MeetingWords.Signal;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Reads when a meeting is, from the words that tell of it, and where these have no day of their own
 * from what the sentences before say of those who meet.
 */
final class MeetingDay {

  private static final Set<String> QUITTING = Set.of("pull", "walk", "withdraw", "storm", "quit");
  private static final Set<String> NEXT = Set.of("then", "later", "afterwards");
  private static final Set<String> WAS = Set.of("was", "were");
  private static final Set<String> REMARKS =
      Set.of("remark", "statement", "comment", "announcement", "pledge", "call");

  private static final Set<String> UNITS = Set.of("day", "week", "hour", "month");

  private static final int LEAD = 3;

  private final Tree tree;
  private final Circumstances circumstances;
  private final LeadReader lead;

  MeetingDay(Cast cast, Tree tree, Circumstances circumstances, DateReader dates) {
    this.tree = tree;
    this.circumstances = circumstances;
    this.lead = new LeadReader(cast, dates);
  }

  /**
   * The words that tell of a meeting.
   *
   * @param verb the verb of their clause
   * @param trigger the noun or verb that names the meeting
   * @param anchors those whose time is the meeting's
   * @param byVerb whether the verb tells of it
   */
  record Telling(
      int verb,
      int trigger,
      List<Integer> anchors,
      String kind,
      Set<String> people,
      boolean byVerb) {

    boolean visit() {
      return kind.equals("visit");
    }
  }

  /** What is said of the meeting's noun itself. */
  Optional<When> own(Telling telling) {
    return quit(telling.trigger()) || returned(telling)
        ? Optional.empty()
        : circumstances.own(List.of(telling.trigger()), tense(telling));
  }

  /** The time of a meeting, by its own words or those before. */
  Optional<When> of(Telling telling, Optional<String> duration) {
    if (quit(telling.trigger()) || returned(telling)) {
      return Optional.empty();
    }
    if (ahead(telling.trigger())) {
      return own(telling).map(w -> w.lasting(duration));
    }
    boolean ending = MeetingWords.is(tree.token(telling.verb()), Signal.ENDING);
    return putOff(telling)
        .or(() -> lastTime(telling))
        .or(() -> own(telling))
        .or(() -> new BesideDay(tree, circumstances, lead).of(telling.trigger(), telling.verb()))
        .or(() -> circumstances.when(telling.anchors(), tense(telling)))
        .or(() -> when(telling))
        .or(() -> before(telling))
        .map(w -> ending ? w.ending(duration) : w.lasting(duration));
  }

  /**
   * "Before the talks X met Y on Tuesday", "prior to", "ahead of": whenever the talks were, unless
   * it is counted ("three days before the talks").
   */
  private boolean ahead(int noun) {
    Token token = tree.token(noun);
    if (!token.relation().equals("pobj")) {
      return false;
    }
    Token preposition = tree.token(token.head());
    int first = preposition.index() - 1;
    boolean counted = first >= 0 && UNITS.contains(tree.token(first).lemma());
    return (preposition.lemma().equals("before") && !counted)
        || (first >= 0
            && tree.token(first).lemma().matches("prior|ahead")
            && preposition.lemma().matches("to|of"));
  }

  private DateReader.Tense tense(Telling telling) {
    return Clause.of(tree, telling.verb()).tense(telling.trigger());
  }

  /** "offered it in February when they met". */
  private Optional<When> when(Telling telling) {
    Token token = tree.token(telling.verb());
    boolean then =
        token.relation().equals("advcl")
            && token.head() < telling.verb()
            && tree.children(telling.verb(), "advmod", "mark").stream()
                .anyMatch(c -> tree.token(c).lemma().equals("when"));
    if (!then) {
      return Optional.empty();
    }
    List<Integer> above = new ArrayList<>(List.of(token.head()));
    above.addAll(tree.children(token.head(), "dobj"));
    return circumstances.when(above, DateReader.Tense.PAST);
  }

  /** "have not met since October": of the last time they did. */
  private Optional<When> lastTime(Telling telling) {
    return Clause.of(tree, telling.verb()).notSince()
        ? circumstances.since(telling.verb())
        : Optional.empty();
  }

  /** "was put off until Thursday". */
  private Optional<When> putOff(Telling telling) {
    int verb = telling.verb();
    return Clause.cancels(tree, verb) && verb != telling.trigger()
        ? circumstances.until(verb)
        : Optional.empty();
  }

  private Optional<When> before(Telling telling) {
    int sentence = tree.sentence().index();
    if (onThatDay(telling)) {
      return lead.sameDay(sentence);
    }
    if (telling.visit() || tree.auxiliaries(telling.verb()).contains("had")) {
      return Optional.empty();
    }
    if (lead.soonAfter(sentence) && tree.token(telling.verb()).tag().equals("VBD")) {
      return lead.sameDay(sentence);
    }
    if (remarked(telling)) {
      return lead.day(sentence, telling.people()).or(() -> lead.spokenBefore(sentence));
    }
    boolean after = LeadReader.spokenAfter(tree, telling.verb(), telling.trigger());
    return spoken(telling) || also(telling) || leading(telling)
        ? lead.day(sentence, telling.people())
            .or(() -> after ? lead.first(sentence) : Optional.empty())
        : Optional.empty();
  }

  private boolean onThatDay(Telling telling) {
    int verb = telling.verb();
    return LeadReader.onThatDay(tree, telling.anchors())
        || (telling.byVerb() && !telling.visit() && (next(verb) || wentOn(verb)));
  }

  /** "was then to meet", "will later meet". */
  private boolean next(int verb) {
    int above = tree.token(verb).head();
    boolean was =
        above >= 0
            && tree.token(above).lemma().equals("be")
            && tree.auxiliaries(verb).contains("to");
    boolean will = tree.auxiliaries(verb).contains("will");
    return (was || will)
        && tree.children(was ? above : verb, "advmod").stream()
            .anyMatch(c -> NEXT.contains(tree.token(c).form()));
  }

  /** "were meeting in Oslo": when the rest was told. */
  private boolean wentOn(int verb) {
    return tree.token(verb).tag().equals("VBG")
        && tree.auxiliaries(verb).stream().anyMatch(WAS::contains);
  }

  /** What a report says right behind its first sentence is told of that sentence's day. */
  private boolean leading(Telling telling) {
    Token verb = tree.token(telling.verb());
    return telling.byVerb()
        && verb.tag().equals("VBD")
        && (verb.head() < 0 || reported(verb))
        && tree.sentence().index() <= LEAD;
  }

  /** "X telephoned Y, the radio said": told as the rest of the report. */
  private boolean reported(Token verb) {
    Token above = tree.token(verb.head());
    return verb.relation().equals("ccomp")
        && above.head() < 0
        && above.index() > verb.index()
        && LeadReader.says(tree, above.index());
  }

  private boolean spoken(Telling telling) {
    int verb = telling.verb();
    int trigger = telling.trigger();
    return telling.byVerb()
        ? LeadReader.spokenAt(tree, verb)
        : Clause.of(tree, verb).meanwhile(trigger)
            || madeKnown(telling)
            || LeadReader.spokenAfter(tree, verb, trigger)
            || MeetingByNoun.forReporters(tree, trigger);
  }

  /** "made the remark after talks", "made it clear at a meeting": said that day. */
  private boolean madeKnown(Telling telling) {
    Token verb = tree.token(telling.verb());
    return verb.lemma().equals("make")
        && verb.tag().equals("VBD")
        && tree.children(verb.index()).stream()
            .anyMatch(
                c ->
                    REMARKS.contains(tree.token(c).lemma())
                        || tree.token(c).lemma().equals("clear"));
  }

  /** "X also met Y": told as more of the same day. */
  private boolean also(Telling telling) {
    return telling.byVerb()
        && tree.token(telling.verb()).tag().equals("VBD")
        && tree.children(telling.verb(), "advmod").stream()
            .anyMatch(c -> tree.token(c).lemma().equals("also"));
  }

  /** "X made the remark when meeting Y": what the sentence before tells was said there. */
  private boolean remarked(Telling telling) {
    Token token = tree.token(telling.verb());
    return telling.byVerb()
        && LeadReader.spokenAt(tree, telling.verb())
        && token.relation().equals("advcl")
        && tree.token(token.head()).lemma().equals("make")
        && tree.children(token.head(), "dobj").stream()
            .anyMatch(o -> REMARKS.contains(tree.token(o).lemma()));
  }

  /** "returned from a visit on Monday": the day is that of the return. */
  private boolean returned(Telling telling) {
    Token token = tree.token(telling.trigger());
    return telling.visit()
        && token.relation().equals("pobj")
        && token.head() >= 0
        && tree.token(token.head()).lemma().equals("from")
        && tree.token(telling.verb()).lemma().equals("return");
  }

  /** "pulled out of the talks in May": the day is that of leaving. */
  private boolean quit(int noun) {
    Token token = tree.token(noun);
    if (!token.relation().equals("pobj")) {
      return false;
    }
    int above = token.head();
    for (int hops = 0; hops < 3 && above >= 0; hops++) {
      if (QUITTING.contains(tree.token(above).lemma())) {
        return true;
      }
      if (!tree.token(above).relation().equals("prep")) {
        return false;
      }
      above = tree.token(above).head();
    }
    return false;
  }
}
