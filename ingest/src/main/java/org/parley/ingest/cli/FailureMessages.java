package org.parley.ingest.cli;

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

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    if (failure instanceof QueryException || failure instanceof CommandException) {
      command.getErr().println(failure.getMessage());
      return command.getCommandSpec().exitCodeOnInvalidInput();
    }
    if (failure instanceof StoreException) {
      command.getErr().println(failure.getMessage());
    } else {
      failure.printStackTrace(command.getErr());
    }
    return command.getCommandSpec().exitCodeOnExecutionException();
  }
}
