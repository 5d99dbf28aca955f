package de.vertragswerk;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.workflow.LibraryCompilation;
import de.vertragswerk.workflow.Pack;
import de.vertragswerk.workflow.ProvenLibrary;
import de.vertragswerk.workflow.Renderers;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The build proves the pack as it is now. */
final class LibraryProofTest {
  @Test
  void theBuildHasProvenTheLapPack() throws IOException {
    LibraryCompilation lap = LibraryCompilation.of(Pack.LAP, Renderers.renditions().printable());
    assertThat(ProvenLibrary.ofThisBuild().hash()).isEqualTo(lap.library().identity().hash());
  }
}
