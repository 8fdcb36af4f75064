package org.parley.tests.serving;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** Jena's own server over a database, with the time limits that Parley has and nothing else. */
final class BareFuseki {

  private BareFuseki() {}

  public static void main(String[] arguments) {
    DatasetGraph dataset =
        DatabaseMgr.connectDatasetGraph(Path.of(arguments[0]).resolve("tdb2").toString());
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    dataset.getContext().set(ARQ.queryTimeout, "10000,30000");
    FusekiServer server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .verbose(false)
            .add("/bare", dataset)
            .addEndpoint("/bare", "sparql", Operation.Query)
            .start();
    System.out.println("Bare is ready at http://127.0.0.1:" + server.getPort() + "/bare/");
    server.join();
  }
}
