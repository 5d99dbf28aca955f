package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.TreeNodes.cell;
import static de.vertragswerk.rendering.docx.TreeNodes.list;
import static de.vertragswerk.rendering.docx.TreeNodes.numbered;
import static de.vertragswerk.rendering.docx.TreeNodes.paragraph;
import static de.vertragswerk.rendering.docx.TreeNodes.plain;
import static de.vertragswerk.rendering.docx.TreeNodes.reference;
import static de.vertragswerk.rendering.docx.TreeNodes.row;
import static de.vertragswerk.rendering.docx.TreeNodes.section;
import static de.vertragswerk.rendering.docx.TreeNodes.text;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.ImageFile;
import de.vertragswerk.document.ImageFile.Kind;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A made-up contract with pictures, lying sheets, counted annexes and electronic signatures. */
final class PicturedFixture {
  static final ImageFile LOGO = DrawnImage.of(Kind.PNG, 300, 100);
  static final ImageFile FLAG = DrawnImage.of(Kind.JPEG, 90, 60);
  static final ImageFile BANNER = DrawnImage.of(Kind.PNG, 2000, 50);

  private PicturedFixture() {}

  static ContractDocument contract() {
    var head = DocxHeads.head("KV-2019-0815", "2", LocalDate.of(2019, 1, 15), "");
    return new ContractDocument(
        DocxHeads.withLetterhead(
            head,
            List.of(
                figure("KVf_head_1", "Logo <des> Trägers & Partner", LOGO, 12),
                figure("KVf_head_2", "Europaflagge", FLAG, 14),
                figure("KVf_head_3", "Logo des Jobcenters", LOGO, 10))),
        List.of(pictures(), matrix(), matrixAgain(), annexes(), signatures()));
  }

  static Map<String, Integer> pages() {
    return Map.of(
        "KVa_pictures_0", 1,
        "KVa_matrix_0", 2,
        "KVa_again_0", 3,
        "KVa_annexes_0", 4,
        "KVa_signatures_0", 5);
  }

  static byte[] file() {
    return new DocxRenderer(any -> pages(), new WeightedColumns()).render(contract());
  }

  static Figure figure(String id, String alternative, ImageFile file, double height) {
    return new Figure(id, alternative, file, height, TreeNodes.origin("pictures"));
  }

  private static Section pictures() {
    Block inItem = figure("KVf_pictures_2", "Flagge im Posten", FLAG, 8);
    Table table =
        table(
            "KVt_pictures_1",
            "Bilder in Zellen",
            new Cell(List.of(figure("KVf_pictures_3", "Logo in der Zelle", LOGO, 30))),
            cell("KVc_pictures_1_2", "daneben"));
    return section(
        "pictures",
        1,
        "§\u00A01",
        "Bilder",
        numbered(
            1,
            paragraph(
                "KVa_pictures_1",
                text("Es gelten "),
                reference("KVx_record", "Anlage\u00A01", null, ""),
                text(" und "),
                reference("KVx_list", "Anlage\u00A02", null, ""),
                text(" zu "),
                reference("KVa_annexes_0", "§\u00A04", null, ""),
                text(":")),
            figure("KVf_pictures_1", "Förderhinweis, breiter als der Text", BANNER, 20),
            list(
                ListStyle.ALPHA,
                new Item("a)", List.of(paragraph("KVa_pictures_2", text("mit Bild:")), inItem))),
            table),
        numbered(2, figure("KVf_pictures_4", "Höher als die Seite", FLAG, 400)));
  }

  private static Section matrix() {
    return lying(
        section(
            "matrix",
            2,
            "§\u00A02",
            "Liegt quer",
            plain(
                paragraph("KVa_matrix_1", text("Davor.")),
                table(
                    "KVt_matrix_1",
                    "Breit",
                    cell("KVc_matrix_1_1", "links"),
                    cell("KVc_matrix_1_2", "rechts")))));
  }

  private static Section matrixAgain() {
    return lying(
        section(
            "again",
            3,
            "§\u00A03",
            "Liegt wieder quer",
            plain(paragraph("KVa_again_1", text("Auf einem eigenen Blatt.")))));
  }

  private static Section lying(Section upright) {
    return new Section(
        upright.id(),
        upright.clause(),
        upright.number(),
        upright.label(),
        upright.heading(),
        PageOrientation.LANDSCAPE,
        upright.subsections(),
        upright.origin());
  }

  private static Section annexes() {
    Table table =
        new Table(
            "KVt_annexes_1",
            "",
            List.of(new Column(Alignment.LEFT, 1), new Column(Alignment.LEFT, 4)),
            List.of(row(cell("KVc_annexes_1_1", "Anlage"), cell("KVc_annexes_1_2", "Titel"))),
            List.of(
                row(cell("KVx_record", "Anlage\u00A01"), cell("KVc_annexes_2_2", "Nachweis")),
                row(cell("KVx_list", "Anlage\u00A02"), cell("KVc_annexes_3_2", "Anlage\u00A03"))));
    return section("annexes", 4, "§\u00A04", "Anlagen", plain(table));
  }

  private static Table table(String id, String caption, Cell left, Cell right) {
    return new Table(
        id,
        caption,
        List.of(new Column(Alignment.LEFT, 1), new Column(Alignment.RIGHT, 1)),
        List.of(row(cell(id + "_h1", "Eins"), cell(id + "_h2", "Zwei"))),
        List.of(row(left, right)));
  }

  private static Section signatures() {
    return section(
        "signatures",
        0,
        "",
        "Unterschriften",
        plain(
            new Signatures(
                SigningMode.ELECTRONIC,
                List.of(
                    new SigningParty(
                        paragraph("KVa_signatures_1", text("Für den Träger")),
                        List.of(
                            new SignatureLine(
                                "Ort, Datum",
                                paragraph("KVa_signatures_2", text("Ada Beispiel")))))))));
  }
}
