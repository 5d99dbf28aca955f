package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.attribute;
import static de.vertragswerk.rendering.docx.DocxFile.only;
import static de.vertragswerk.rendering.docx.DocxFile.shown;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.DocumentHead;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What every page says. */
class DocxPageFrameTest {
  private static final String VML = "urn:schemas-microsoft-com:vml";

  private static final List<String> HEADERS = List.of("word/header.xml", "word/headerFirst.xml");

  private final DocxFile contract = DocxFile.of(DocxFixture.contract());
  private final DocxFile draft = DocxFile.of(DocxFixture.draft());

  @Test
  void headerNamesTheContractAndItsRevision() {
    assertThat(header(contract)).isEqualTo("Kooperationsvertrag\tKV-2019-0815 · Fassung 2");
    assertThat(header(draft)).isEqualTo("Kooperationsvertrag\t");
  }

  @Test
  void firstPageHasTheTitleAndNoHeaderButTheSameFooter() {
    assertThat(shown(contract.root("word/headerFirst.xml"))).isEmpty();
    assertThat(shown(contract.root("word/footerFirst.xml"))).isEqualTo(footer(contract));
  }

  @Test
  void footerSaysIdRevisionLibraryAndPage() {
    assertThat(footer(contract))
        .isEqualTo(
            "Vertrags-ID KV-2019-0815 · Fassung 2 · Klauselbibliothek probe 1.2.3\tSeite 1 von 4");
  }

  @Test
  void footerLeavesOutWhatIsUnknown() {
    assertThat(footer(draft)).isEqualTo("Klauselbibliothek probe 1.2.3\tSeite 1 von 4");
  }

  @Test
  void pagesAreCountedByFields() {
    assertThat(all(contract.root("word/footer.xml"), "instrText"))
        .extracting(Element::getTextContent)
        .containsExactly(" PAGE ", " NUMPAGES ");
  }

  @Test
  void valuesAreTextAndNeverSlots() {
    DocumentHead head = DocxHeads.head("{{title}}{page}", "<w:t>{library}", null, "");
    DocxFile file = DocxFile.of(DocxFixture.contract(head));
    assertThat(header(file))
        .isEqualTo("Kooperationsvertrag\t{{title}}{page} · Fassung <w:t>{library}");
    assertThat(footer(file))
        .startsWith("Vertrags-ID {{title}}{page} · Fassung <w:t>{library} · Klauselbibliothek");
  }

  @Test
  void paperAndMarginsComeFromTheTemplate() {
    Element section = only(contract.body(), "sectPr");
    assertThat(attribute(only(section, "pgSz"), "w")).isEqualTo("11906");
    assertThat(attribute(only(section, "pgMar"), "left")).isEqualTo("1417");
    for (String reference : List.of("headerReference", "footerReference")) {
      assertThat(DocxFile.children(section, reference))
          .extracting(one -> attribute(one, "type"))
          .containsExactly("default", "first");
    }
    assertThat(DocxFile.children(section, "titlePg")).hasSize(1);
  }

  @Nested
  class DraftMark {
    @Test
    void liesAcrossEveryPageOfADraftAndCanBeReadOut() {
      for (String part : HEADERS) {
        Element shape = shape(draft, part);
        Element words = (Element) shape.getElementsByTagNameNS(VML, "textpath").item(0);
        assertThat(words.getAttribute("string")).isEqualTo("ENTWURF");
        assertThat(shape.getAttribute("alt")).isEqualTo("ENTWURF");
      }
    }

    @Test
    void isWholeWhateverItsWords() {
      DocumentHead head = DocxHeads.head("", "", null, "Entwurf \"<&>' ${x}");
      Element shape = shape(DocxFile.of(DocxFixture.contract(head)), "word/header.xml");
      assertThat(shape.getAttribute("alt")).isEqualTo("Entwurf \"<&>' ${x}");
    }

    @Test
    void isNotInAContractThatMayBeSigned() {
      for (String part : HEADERS) {
        assertThat(all(contract.root(part), "pict")).isEmpty();
        assertThat(contract.text(part)).doesNotContain("draftMark", "WaterMark");
      }
    }

    private static Element shape(DocxFile file, String part) {
      var shapes = file.root(part).getElementsByTagNameNS(VML, "shape");
      assertThat(shapes.getLength()).isEqualTo(1);
      return (Element) shapes.item(0);
    }
  }

  private static String header(DocxFile file) {
    return shown(file.root("word/header.xml"));
  }

  private static String footer(DocxFile file) {
    return shown(file.root("word/footer.xml"));
  }
}
