package de.vertragswerk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.library.PackCopy;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.workflow.CompiledLibrary;
import de.vertragswerk.workflow.LibraryCompilation;
import de.vertragswerk.workflow.Renderers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is planted into a library without faults is found, and nothing else ever is. */
class PlantedFaultsTest {
  private static final Extent EXTENT = new Extent(false, 16, 1_000, false);

  @TempDir Path folder;

  @Test
  void aLibraryWithoutFaultsIsProven() throws IOException {
    LoanCopy.in(folder);
    assertThat(compilation().problems()).isEmpty();
    assertThat(proof(EXTENT)).isEmpty();
  }

  @Test
  void thereAreManyFaults() {
    assertThat(PlantedFaults.all()).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("de.vertragswerk.proof.PlantedFaults#all")
  void isFound(Fault fault) throws IOException {
    plant(fault);
    List<String> codes = new ArrayList<>();
    compilation().problems().stream().map(Problem::code).forEach(codes::add);
    if (codes.isEmpty()) {
      proof(EXTENT).forEach(finding -> codes.add(finding.problem().code()));
    }
    assertThat(codes).contains(fault.code());
  }

  private void plant(Fault fault) throws IOException {
    PackCopy pack = LoanCopy.in(folder);
    for (Fault.Edit edit : fault.edits()) {
      pack.replace(edit.file(), edit.from(), edit.to());
    }
  }

  private LibraryCompilation compilation() throws IOException {
    return LibraryCompilation.of(folder, Renderers.renditions().printable());
  }

  private List<ProofFinding> proof(Extent extent) throws IOException {
    return compiled().prove(extent, (done, of, files) -> {}).findings();
  }

  private CompiledLibrary compiled() throws IOException {
    return compilation().compiled().orElseThrow();
  }
}
