package org.parley.ingest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.ingest.store.OtherBaseException;
import org.parley.ingest.store.Store;
import org.parley.ontology.Base;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** Where the dataset is, and the base of the names in it. */
final class DatasetOptions {

  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      defaultValue = "data",
      scope = ScopeType.INHERIT,
      description = "Directory of the dataset (default: ${DEFAULT-VALUE}).")
  Path dataset = Path.of("data");

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = "https://w3id.org/parley/id/",
      converter = BaseConverter.class,
      scope = ScopeType.INHERIT,
      description = "What the names of things begin with (default: ${DEFAULT-VALUE}).")
  Base base = Base.DEFAULT;

  /**
   * Opens the dataset, which is made where there is none.
   *
   * @throws CommandException if it is named by another base than the one given
   */
  Store open() {
    try {
      return Store.open(dataset, base);
    } catch (OtherBaseException e) {
      throw new CommandException(
          "%s. Nothing was done in %s: say '--base %s', or name another dataset with --dataset."
              .formatted(e.getMessage(), dataset, e.recorded()));
    }
  }

  /**
   * Opens a dataset that is there: whoever reads does not want an empty one made.
   *
   * @throws CommandException if there is none, or it is named by another base
   */
  Store openExisting() {
    if (!Files.isDirectory(dataset)) {
      throw new CommandException(
          "There is no dataset in %s: make one with 'parley ingest', or name another with --dataset."
              .formatted(dataset));
    }
    return open();
  }

  /** Reads a base and refuses what is none. */
  static final class BaseConverter implements ITypeConverter<Base> {
    @Override
    public Base convert(String value) {
      try {
        return new Base(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
