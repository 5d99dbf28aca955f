package de.vertragswerk.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.random.RandomParameterFiles;
import de.vertragswerk.rendering.pdf.VeraPdf;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import de.vertragswerk.workflow.Renderers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks veraPDF about contracts made by chance. */
final class RandomPdfConformanceIT {
  private static final int COUNT = 10;

  @TempDir private Path folder;

  @Test
  void tenContractsMadeByChanceAreValidForArchivesAndAccessible() throws Exception {
    List<String> parameters = RandomParameterFiles.of(Pack.compiled(Pack.LAP), COUNT);
    List<Path> files = new ArrayList<>();
    for (int seed = 0; seed < COUNT; seed++) {
      byte[] content = parameters.get(seed).getBytes(StandardCharsets.UTF_8);
      Outcome outcome = Pack.lap().contract(Pack.lap().check("seed-" + seed, content));
      byte[] file = Renderers.renditions().render((Outcome.Made) outcome, "pdf");
      files.add(Files.write(folder.resolve("seed-" + seed + ".pdf"), file));
    }
    assertThat(VeraPdf.failures(files)).isEmpty();
  }
}
