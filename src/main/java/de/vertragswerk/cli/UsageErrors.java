package de.vertragswerk.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in German what is wrong with a command line. */
record UsageErrors(Console console) implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    console.err().println(sentence(wrong, arguments));
    console
        .err()
        .println(Words.of("usage.hint", wrong.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException wrong, String[] arguments) {
    if (wrong instanceof MissingParameterException missing) {
      return Words.of(
          "usage.missing",
          missing.getMissing().stream()
              .map(UsageErrors::withValue)
              .collect(Collectors.joining(", ")));
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return Words.of("usage.twice", name(twice.getOverwritten()));
    }
    ArgSpec argument = wrong.getArgSpec();
    return argument == null
        ? Words.of("usage.wrong", String.join(" ", arguments))
        : wrongValue(argument, String.valueOf(wrong.getValue()));
  }

  private static String unknown(UnmatchedArgumentException unmatched) {
    String sentence = Words.of("usage.unknown", String.join(" ", unmatched.getUnmatched()));
    List<String> near = unmatched.getSuggestions();
    return near.isEmpty()
        ? sentence
        : sentence + " " + Words.of("usage.meant", String.join(", ", near));
  }

  private static String wrongValue(ArgSpec argument, String value) {
    if (argument.arity().max() == 0) {
      return Words.of("usage.noValue", name(argument), value);
    }
    String sentence = Words.of("usage.wrongValue", name(argument), value);
    Object[] possible = argument.auxiliaryTypes()[0].getEnumConstants();
    return possible == null
        ? sentence
        : sentence + " " + Words.of("usage.possible", printed(possible));
  }

  private static String printed(Object[] constants) {
    return Stream.of(constants)
        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String withValue(ArgSpec argument) {
    return argument.isOption() ? name(argument) + " " + argument.paramLabel() : name(argument);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
