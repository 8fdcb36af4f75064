package org.parley.ingest.fact;

import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.fact.MeetingWords.Signal;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads who takes part in an event from words outside its own phrase. */
final class EventContext {

  private final Cast cast;
  private final Tree tree;
  private final int sentence;
  private final PartyReader parties;

  EventContext(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
    this.parties = new PartyReader(cast, tree);
  }

  /** "In a meeting with his counterpart": he is the other side. */
  void counterparts(int noun, Parts parts) {
    for (int object : tree.objectsOf(noun, "with")) {
      if (tree.token(object).lemma().equals("counterpart")) {
        for (int owner : tree.children(object, "poss")) {
          parts.people.addAll(cast.denoted(sentence, owner));
        }
      }
    }
  }

  /** "left for Norway for negotiations": the state gone to is the other side. */
  void hosts(int noun, Parts parts) {
    Token token = tree.token(noun);
    if (!token.relation().equals("pobj") || !tree.token(token.head()).lemma().equals("for")) {
      return;
    }
    int verb = tree.token(token.head()).head();
    if (verb >= 0 && MeetingWords.is(tree.token(verb), Signal.LEAVING)) {
      tree.objectsOf(verb, "for", "to").stream()
          .filter(o -> cast.names(sentence, o, NameUse.COUNTRY))
          .flatMap(o -> cast.state(sentence, o).stream())
          .filter(s -> parts.people.stream().noneMatch(p -> cast.represents(p).contains(s)))
          .forEach(parts.people::add);
    }
  }

  /**
   * "They involve the two Koreas, China and Japan", "talks which include": who takes part, told of
   * the talks by a verb.
   */
  void involved(int noun, Parts parts) {
    Token token = tree.token(noun);
    if (MeetingWords.kind(token).filter("visit"::equals).isPresent()) {
      return;
    }
    boolean subject = token.relation().startsWith("nsubj") && token.head() >= 0;
    if (subject && MeetingWords.is(tree.token(token.head()), Signal.INVOLVING)) {
      parts.people.addAll(parties.objects(token.head()));
      parts.people.addAll(parties.partners(token.head()));
    }
    for (int clause : tree.children(noun, "relcl", "acl")) {
      if (MeetingWords.is(tree.token(clause), Signal.INVOLVING)) {
        parts.people.addAll(parties.objects(clause));
      }
    }
    int next = sentence + 1;
    if (!subject || next >= cast.trees().size()) {
      return;
    }
    Tree following = cast.trees().get(next);
    for (Token verb : following.sentence().tokens()) {
      boolean they =
          MeetingWords.is(verb, Signal.INVOLVING)
              && following
                  .subject(verb.index())
                  .map(s -> following.token(s).lemma())
                  .filter(s -> s.equals("they") || s.equals("it"))
                  .isPresent();
      if (they) {
        parts.people.addAll(new PartyReader(cast, following).objects(verb.index()));
      }
    }
  }
}
