package de.vertragswerk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what the machine could not do; a bug keeps its stack trace. */
record Failures(Console console) implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof Refusal refusal) {
      console.err().println(refusal.getMessage());
      if (refusal.exitCode() == ExitCode.USAGE) {
        console.err().println(Words.of("usage.hint", command.getCommandSpec().qualifiedName()));
      }
      return refusal.exitCode();
    }
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    return cause instanceof IOException machine ? machine(machine) : bug(failure);
  }

  private int machine(IOException failure) {
    console.err().println(sentence(failure));
    return ExitCode.MACHINE;
  }

  private static String sentence(IOException failure) {
    if (!(failure instanceof FileSystemException at)) {
      return Words.of("failure.machine", String.valueOf(failure.getMessage()));
    }
    if (at instanceof NoSuchFileException) {
      return Words.of("failure.noSuchFile", at.getFile());
    }
    if (at instanceof AccessDeniedException) {
      return Words.of("failure.accessDenied", at.getFile());
    }
    if (at instanceof FileAlreadyExistsException || at instanceof NotDirectoryException) {
      return Words.of("failure.notAFolder", at.getFile());
    }
    return Words.of("failure.file", at.getFile(), String.valueOf(at.getReason()));
  }

  /** Whoever mends it needs the stack trace; whoever has it needs to know that it is no fault. */
  int bug(Throwable bug) {
    console.err().println(Words.of("failure.bug"));
    bug.printStackTrace(console.err());
    return ExitCode.MACHINE;
  }
}
