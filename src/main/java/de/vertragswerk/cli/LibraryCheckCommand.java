package de.vertragswerk.cli;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.message.Messages;
import de.vertragswerk.proof.Extent;
import de.vertragswerk.proof.ProofReport;
import de.vertragswerk.workflow.CompiledLibrary;
import de.vertragswerk.workflow.LibraryCompilation;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with a clause library: with its files, and with the contracts it allows. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class LibraryCheckCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private LibraryOption option = new LibraryOption();

  @Option(names = "--quick", descriptionKey = "library.check.quick")
  private boolean quick;

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
    return compilation.compiled().map(this::prove).orElse(ExitCode.PROBLEMS);
  }

  /** Only a library that can be compiled makes contracts. */
  private Integer prove(CompiledLibrary compiled) {
    session.console().out().flush();
    long start = System.nanoTime();
    ProofReport report =
        compiled.prove(quick ? Extent.SHORT : Extent.WHOLE, new ProofProgress(session.console()));
    new ProofText(session.console().out()).print(report, System.nanoTime() - start);
    return report.findings().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }
}
