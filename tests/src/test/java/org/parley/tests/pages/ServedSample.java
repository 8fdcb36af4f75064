package org.parley.tests.pages;

import java.nio.file.Path;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.parley.server.ParleyServer;
import org.parley.server.Settings;

/** The server's sample, served. */
final class ServedSample {

  private static final Path SAMPLE = Path.of("../server/src/test/resources/sample.trig");

  private ServedSample() {}

  static ParleyServer start(Path directory) {
    Path database = directory.resolve("tdb2");
    database.toFile().mkdirs();
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(database.toString());
    Txn.executeWrite(dataset, () -> RDFParser.source(SAMPLE.toUri().toString()).parse(dataset));
    TDBInternal.expel(dataset);
    return ParleyServer.start(Settings.of(directory), line -> {});
  }
}
