package de.vertragswerk.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.tools.NodePackages;
import de.vertragswerk.tools.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Microsoft's own library says of the files. */
class OpenXmlSdkTest {
  private static final Path SCRIPT = Path.of("src/test/node/validate-word-files.mjs");

  @TempDir Path folder;

  @Test
  void findsNoErrorInAnyFile() {
    assertThat(errors(DocxCorpus.written(folder))).isEmpty();
  }

  @Test
  void findsPlantedFaultsAndOnlyThose() {
    DocxFile sound = DocxFile.of(DocxFixture.contract());
    DocxFile order =
        DocxFault.planted(
            sound, "word/styles.xml", "<w:qFormat/><w:pPr>", "<w:pPr/><w:qFormat/><w:pPr>");
    DocxFile untold =
        DocxFault.planted(
            sound, "[Content_Types].xml", "/word/numbering.xml", "/word/elsewhere.xml");
    List<String> errors =
        errors(
            List.of(
                DocxCorpus.write(folder, "sound", DocxFault.zip(sound)),
                DocxCorpus.write(folder, "order", DocxFault.zip(order)),
                DocxCorpus.write(folder, "untold", DocxFault.zip(untold))));
    assertThat(errors).noneMatch(error -> error.startsWith("sound"));
    assertThat(errors).anyMatch(error -> error.startsWith("order.docx | Schema"));
    assertThat(errors).anyMatch(error -> error.startsWith("untold.docx"));
  }

  /** One start for all files. */
  private static List<String> errors(List<Path> files) {
    Path installed = NodePackages.folder();
    List<String> arguments = new ArrayList<>();
    arguments.add(SCRIPT.toAbsolutePath().toString());
    files.forEach(file -> arguments.add(file.toAbsolutePath().toString()));
    String printed = Tool.needed("node").run(installed, Duration.ofMinutes(5), arguments).orFail();
    return printed.lines().toList();
  }
}
