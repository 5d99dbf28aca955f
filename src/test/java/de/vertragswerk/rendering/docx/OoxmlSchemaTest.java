package de.vertragswerk.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every part of every file keeps to the schemas of ECMA-376. */
class OoxmlSchemaTest {
  private final OoxmlSchemas schemas = new OoxmlSchemas();

  @Test
  void noPartOfAnyFileHasAnError() {
    for (Map.Entry<String, byte[]> file : DocxCorpus.files().entrySet()) {
      assertThat(errors(DocxFile.read(file.getValue()))).as(file.getKey()).isEmpty();
    }
  }

  @Test
  void allPartsAreLookedAtThatASchemaIsThereFor() {
    assertThat(OoxmlSchemas.parts(DocxFile.read(PicturedFixture.file())).map(Map.Entry::getKey))
        .contains(
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/fontTable.xml",
            "word/footer.xml",
            "word/footerFirst.xml",
            "word/footerLying.xml",
            "word/header.xml",
            "word/headerFirst.xml",
            "word/headerLying.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml",
            "docProps/app.xml",
            "docProps/custom.xml",
            "customXml/itemProps1.xml");
  }

  @Test
  void aStrayWordInsideARunIsFound() {
    DocxFile sound = DocxFile.of(DocxFixture.contract());
    DocxFile faulty = DocxFault.planted(sound, "word/document.xml", "<w:r><w:t", "<w:r>x<w:t");
    assertThat(errors(faulty)).singleElement().asString().contains("word/document.xml");
  }

  @Test
  void aWrongOrderIsFoundInPicturesAndInDraftMarksToo() {
    DocxFile pictured = DocxFile.read(PicturedFixture.file());
    assertThat(
            errors(
                DocxFault.planted(
                    pictured, "word/document.xml", "<a:stretch>", "<a:tile/><a:stretch>")))
        .isNotEmpty();
    DocxFile draft = DocxFile.of(DocxFixture.draft());
    assertThat(errors(DocxFault.planted(draft, "word/header.xml", "on=\"t\"", "on=\"perhaps\"")))
        .isNotEmpty();
  }

  private List<String> errors(DocxFile file) {
    return OoxmlSchemas.parts(file)
        .flatMap(part -> schemas.errors(part.getKey(), part.getValue()).stream())
        .toList();
  }
}
