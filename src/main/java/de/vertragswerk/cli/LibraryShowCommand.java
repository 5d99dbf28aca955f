package de.vertragswerk.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what a clause library holds. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class LibraryShowCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private LibraryOption option = new LibraryOption();

  LibraryShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    session.console().out().print(LibraryMarkdown.of(session.library(option.place()).library()));
    return ExitCode.DONE;
  }
}
