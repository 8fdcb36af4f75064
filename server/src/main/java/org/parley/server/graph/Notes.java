package org.parley.server.graph;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.parley.ontology.PARLEY;

/** A few words that tell a thing from others of its name. */
final class Notes {

  private Notes() {}

  static String of(Snapshot snapshot, Resource thing, Kind kind) {
    return switch (kind) {
      case PERSON, GROUP -> capacity(snapshot, thing);
      case MEETING -> text(snapshot, thing, PARLEY.date);
      case DOCUMENT ->
          joined(text(snapshot, thing, DCTerms.publisher), text(snapshot, thing, DCTerms.issued));
      case PROPOSAL -> linked(snapshot, thing, PARLEY.proposer);
      case POSITION -> linked(snapshot, thing, PARLEY.holder);
      case OFFICE -> linked(snapshot, thing, PARLEY.of);
      default -> "";
    };
  }

  /** The office it is known by, else on whose behalf it acts. */
  private static String capacity(Snapshot snapshot, Resource actor) {
    return Foremost.office(snapshot, actor)
        .map(
            held ->
                Stream.of(text(snapshot, held, PARLEY.title), linked(snapshot, held, PARLEY.of))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" of ")))
        .filter(note -> !note.isEmpty())
        .orElseGet(() -> linked(snapshot, actor, PARLEY.represents));
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
