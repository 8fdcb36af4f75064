package org.parley.ingest.cli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.store.Store;
import org.parley.queries.Names;
import org.parley.queries.Parameter;
import org.parley.queries.SavedQuery;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** Asks one saved question, with an option for each of its parameters. */
@Command(sortOptions = false)
final class AskCommand implements Callable<Integer> {

  private final SavedQuery question;
  private final DatasetOptions dataset;
  private final AnswerOptions answer;

  @SuppressWarnings("unused") // Read by picocli.
  @Mixin
  private final HelpOption help = new HelpOption();

  @Spec private @Nullable CommandSpec spec;

  private AskCommand(SavedQuery question, DatasetOptions dataset, AnswerOptions answer) {
    this.question = question;
    this.dataset = dataset;
    this.answer = answer;
  }

  static CommandLine commandLine(
      SavedQuery question, DatasetOptions dataset, AnswerOptions answer) {
    CommandLine line = new CommandLine(new AskCommand(question, dataset, answer));
    CommandSpec command = line.getCommandSpec();
    command.usageMessage().header(verbatim(question.title()));
    command.usageMessage().description(verbatim(question.description()));
    for (Parameter parameter : question.parameters()) {
      command.addOption(
          OptionSpec.builder(option(parameter))
              .type(String.class)
              .paramLabel(parameter.type().word().toUpperCase(Locale.ROOT))
              .required(parameter.required())
              .description(verbatim(description(parameter)))
              .build());
    }
    return line;
  }

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    try (Store store = dataset.openExisting()) {
      store.read(
          quads -> {
            Query query = question.bind(values(command), new Names(quads, dataset.base));
            answer.give(quads, query, question.pagination(), dataset.base, command);
            return query;
          });
    }
    return 0;
  }

  private Map<String, String> values(CommandSpec command) {
    Map<String, String> values = new HashMap<>();
    for (Parameter parameter : question.parameters()) {
      String value = command.findOption(option(parameter)).getValue();
      if (value != null) {
        values.put(parameter.name(), value);
      }
    }
    return values;
  }

  private static String option(Parameter parameter) {
    return "--" + parameter.name();
  }

  private static String description(Parameter parameter) {
    String values =
        parameter.values().isEmpty()
            ? ""
            : " One of " + String.join(", ", parameter.values()) + ".";
    return parameter.description()
        + values
        + parameter.standard().map(value -> " Default: " + value + ".").orElse("");
  }

  /** Usage texts are formats to picocli. */
  private static String verbatim(String text) {
    return text.replace("%", "%%");
  }
}
