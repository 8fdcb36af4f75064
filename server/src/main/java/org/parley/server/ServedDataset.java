package org.parley.server;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.Base;
import picocli.CommandLine.Option;

/** Which dataset is served, and how: what all commands that serve one are asked. */
final class ServedDataset {

  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      description = "Where the dataset is kept (default: ${DEFAULT-VALUE}).")
  private Path dataset = Path.of("data");

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Under which IRI the data is named (default: ${DEFAULT-VALUE}).")
  private String base = Base.DEFAULT.iri();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "A Fuseki configuration in place of the one that is shipped.")
  private @Nullable Path config;

  Path directory() {
    return dataset;
  }

  Settings at(String host, int port) {
    return new Settings(dataset, host, port, new Base(base), Optional.ofNullable(config));
  }

  /** Says what is logged where nobody asks for more; must come before anything logs. */
  static void logLittle() {
    // A line for each request is for those who ask for it.
    log("defaultLogLevel", "warn");
    // What strangers send is no error of ours, and they must not fill the log with it.
    log("log.io.modelcontextprotocol", "off");
  }

  private static void log(String what, String level) {
    String property = "org.slf4j.simpleLogger." + what;
    System.setProperty(property, System.getProperty(property, level));
  }
}
