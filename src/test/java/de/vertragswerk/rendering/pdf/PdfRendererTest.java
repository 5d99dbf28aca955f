package de.vertragswerk.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.rendering.layout.ContractLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfRendererTest {
  private static final PdfRenderer RENDERER = new PdfRenderer(new ContractLayout());

  @Test
  void writes() throws Exception {
    byte[] file = RENDERER.render(SampleDocument.draft());
    Files.write(Path.of("target/draft.pdf"), file);
    Files.write(Path.of("target/contract.pdf"), RENDERER.render(SampleDocument.contract()));
    assertThat(file).isNotEmpty();
  }
}
