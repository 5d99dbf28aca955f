package de.vertragswerk.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the JSON Schema of parameter files. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private LibraryOption library = new LibraryOption();

  SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    session.console().out().print(session.library(library.place()).parameterSchema());
    return ExitCode.DONE;
  }
}
