package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.ingest.fact.MeetingWords.Signal;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Finds the words whose time and place are those of the meeting they tell of. */
final class MeetingAnchors {

  /** What begins on a day of its own, whenever those who attend arrive. */
  private static final Set<String> GATHERINGS = Set.of("summit", "conference", "session");

  private static final Set<String> SETTING_OUT = Set.of("leave", "depart", "head");

  private static final Set<String> JOURNEYS =
      Set.of("travel", "go", "fly", "visit", "come", "arrive", "head", "leave");

  private final Tree tree;

  MeetingAnchors(Tree tree) {
    this.tree = tree;
  }

  /** The words whose time and place are the event's. */
  List<Integer> anchors(int verb, int trigger, Parts parts, String kind, boolean byVerb) {
    if (byVerb && SubjectSearch.firstTo(tree, verb).isPresent()) {
      return List.of(verb, trigger, SubjectSearch.firstTo(tree, verb).get());
    }
    if (byVerb && MeetingWords.pattern(tree.token(verb)).filter("sign"::equals).isPresent()) {
      List<Integer> signing = new ArrayList<>(List.of(verb, trigger));
      signing.addAll(tree.children(verb, "dobj"));
      return signing;
    }
    if (byVerb && purpose(verb)) {
      return List.of(verb, trigger, tree.token(verb).head());
    }
    if (byVerb) {
      return Clause.cancels(tree, verb) ? List.of(trigger) : List.of(verb, trigger);
    }
    List<Integer> anchors = new ArrayList<>(anchors(trigger, parts.arrival.orElse(verb), kind));
    parts.speech.ifPresent(anchors::add); // the day of speaking there is a day of the event
    return anchors;
  }

  /**
   * For an event noun: itself, and the verbs it is the subject or object of where they tell that it
   * takes place ("are set to resume in Oslo on Monday").
   */
  private List<Integer> anchors(int noun, int verb, String kind) {
    Token token = tree.token(noun);
    boolean arrives =
        token.relation().equals("pobj")
            && !GATHERINGS.contains(kind)
            && token.head() >= 0
            && tree.token(token.head()).head() == verb
            && (kind.equals("visit") || !setOut(verb))
            && MeetingWords.is(tree.token(verb), Signal.ARRIVING);
    if (!takesPlace(noun, verb) && !arrives) {
      return List.of(noun);
    }
    List<Integer> anchors = new ArrayList<>(List.of(noun, verb));
    for (int i = 1; i < anchors.size() && anchors.size() < 5; i++) {
      tree.children(anchors.get(i), "xcomp").stream()
          .filter(c -> MeetingWords.is(tree.token(c), Signal.HOLDING))
          .forEach(anchors::add);
    }
    return anchors;
  }

  /** "will travel to Oslo next week to meet X": then and there. */
  private boolean purpose(int verb) {
    Token token = tree.token(verb);
    return (token.relation().equals("advcl") || token.relation().equals("xcomp"))
        && token.head() >= 0
        && token.head() < verb
        && tree.auxiliaries(verb).contains("to")
        && !tree.token(token.head()).tag().equals("VBD")
        && JOURNEYS.contains(tree.token(token.head()).lemma());
  }

  /** "left for Oslo on Monday for talks": the talks are still to come. */
  boolean setOut(int verb) {
    return SETTING_OUT.contains(tree.token(verb).lemma())
        && tree.token(verb).tag().equals("VBD")
        && !tree.objectsOf(verb, "for").isEmpty();
  }

  /** Whether a verb says of an event that it is held, or is not. */
  boolean takesPlace(int noun, int verb) {
    Token token = tree.token(noun);
    boolean argument =
        token.relation().startsWith("nsubj")
            || token.relation().equals("dobj")
            || token.relation().equals("attr");
    Token above = tree.token(verb);
    return argument
        && token.head() == verb
        && (MeetingWords.is(above, Signal.HOLDING)
            || MeetingWords.is(above, Signal.ENDING)
            || Clause.cancels(tree, verb));
  }
}
