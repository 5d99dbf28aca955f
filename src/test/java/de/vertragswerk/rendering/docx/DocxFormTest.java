package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.attribute;
import static de.vertragswerk.rendering.docx.DocxFile.style;
import static de.vertragswerk.rendering.docx.DocxFile.val;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.SampleForm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Places to write in are content controls that Word knows what to do with. */
class DocxFormTest {
  private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

  private static Element body(Block... blocks) {
    return DocxFile.of(SampleForm.of(blocks)).body();
  }

  private static Element control(Element body) {
    List<Element> controls = all(body, "sdt");
    assertThat(controls).hasSize(1);
    return controls.get(0);
  }

  @Test
  void aFieldIsAControlForPlainTextWithItsNameAndWords() {
    Element control = control(body(SampleForm.field(7, "Tag & Ort", 1)));
    assertThat(val(control, "sdtPr", "tag")).isEqualTo("KVi_only_7");
    assertThat(val(control, "sdtPr", "alias")).isEqualTo("Tag & Ort");
    assertThat(all(control, "showingPlcHdr")).hasSize(1);
    assertThat(attribute(all(control, "text").get(0), "multiLine")).isEmpty();
    assertThat(control.getTextContent()).isNotEmpty().matches("\u00A0+");
    assertThat(style((Element) control.getParentNode())).isEqualTo("KVField");
  }

  @Test
  void aFieldOfSeveralLinesHasAFrameThatKeepsItsHeight() {
    Element body = body(SampleForm.field(1, "Ergebnis", 4));
    assertThat(attribute(all(body, "text").get(0), "multiLine")).isEqualTo("true");
    assertThat(val(all(body, "tbl").get(0), "tblPr", "tblStyle")).isEqualTo("KVFieldFrame");
    assertThat(Integer.parseInt(val(all(body, "tr").get(0), "trPr", "trHeight")))
        .as("28 mm, but for the edges")
        .isBetween(1570, 1590);
    assertThat(all(body, "cantSplit")).hasSize(1);
  }

  @Test
  void aBoxIsAControlThatAClickTicks() {
    Element body = body(SampleForm.box(3, "Kontakt: ja", "ja, nämlich"));
    Element control = control(body);
    assertThat(val(control, "sdtPr", "tag")).isEqualTo("KVi_only_3");
    assertThat(val(control, "sdtPr", "alias")).isEqualTo("Kontakt: ja");
    var box = (Element) control.getElementsByTagNameNS(W14, "checkbox").item(0);
    assertThat(young(box, "checked")).isEqualTo("0");
    assertThat(young(box, "checkedState")).isEqualTo("2612");
    assertThat(young(box, "uncheckedState")).isEqualTo("2610");
    assertThat(control.getTextContent()).isEqualTo("\u2610");
    assertThat(DocxFile.shown((Element) control.getParentNode())).isEqualTo("\tja, nämlich");
  }

  private static String young(Element box, String name) {
    Element state = (Element) box.getElementsByTagNameNS(W14, name).item(0);
    return state.getAttributeNS(W14, "val");
  }

  /** Word of 2007 refuses a file with markup that it does not know, unless it may pass over it. */
  @Test
  void whatIsYoungerThanTheFormatMayBePassedOver() {
    DocxFile boxes = DocxFile.of(SampleForm.of(SampleForm.box(1, "ja", "ja")));
    assertThat(boxes.text("word/document.xml")).contains("mc:Ignorable=\"w14\"");
    DocxFile none = DocxFile.of(SampleForm.of(SampleForm.field(1, "Tag", 1)));
    assertThat(none.text("word/document.xml")).doesNotContain("Ignorable");
  }

  @Test
  void theFontOfTheBoxesIsInTheTableOfFontsWithWhatReplacesIt() {
    DocxFile file = DocxFile.read(DocxCorpus.render(SampleForm.form()));
    Element fonts = all(file.body(), "rFonts").get(0);
    String name = attribute(fonts, "ascii");
    Stream<Element> table = DocxFile.children(file.root("word/fontTable.xml"), "font");
    assertThat(table.filter(font -> attribute(font, "name").equals(name)))
        .singleElement()
        .satisfies(font -> assertThat(val(font, "altName")).isNotEmpty());
  }

  @Test
  void aFieldThatFillsItsCellGivesTheRowItsHeight() {
    Element body = body(SampleDocument.tableWith(SampleForm.field(1, "Tag", 2)));
    assertThat(val(all(body, "tbl").get(0), "tblPr", "tblStyle")).isEqualTo("KVForm");
    List<String> heights =
        all(body, "tr").stream().map(row -> val(row, "trPr", "trHeight")).toList();
    assertThat(heights).containsExactly("", "784");
  }

  @Test
  void aTableWithoutFieldsLooksAsItDid() {
    Element body = body(SampleDocument.tableWith(SampleForm.box(1, "Zelle", "")));
    assertThat(val(all(body, "tbl").get(0), "tblPr", "tblStyle")).isEqualTo("KVTable");
  }

  @Test
  void whatALabelIsForStaysOnItsPage() {
    Element body =
        body(
            SampleDocument.paragraph("KVa_only_1", "Name:"),
            SampleForm.field(1, "Name", 1),
            SampleForm.box(2, "anderes", "anderes:"),
            SampleForm.field(3, "anderes", 1));
    List<Element> labels =
        all(body, "p").stream().filter(p -> DocxFile.shown(p).endsWith(":")).toList();
    assertThat(labels).hasSize(2).allMatch(label -> !all(label, "keepNext").isEmpty());
  }

  /** Without something between them Word makes one table of two, and one rule of two. */
  @Test
  void neighboursStayApart() {
    Element body =
        body(
            SampleForm.field(1, "a", 1),
            SampleForm.field(2, "b", 1),
            SampleForm.field(3, "c", 3),
            SampleForm.field(4, "d", 3));
    List<String> kinds =
        DocxFile.children(body).stream()
            .map(block -> block.getLocalName().equals("p") ? style(block) : block.getLocalName())
            .dropWhile(kind -> !kind.equals("KVField"))
            .toList();
    assertThat(kinds)
        .containsExactly(
            "KVField", "KVFieldEnd", "KVField", "KVFieldEnd", "tbl", "KVFieldEnd", "tbl", "sectPr");
  }

  @Test
  void aDocumentWithoutContentsHasNone() {
    DocxFile file = DocxFile.read(DocxCorpus.render(SampleForm.form()));
    assertThat(all(file.body(), "p")).noneMatch(p -> style(p).startsWith("TOC"));
    assertThat(file.text("word/document.xml")).doesNotContain(" TOC ");
  }
}
