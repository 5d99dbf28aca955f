package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.ImageFile;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Origin;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A contract with a letterhead, pictures, a lying sheet and parties who sign in the file. */
final class PicturedContract {
  private static final Origin ORIGIN = new Origin("logos", "standard", "general/logos/standard.md");

  private PicturedContract() {}

  static ContractDocument contract() {
    return new ContractDocument(head(), List.of(upright(), lying(), signatures()));
  }

  private static DocumentHead head() {
    DocumentHead head = SampleDocument.head("");
    return new DocumentHead(
        head.title(),
        head.subtitle(),
        head.language(),
        head.contractId(),
        head.revision(),
        head.date(),
        head.library(),
        head.libraryVersion(),
        head.libraryHash(),
        head.parameters(),
        List.of(
            figure("KVf_letterhead_1", "Logo des <Tr\u00e4gers>", 300, 100, 15),
            figure("KVf_letterhead_2", "Logo des Jobcenters", 100, 100, 15)),
        head.draftMark(),
        head.labels());
  }

  private static Section upright() {
    return section(
        "logos",
        1,
        "F\u00f6rderung",
        PageOrientation.PORTRAIT,
        new Subsection(1, "(1)", List.of(figure("KVf_logos_1", "F\u00f6rderlogo", 2000, 100, 20))),
        new Subsection(
            2, "(2)", List.of(paragraph("KVa_logos_2", "Das Projekt wird gef\u00f6rdert."))));
  }

  private static Section lying() {
    return section(
        "matrix",
        2,
        "\u00dcbersicht",
        PageOrientation.LANDSCAPE,
        new Subsection(0, "", List.of(matrix("KVt_matrix_1", 5))),
        new Subsection(0, "", List.of(matrix("KVt_matrix_2", 9))));
  }

  /** Without caption and with an empty corner, as tables of two directions have it. */
  private static Table matrix(String id, int width) {
    List<Column> columns =
        IntStream.range(0, width).mapToObj(at -> new Column(Alignment.CENTER, 1)).toList();
    return new Table(id, "", columns, List.of(row(id, 0, width)), List.of(row(id, 1, width)));
  }

  private static Row row(String table, int number, int width) {
    return new Row(
        IntStream.range(0, width)
            .mapToObj(
                at -> {
                  String text = number + at == 0 ? "" : "Datenart " + number + "/" + at;
                  String id = table.replace("KVt", "KVc") + "_" + number + "_" + at;
                  return new Cell(List.of(paragraph(id, text)));
                })
            .toList());
  }

  private static Section signatures() {
    SignatureLine line =
        new SignatureLine("Ort, Datum", paragraph("KVa_signatures_2", "Ada Muster, Vorstand"));
    Block signatures =
        new Signatures(
            SigningMode.ELECTRONIC,
            List.of(new SigningParty(paragraph("KVa_signatures_1", "Verein"), List.of(line))));
    return section(
        "signatures",
        0,
        "Unterschriften",
        PageOrientation.PORTRAIT,
        new Subsection(0, "", List.of(signatures)));
  }

  private static Section section(
      String clause,
      int number,
      String heading,
      PageOrientation orientation,
      Subsection... subsections) {
    String label = number == 0 ? "" : "\u00a7\u00a0" + number;
    return new Section(
        "KVa_" + clause + "_0",
        clause,
        number,
        label,
        heading,
        orientation,
        List.of(subsections),
        ORIGIN);
  }

  private static Paragraph paragraph(String id, String text) {
    return new Paragraph(id, List.of(new Inline.Text(text)), ORIGIN);
  }

  private static Figure figure(String id, String alternative, int width, int height, double size) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int at = 0; at < Math.min(width, height); at++) {
      picture.setRGB(at, at, 0xFFFFFF);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ImageFile image = new ImageFile(ImageFile.Kind.PNG, file.toByteArray(), width, height);
    return new Figure(id, alternative, image, size, ORIGIN);
  }
}
