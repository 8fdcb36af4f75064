package org.parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Casting;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.English;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.fact.MeetingReader;
import org.parley.ingest.fact.OfficeReader;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.PositionReader;
import org.parley.ingest.fact.PositionTopics;
import org.parley.ingest.fact.Proposal;
import org.parley.ingest.fact.ProposalReader;
import org.parley.ingest.fact.ProposalResponses;
import org.parley.ingest.fact.Reading;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Annotator;

/**
 * Reads documents, step by step. What it reads is a function of the text, the authority and this
 * program; many threads may use it at once.
 */
public final class Pipeline {

  private final Annotator annotator;
  private final Authority authority;

  public Pipeline(Annotator annotator, Authority authority) {
    this.annotator = annotator;
    this.authority = authority;
  }

  /**
   * All that the document says of actors and what passes between them; nothing, with a note, where
   * it is not English.
   *
   * @throws StepException if a step fails
   */
  public Reading read(Document document) {
    if (!English.is(document)) {
      return Reading.unread(
          document,
          "No facts were read: the text is not English (language: " + document.language() + ").");
    }
    return read(step("annotate", document, () -> annotator.annotate(document)));
  }

  /**
   * The same of a text that is annotated already.
   *
   * @throws StepException if a step fails
   */
  public Reading read(AnnotatedText text) {
    Document document = text.document();
    Authority then = authority.asOf(document);
    Cast cast = step("cast", document, () -> Casting.of(text, then));
    List<Fact> facts = new ArrayList<>();
    facts.addAll(step("offices", document, () -> new OfficeReader(cast).read()));
    facts.addAll(step("meetings", document, () -> new MeetingReader(cast).read()));
    List<Position> positions = step("positions", document, () -> new PositionReader().read(cast));
    List<Proposal> proposals =
        step("proposals", document, () -> new ProposalReader(cast, positions).read());
    List<Position> answers =
        step("responses", document, () -> new ProposalResponses(cast, proposals).linked(positions));
    facts.addAll(step("topics", document, () -> new PositionTopics(cast).topical(answers)));
    facts.addAll(proposals);
    return step("select", document, () -> new Selection(cast, then, facts).reading());
  }

  private static <T> T step(String name, Document document, Supplier<T> step) {
    try {
      return step.get();
    } catch (RuntimeException | StackOverflowError e) {
      throw new StepException(name, document.id(), e);
    }
  }
}
