package de.vertragswerk.cli;

import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterType.ListType;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What is left of the arguments of a command when the kind of document is known: the parameter
 * file, and values for the document's own parameters, each as an option of its key.
 *
 * @param values as text by key
 */
record DocumentArguments(Path file, Map<String, List<String>> values) {
  private static final String FILE = "FILE";

  /**
   * @param command as its user calls it, for complaints
   * @throws CommandLine.ParameterException for an option that is no parameter of the document
   */
  static DocumentArguments parse(String command, DocumentKind kind, List<String> arguments) {
    CommandSpec spec = CommandSpec.create().name(command);
    spec.parser().expandAtFiles(false);
    List<ParameterDefinition> parameters = kind.parameters().parameters();
    parameters.forEach(parameter -> spec.addOption(option(parameter)));
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(FILE)
            .index("0")
            .arity("1")
            .type(Path.class)
            .build());
    ParseResult parsed = new CommandLine(spec).parseArgs(arguments.toArray(String[]::new));
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (ParameterDefinition parameter : parameters) {
      OptionSpec option = parsed.matchedOption(name(parameter));
      if (option != null) {
        values.put(parameter.key(), option.stringValues());
      }
    }
    return new DocumentArguments(parsed.matchedPositionalValue(0, Path.of("")), values);
  }

  private static OptionSpec option(ParameterDefinition parameter) {
    OptionSpec.Builder option = OptionSpec.builder(name(parameter)).paramLabel("VALUE").arity("1");
    return parameter.type() instanceof ListType
        ? option.type(List.class).auxiliaryTypes(String.class).build()
        : option.type(String.class).build();
  }

  private static String name(ParameterDefinition parameter) {
    return "--" + parameter.key();
  }
}
