package org.parley.server;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.ontology.Base;

/**
 * What an operator chooses.
 *
 * @param dataset the directory that holds {@code tdb2} and {@code text-index}
 * @param host the name or address to listen on
 * @param port 0 for any free one
 * @param base under which the dataset's instances are named
 * @param config a Fuseki configuration instead of the one that is shipped
 */
public record Settings(Path dataset, String host, int port, Base base, Optional<Path> config) {

  /** Loopback, any free port, the default base and the shipped configuration. */
  public static Settings of(Path dataset) {
    return new Settings(dataset, "127.0.0.1", 0, Base.DEFAULT, Optional.empty());
  }

  /** Whether nobody elsewhere can reach it. */
  boolean onThisMachineAlone() {
    return host.equals("127.0.0.1") || host.equals("localhost");
  }
}
