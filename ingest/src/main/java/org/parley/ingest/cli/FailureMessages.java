package org.parley.ingest.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.decision.DecisionException;
import org.parley.ingest.export.ExportException;
import org.parley.ingest.quality.AnnotationException;
import org.parley.ingest.store.StoreException;
import org.parley.queries.QueryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says what went wrong in one line where the message was written for whoever runs the command, and
 * shows where in the program it went wrong where it was not.
 */
final class FailureMessages implements IExecutionExceptionHandler {

  /** How POSIX systems say it, of a file whose name Java leaves out. */
  private static final String FULL = "No space left on device";

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    if (failure instanceof QueryException
        || failure instanceof CommandException
        || failure instanceof DecisionException
        || failure instanceof AnnotationException) {
      command.getErr().println(failure.getMessage());
      return command.getCommandSpec().exitCodeOnInvalidInput();
    }
    if (failure instanceof StoreException || failure instanceof ExportException) {
      command.getErr().println(failure.getMessage());
    } else if (cause(failure) instanceof FileSystemException file) {
      command
          .getErr()
          .println("Cannot read or write " + file.getMessage() + " (" + kind(file) + ")");
    } else if (cause(failure) instanceof IOException io && FULL.equals(io.getMessage())) {
      command.getErr().println("A disk is full: what was being written is not whole. Make room.");
    } else {
      failure.printStackTrace(command.getErr());
    }
    return command.getCommandSpec().exitCodeOnExecutionException();
  }

  private static @Nullable Throwable cause(Exception failure) {
    return failure instanceof UncheckedIOException ? failure.getCause() : failure;
  }

  /** The name of the exception says what its message leaves out. */
  private static String kind(Exception failure) {
    return failure.getClass().getSimpleName().replace("Exception", "");
  }
}
