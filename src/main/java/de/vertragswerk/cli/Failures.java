package de.vertragswerk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what the machine could not do; a bug keeps its stack trace. */
record Failures(Console console) implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof Refusal refusal) {
      console.err().println(refusal.getMessage());
      if (refusal.exitCode() == ExitCode.USAGE) {
        console.err().println(Words.of("usage.hint", command.getCommandSpec().qualifiedName()));
      }
      return refusal.exitCode();
    }
    if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return machine(unchecked.getCause());
    }
    if (failure instanceof IOException machine) {
      return machine(machine);
    }
    throw failure;
  }

  private int machine(IOException failure) {
    String what = String.valueOf(failure.getMessage());
    if (failure instanceof NoSuchFileException) {
      console.err().println(Words.of("failure.noSuchFile", what));
    } else if (failure instanceof AccessDeniedException) {
      console.err().println(Words.of("failure.accessDenied", what));
    } else {
      console.err().println(Words.of("failure.machine", what));
    }
    return ExitCode.MACHINE;
  }
}
