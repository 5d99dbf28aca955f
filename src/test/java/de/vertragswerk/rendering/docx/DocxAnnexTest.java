package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.children;
import static de.vertragswerk.rendering.docx.DocxFile.shown;
import static de.vertragswerk.rendering.docx.DocxFile.style;
import static de.vertragswerk.rendering.docx.DocxFile.val;
import static de.vertragswerk.rendering.docx.TreeNodes.cell;
import static de.vertragswerk.rendering.docx.TreeNodes.paragraph;
import static de.vertragswerk.rendering.docx.TreeNodes.plain;
import static de.vertragswerk.rendering.docx.TreeNodes.reference;
import static de.vertragswerk.rendering.docx.TreeNodes.row;
import static de.vertragswerk.rendering.docx.TreeNodes.section;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Inline;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Annexes are counted by a style, and references to them follow. */
class DocxAnnexTest {

  @Test
  void areCountedByTheNumberOfTheirStyle() {
    DocxFile file = contract("Anlage\u00A01", "Anlage\u00A02");
    assertThat(counted(file)).containsExactly("Anlage\u00A01", "Anlage\u00A02");
    Element style =
        children(file.root("word/styles.xml"), "style")
            .filter(one -> DocxFile.attribute(one, "styleId").equals("KVAnnex"))
            .findFirst()
            .orElseThrow();
    assertThat(val(style, "pPr", "numPr", "numId")).isEqualTo("4");
    assertThat(fields(file))
        .containsExactly("REF KVx_1 \\r \\h = Anlage\u00A01", "REF KVx_2 \\r \\h = Anlage\u00A02");
  }

  @Test
  void areCalledWhatTheLibraryCallsThem() {
    DocxFile file = contract("Anhang Nr.\u00A01", "Anhang Nr.\u00A02");
    assertThat(counted(file)).containsExactly("Anhang Nr.\u00A01", "Anhang Nr.\u00A02");
  }

  @Test
  void areWrittenOutWhereWordWouldCountOtherwise() {
    DocxFile file = contract("Anlage\u00A02", "Anlage\u00A03");
    assertThat(counted(file)).isEmpty();
    assertThat(fields(file))
        .containsExactly("REF KVx_1 \\h = Anlage\u00A02", "REF KVx_2 \\h = Anlage\u00A03");
    assertThat(PrintedDocx.text(DocxFault.zip(file)))
        .contains("\tAnlage\u00A02", "\tAnlage\u00A03");
    assertThat(counted(contract("100%\u00A01", "100%\u00A02"))).isEmpty();
    assertThat(counted(contract("A\u00A01", "B\u00A02"))).containsExactly("A\u00A01");
  }

  @Test
  void countOnlyWhereAReferenceLeads() {
    DocxFile file = DocxFile.read(PicturedFixture.file());
    assertThat(counted(file)).containsExactly("Anlage\u00A01", "Anlage\u00A02");
    assertThat(all(file.body(), "p").stream().map(DocxFile::shown))
        .as("a title that looks like a label")
        .contains("Anlage\u00A03");
  }

  private static DocxFile contract(String... labels) {
    List<Inline> references =
        Stream.of("KVx_1", "KVx_2")
            .map(id -> (Inline) reference(id, labels[id.endsWith("1") ? 0 : 1], null, ""))
            .toList();
    List<Row> rows =
        List.of(
            row(cell("KVx_1", labels[0]), cell("KVc_1_2", "Eins")),
            row(cell("KVx_2", labels[1]), cell("KVc_2_2", "Zwei")));
    List<Column> columns = List.of(new Column(Alignment.LEFT, 1), new Column(Alignment.LEFT, 3));
    Table table = new Table("KVt_1", "Verzeichnis", columns, List.of(), rows);
    var list =
        section(
            "list",
            1,
            "§\u00A01",
            "Liste",
            plain(paragraph("KVa_list_1", references.toArray(Inline[]::new)), table));
    return DocxFile.read(
        new DocxRenderer(any -> Map.of("KVa_list_0", 1), new WeightedColumns())
            .render(new ContractDocument(DocxFixture.contract().head(), List.of(list))));
  }

  private static List<String> counted(DocxFile file) {
    PrintedNumbers numbers = new PrintedNumbers(file, true);
    return all(file.body(), "p").stream()
        .map(one -> Map.entry(style(one), numbers.next(one) + shown(one)))
        .filter(one -> one.getKey().equals("KVAnnex"))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static List<String> fields(DocxFile file) {
    return DocxField.of(file.body()).stream()
        .filter(field -> field.kind().equals("REF"))
        .map(field -> field.code() + " = " + field.result())
        .toList();
  }
}
