package org.parley.ingest.actor;

import java.util.List;
import java.util.Optional;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Tree;

/**
 * The actors of one document and the phrases that denote them. Readers of facts ask it whom a
 * phrase denotes; it grows only where a fact needs an actor that has no name ("one witness").
 */
public interface Cast {

  AnnotatedText text();

  /** The trees of all sentences, by sentence number. */
  List<Tree> trees();

  /**
   * Ids of the actors denoted by the phrase headed by a token, conjuncts not included; empty where
   * it denotes none ("the two sides" may denote two).
   */
  List<String> denoted(int sentence, int head);

  /** As {@link #denoted}, with the conjuncts' actors. */
  List<String> denotedWithConjuncts(int sentence, int head);

  /**
   * As {@link #denotedWithConjuncts}; where a phrase denotes nobody yet but can speak or act
   * ("officials", "one witness", "the statement's authors"), introduces an actor for it. Empty
   * where the phrase can not act ("the weather").
   */
  List<String> introduced(int sentence, int head);

  /**
   * As {@link #introduced}, for a phrase that the text has say something: whatever it is, it has a
   * say ("the tally", "two in five", "the oil industry"). Empty for pronouns that denote nobody and
   * for days.
   */
  List<String> speaker(int sentence, int head);

  /** Whether a noun is one of people, whoever they are ("investors"). */
  boolean people(int sentence, int head);

  /** The span of the phrase headed by a token, without relative clauses and appositions. */
  Span phrase(int sentence, int head);

  /** The place that a name at a token names, whether it locates or acts there. */
  Optional<Place> place(int sentence, int token);

  /** Whether the proper name at a token is of this kind. */
  boolean names(int sentence, int token, NameUse use);

  /** What a proper name is the name of. */
  enum NameUse {
    COUNTRY,
    CITY,
    SITE,
    NATIONALITY,
    PERSON
  }

  /** The state that a name at a token belongs to: "Iran", "Iranian" or "Tehran" alike. */
  Optional<String> state(int sentence, int token);

  /** The capital of a state, where the authority knows it. */
  Optional<Place> capital(String state);

  /** A place that the words from one token to another call so ("Angolan capital"). */
  Place called(Place place, int sentence, int first, int last);

  /** A state as a place. */
  Optional<Place> ground(String state);

  /** What the text says of offices, in order of the persons. */
  List<OfficeClaim> offices();

  /** Whether an actor does, says or is addressed somewhere, as against being only spoken of. */
  boolean acts(String id);

  /** Whether its name alone makes it an actor, as it does not of a hall or a plan. */
  boolean actorByName(String id);

  Optional<Actor> actor(String id);

  /** Whether it is a body of states that lends its members a name ("the NATO allies"). */
  boolean ofMembers(String id);

  /** What kind of body the authority says an actor is, such as {@code igo} or {@code media}. */
  Optional<String> kind(String id);

  /** For an actor, whom it speaks for: the office's state or organisation, in order. */
  List<String> represents(String id);

  /** All actors, in order of first mention. */
  List<Actor> actors();

  List<Place> places();

  List<Mention> mentions();
}
