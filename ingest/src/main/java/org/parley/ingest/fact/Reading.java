package org.parley.ingest.fact;

import java.util.List;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.Mention;
import org.parley.ingest.actor.Place;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Note;

/**
 * All that was read from one document: a function of its text, the authority and the extractor's
 * version.
 *
 * @param notes what the reader should know, e.g. that the text is not English
 */
public record Reading(
    Document document,
    List<Actor> actors,
    List<Place> places,
    List<Mention> mentions,
    List<Fact> facts,
    List<Note> notes) {

  public Reading {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    mentions = List.copyOf(mentions);
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
  }

  /** Of a document that was not read, and why. */
  public static Reading unread(Document document, String why) {
    return new Reading(
        document,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Note(Note.Kind.UNREAD, why)));
  }

  /** Whether nothing was read from it, for it is not English. */
  public boolean unread() {
    return notes.stream().anyMatch(note -> note.kind() == Note.Kind.UNREAD);
  }
}
