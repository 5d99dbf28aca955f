package de.vertragswerk.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packs and parameter files that tests use, compiled once. */
public final class Pack {
  public static final Path LAP = Path.of("clause-library/lap");
  public static final Path SAMPLES = Path.of("samples");
  public static final Path LOAN = Path.of("src/test/resources/packs/equipment-loan");
  public static final Path LOAN_PARAMETERS =
      Path.of("src/test/resources/packs/equipment-loan-parameters");

  private static final ContractWorkflow LAP_WORKFLOW = workflow(LAP);

  private Pack() {}

  /** The workflow of the LAP pack. */
  public static ContractWorkflow lap() {
    return LAP_WORKFLOW;
  }

  public static CompiledLibrary compiled(Path folder) {
    try {
      LibraryCompilation compilation =
          LibraryCompilation.of(folder, Renderers.renditions().printable());
      return compilation
          .compiled()
          .orElseThrow(() -> new AssertionError(compilation.problems().toString()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static ContractWorkflow workflow(Path folder) {
    return new ContractWorkflow(compiled(folder), Renderers.renditions());
  }

  /** The parameter files directly in a folder, in order. */
  public static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** All samples that can be made into contracts. */
  public static List<Path> samples() {
    return files(SAMPLES);
  }
}
