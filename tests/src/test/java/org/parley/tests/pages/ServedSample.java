package org.parley.tests.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.parley.server.ParleyServer;
import org.parley.server.Settings;

/** The server's sample, served. */
final class ServedSample {

  private static final Path SAMPLES = Path.of("../server/src/test/resources");

  /** A label that is markup. */
  private static final String HOSTILE =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      <https://w3id.org/parley/id/graph/identity> {
        <https://w3id.org/parley/id/actor/evil> a parley:Person ; rdfs:label "evil" ;
          skos:prefLabel "<script>document.title='changed'</script>" .
      }
      """;

  private ServedSample() {}

  static ParleyServer start(Path directory) {
    return start(
        directory,
        dataset -> {
          for (String sample : List.of("sample.trig", "more.trig")) {
            RDFParser.source(SAMPLES.resolve(sample).toUri().toString()).parse(dataset);
          }
          RDFParser.fromString(HOSTILE, Lang.TRIG).parse(dataset);
        });
  }

  /** Serves what is put into a new dataset. */
  static ParleyServer start(Path directory, Consumer<DatasetGraph> filling) {
    Path database = directory.resolve("tdb2");
    database.toFile().mkdirs();
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(database.toString());
    Txn.executeWrite(dataset, () -> filling.accept(dataset));
    TDBInternal.expel(dataset);
    return ParleyServer.start(Settings.of(directory), line -> {});
  }
}
