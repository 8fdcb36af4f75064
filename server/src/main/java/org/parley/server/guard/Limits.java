package org.parley.server.guard;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * How much of the machine anybody may have, as the configuration says.
 *
 * @param atOnce questions answered side by side
 * @param perClient questions of one client that are answered or wait
 * @param waiting questions that may wait for their turn; more are turned away
 * @param patience how long one may wait
 * @param firstRow when a question without a row is stopped
 * @param lastRow when a question is stopped
 * @param perSecond requests a second that a client may send on and on
 * @param burst requests that a client may send at a time
 * @param bytesAsked the size of a question
 * @param bytesWritten the size of an upload or an update
 * @param bytesAnswered the size of an answer
 * @param rows the rows of an answer
 * @param memory the part of the heap, in percent, beyond which the greediest question is ended
 * @param trustedProxies whose word on the client's address is taken
 */
public record Limits(
    int atOnce,
    int perClient,
    int waiting,
    Duration patience,
    Duration firstRow,
    Duration lastRow,
    int perSecond,
    int burst,
    int bytesAsked,
    int bytesWritten,
    long bytesAnswered,
    int rows,
    int memory,
    Set<String> trustedProxies) {

  /** The namespace of what Parley's configuration says beyond Fuseki's. */
  public static final String NAMESPACE = "https://w3id.org/parley/server#";

  public Limits {
    trustedProxies = Set.copyOf(trustedProxies);
  }

  /**
   * The limits of a configuration; what it does not say is as in the one that is shipped.
   *
   * @throws IllegalArgumentException where a value is no number or the name is none of a limit
   */
  public static Limits of(Model configuration) {
    List<Resource> found =
        configuration.listSubjectsWithProperty(RDF.type, resource("Limits")).toList();
    if (found.size() > 1) {
      throw new IllegalArgumentException("The configuration has more than one serve:Limits.");
    }
    Reader reader = new Reader(found.isEmpty() ? configuration.createResource() : found.get(0));
    Limits limits =
        new Limits(
            reader.number("queriesAtOnce", 8),
            reader.number("queriesPerClient", 16),
            reader.number("queriesWaiting", 64),
            Duration.ofSeconds(reader.number("secondsWaiting", 5)),
            Duration.ofSeconds(reader.number("secondsToFirstRow", 10)),
            Duration.ofSeconds(reader.number("secondsToLastRow", 30)),
            reader.number("requestsPerSecond", 50),
            reader.number("requestsAtATime", 500),
            reader.number("bytesAsked", 200_000),
            reader.number("bytesWritten", 100_000_000),
            reader.number("bytesAnswered", 200_000_000),
            reader.number("rowsAnswered", 100_000),
            reader.number("percentOfMemory", 85),
            reader.texts("trustedProxy"));
    reader.refuseOthers();
    return limits;
  }

  private static Resource resource(String name) {
    return ResourceFactory.createResource(NAMESPACE + name);
  }

  private record Reader(Resource limits, Set<String> known) {

    Reader(Resource limits) {
      this(limits, new LinkedHashSet<>());
    }

    int number(String name, int standard) {
      known.add(NAMESPACE + name);
      var statement = limits.getProperty(ResourceFactory.createProperty(NAMESPACE + name));
      if (statement == null) {
        return standard;
      }
      RDFNode value = statement.getObject();
      if (value.isLiteral() && value.asLiteral().getLexicalForm().matches("[1-9]\\d{0,8}")) {
        return Integer.parseInt(value.asLiteral().getLexicalForm());
      }
      throw new IllegalArgumentException(
          "serve:" + name + " must be a whole number from 1, not " + value);
    }

    Set<String> texts(String name) {
      known.add(NAMESPACE + name);
      Set<String> texts = new LinkedHashSet<>();
      limits
          .listProperties(ResourceFactory.createProperty(NAMESPACE + name))
          .forEach(statement -> texts.add(statement.getString()));
      return texts;
    }

    void refuseOthers() {
      limits
          .listProperties()
          .filterDrop(statement -> statement.getPredicate().equals(RDF.type))
          .filterDrop(statement -> known.contains(statement.getPredicate().getURI()))
          .forEach(
              statement -> {
                throw new IllegalArgumentException(
                    "The configuration's limits have no "
                        + statement.getPredicate()
                        + "; there are "
                        + known);
              });
    }
  }
}
