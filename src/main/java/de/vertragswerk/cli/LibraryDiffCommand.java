package de.vertragswerk.cli;

import de.vertragswerk.comparison.LibraryComparison;
import de.vertragswerk.workflow.CompiledLibrary;
import de.vertragswerk.workflow.ContractImpact;
import de.vertragswerk.workflow.ContractWorkflow;
import de.vertragswerk.workflow.ImpactStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how two clause libraries differ, and what that does to contracts. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class LibraryDiffCommand implements Callable<Integer> {
  /** How the differences are shown. */
  enum Format {
    TEXT,
    HTML
  }

  private final Session session;

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff.before")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "diff.after")
  private Path after = Path.of("");

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "diff.format")
  private Format format = Format.TEXT;

  @Option(names = "--contracts", paramLabel = "DIR", descriptionKey = "diff.contracts")
  private @Nullable Path contracts;

  LibraryDiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CompiledLibrary earlier = session.library(new LibraryPlace(before));
    CompiledLibrary later = session.library(new LibraryPlace(after));
    LibraryComparison comparison = LibraryComparison.of(earlier.library(), later.library());
    List<ContractImpact> impacts = impacts(earlier, later);
    if (format == Format.HTML) {
      session.console().out().print(DiffHtml.of(comparison, impacts));
    } else {
      new DiffText(session.console().out()).print(comparison, impacts);
    }
    return ExitCode.DONE;
  }

  private List<ContractImpact> impacts(CompiledLibrary earlier, CompiledLibrary later)
      throws IOException {
    if (contracts == null) {
      return List.of();
    }
    ImpactStudy study = new ImpactStudy(workflow(earlier), workflow(later));
    List<ContractImpact> impacts = new ArrayList<>();
    for (Path file : parameterFiles(contracts)) {
      impacts.add(study.of(file));
    }
    return impacts;
  }

  private ContractWorkflow workflow(CompiledLibrary library) {
    return new ContractWorkflow(library, session.renditions());
  }

  /** Whoever names a folder without any has mistaken it for another. */
  private static List<Path> parameterFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new Refusal(ExitCode.USAGE, Words.of("diff.noContracts", folder));
      }
      return found;
    }
  }
}
