package de.vertragswerk.cli;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.message.Messages;
import de.vertragswerk.workflow.LibraryCompilation;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong with a clause library. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class LibraryCheckCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private LibraryOption option = new LibraryOption();

  LibraryCheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    LibraryCompilation compilation = session.wholeCompilation(option.place());
    ClauseLibrary library = compilation.library();
    session
        .console()
        .out()
        .println(
            Words.of(
                "library.checked",
                library.identity().reference(),
                library.clauses().size(),
                library.rules().size(),
                ProblemText.counts(compilation.problems())));
    new ProblemText(session.console().out(), Messages.withoutLibrary())
        .print(compilation.problems());
    return compilation.compiled().isPresent() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }
}
