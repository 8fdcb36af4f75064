package org.parley.ingest.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** A command as it was typed, for the history of the dataset. */
final class CommandLineText {

  /** A command with thousands of paths is told by its beginning. */
  private static final int LONGEST = 500;

  private CommandLineText() {}

  static String of(CommandLine command) {
    List<String> arguments = command.getParseResult().originalArgs();
    String words = arguments.stream().map(CommandLineText::quoted).collect(Collectors.joining(" "));
    boolean named = words.startsWith(command.getCommandName());
    String whole = named ? words : command.getCommandName() + " " + words;
    return whole.length() <= LONGEST
        ? whole
        : whole.substring(0, whole.offsetByCodePoints(0, LONGEST / 2)) + " …";
  }

  private static String quoted(String argument) {
    return argument.matches("[\\p{L}\\p{N}_./:=@%+,-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}
