package de.vertragswerk.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in German what is wrong with a command line. */
record UsageErrors(Console console) implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    console.err().println(sentence(wrong));
    console.err().println(Words.of("usage.hint", command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException wrong) {
    if (wrong instanceof MissingParameterException missing) {
      List<String> names =
          missing.getMissing().stream()
              .map(
                  arg ->
                      arg.isOption()
                          ? ((CommandLine.Model.OptionSpec) arg).longestName()
                          : arg.paramLabel())
              .toList();
      return Words.of("usage.missing", String.join(", ", names));
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return Words.of("usage.unknown", String.join(" ", unmatched.getUnmatched()));
    }
    return wrong.getArgSpec() == null
        ? Words.of("usage.wrong", String.valueOf(wrong.getValue()))
        : Words.of("usage.wrongValue", name(wrong.getArgSpec()), String.valueOf(wrong.getValue()));
  }

  private static String name(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }
}
