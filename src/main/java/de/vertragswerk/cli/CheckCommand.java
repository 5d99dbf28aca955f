package de.vertragswerk.cli;

import de.vertragswerk.message.Messages;
import de.vertragswerk.workflow.Checked;
import de.vertragswerk.workflow.CompiledLibrary;
import de.vertragswerk.workflow.ContractWorkflow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with parameter files. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  /** For whom the findings are printed. */
  enum Format {
    TEXT,
    JSON
  }

  private final Session session;

  @Mixin private LibraryOption library = new LibraryOption();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parameterFiles")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "check.format")
  private Format format = Format.TEXT;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CompiledLibrary compiled = session.library(library.place());
    ContractWorkflow workflow = new ContractWorkflow(compiled, session.renditions());
    Messages messages = Messages.of(compiled.library());
    ProblemJson json = new ProblemJson(messages);
    boolean allSound = true;
    for (Path file : files) {
      Checked checked = workflow.check(file);
      allSound &= checked.isSound();
      if (format == Format.JSON) {
        json.add(checked);
      } else {
        print(checked, messages);
      }
    }
    if (format == Format.JSON) {
      session.console().out().println(json.text());
    }
    return allSound ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private void print(Checked checked, Messages messages) {
    session.console().out().println(checked.file() + ": " + ProblemText.counts(checked.problems()));
    new ProblemText(session.console().out(), messages).print(checked.problems());
  }
}
