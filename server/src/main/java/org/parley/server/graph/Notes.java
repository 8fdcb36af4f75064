package org.parley.server.graph;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.PARLEY;

/** A few words that tell a thing from others of its name. */
final class Notes {

  private Notes() {}

  static String of(Snapshot snapshot, Resource thing, Kind kind) {
    return switch (kind) {
      case PERSON, GROUP -> capacity(snapshot, thing);
      case MEETING -> Dates.written(text(snapshot, thing, PARLEY.date));
      case DOCUMENT -> published(snapshot, thing);
      case PROPOSAL -> linked(snapshot, thing, PARLEY.proposer);
      case POSITION -> linked(snapshot, thing, PARLEY.holder);
      case OFFICE -> linked(snapshot, thing, PARLEY.of);
      default -> "";
    };
  }

  /** The office it is known by, else on whose behalf it acts, else where it is named. */
  private static String capacity(Snapshot snapshot, Resource actor) {
    return Foremost.office(snapshot, actor)
        .map(
            held ->
                Stream.of(text(snapshot, held, PARLEY.title), body(snapshot, held))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" of ")))
        .filter(note -> !note.isEmpty())
        .or(
            () ->
                Optional.of(linked(snapshot, actor, PARLEY.represents))
                    .filter(whom -> !whom.isEmpty()))
        .orElseGet(() -> mentioned(snapshot, actor));
  }

  private static String body(Snapshot snapshot, Resource office) {
    String body = linked(snapshot, office, PARLEY.of);
    return Article.of(body) + body;
  }

  /** Of whom nothing else is known: where it is named. */
  private static String mentioned(Snapshot snapshot, Resource actor) {
    return snapshot.subjects(ITSRDF.taIdentRef, actor).stream()
        .min(Comparator.comparing(Resource::getURI))
        .flatMap(snapshot::passage)
        .map(
            passage ->
                joined(
                    "in “" + snapshot.label(passage.document()) + "”",
                    Dates.written(text(snapshot, passage.document(), DCTerms.issued))))
        .orElse("");
  }

  private static String published(Snapshot snapshot, Resource document) {
    return joined(
        text(snapshot, document, DCTerms.publisher),
        Dates.written(text(snapshot, document, DCTerms.issued)));
  }

  private static String text(Snapshot snapshot, Resource thing, Property property) {
    return snapshot.literal(thing, property).map(Literal::getLexicalForm).orElse("");
  }

  private static String linked(Snapshot snapshot, Resource thing, Property property) {
    return snapshot.objects(thing, property).stream()
        .limit(3)
        .map(snapshot::label)
        .collect(Collectors.joining(", "));
  }

  private static String joined(String one, String other) {
    return Stream.of(one, other).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }
}
