package de.vertragswerk.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocxRendererTest {
  @Test
  void writesFiles() throws Exception {
    DocxRenderer renderer = new DocxRenderer(document -> DocxFixture.PAGES);
    Files.createDirectories(Path.of("target/docx"));
    Files.write(Path.of("target/docx/contract.docx"), renderer.render(DocxFixture.contract()));
    Files.write(Path.of("target/docx/draft.docx"), renderer.render(DocxFixture.draft()));
    assertThat(renderer.render(DocxFixture.draft()))
        .isEqualTo(renderer.render(DocxFixture.draft()));
  }
}
