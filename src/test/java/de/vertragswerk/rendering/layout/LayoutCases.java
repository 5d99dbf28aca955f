package de.vertragswerk.rendering.layout;

import static java.nio.charset.StandardCharsets.US_ASCII;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.ImageFile;
import de.vertragswerk.document.Origin;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes documents that ask one thing of the layout. */
final class LayoutCases {
  static final double MILLIMETRE = 72 / 25.4;

  private static final Origin ORIGIN = new Origin("only", "standard", "only/standard.md");

  private LayoutCases() {}

  /** A picture of a height in millimetres, so many times as wide as it is high. */
  static Figure figure(String name, double height, int timesAsWide) {
    ImageFile file =
        new ImageFile(ImageFile.Kind.PNG, name.getBytes(US_ASCII), 100 * timesAsWide, 100);
    return new Figure("KVf_" + name + "_1", "Bild " + name, file, height, ORIGIN);
  }

  /** A section whose blocks stand in subsections of their own. */
  static Section section(String clause, String label, String heading, Block... blocks) {
    List<Subsection> subsections =
        Arrays.stream(blocks).map(block -> new Subsection(0, "", List.of(block))).toList();
    return section(PageOrientation.PORTRAIT, clause, label, heading, subsections);
  }

  /** A section of one counted subsection. */
  static Section counted(String clause, Block... blocks) {
    List<Subsection> subsections = List.of(new Subsection(1, "(1)", List.of(blocks)));
    return section(PageOrientation.PORTRAIT, clause, "\u00A7\u00A01", "Gezählt", subsections);
  }

  static Section lying(String clause, String heading, Block block) {
    List<Subsection> subsections = List.of(new Subsection(0, "", List.of(block)));
    return section(PageOrientation.LANDSCAPE, clause, "", heading, subsections);
  }

  private static Section section(
      PageOrientation orientation,
      String clause,
      String label,
      String heading,
      List<Subsection> subsections) {
    return new Section(
        "KVa_" + clause + "_0",
        clause,
        label.isEmpty() ? 0 : 1,
        label,
        heading,
        orientation,
        subsections,
        ORIGIN);
  }

  static ContractDocument document(Section... sections) {
    return new ContractDocument(SampleDocument.head(""), List.of(sections));
  }

  /** A head whose pictures, title and contract id are given. */
  static DocumentHead head(List<Figure> letterhead, String title, String contractId) {
    DocumentHead head = SampleDocument.head("ENTWURF");
    return new DocumentHead(
        title,
        head.subtitle(),
        head.language(),
        contractId,
        head.revision(),
        head.date(),
        head.library(),
        head.libraryVersion(),
        head.libraryHash(),
        head.parameters(),
        letterhead,
        head.draftMark(),
        head.labels());
  }

  /** Two parties with so many people each. */
  static Signatures signatures(SigningMode mode, int people) {
    return new Signatures(mode, List.of(party("one", people), party("two", people)));
  }

  private static SigningParty party(String name, int people) {
    List<SignatureLine> lines = new ArrayList<>();
    for (int i = 1; i <= people; i++) {
      String id = "KVa_" + name + "_" + i;
      lines.add(
          new SignatureLine(
              "Ort, Datum",
              SampleDocument.paragraph(id, "Person " + i + " von " + name + ", Leitung")));
    }
    return new SigningParty(
        SampleDocument.paragraph("KVa_" + name + "_0", "Für die Partei " + name), lines);
  }

  static <P extends Piece> List<P> pieces(PrintedPage page, Class<P> kind) {
    return page.pieces().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  static <P extends Piece> List<P> pieces(PrintedContract contract, Class<P> kind) {
    return contract.pages().stream().flatMap(page -> pieces(page, kind).stream()).toList();
  }

  /** All elements of a role, in reading order. */
  static List<StructureElement> elements(StructureElement in, Role role) {
    List<StructureElement> found = new ArrayList<>();
    for (StructureKid kid : in.kids()) {
      if (kid instanceof StructureElement element) {
        if (element.role() == role) {
          found.add(element);
        }
        found.addAll(elements(element, role));
      }
    }
    return found;
  }
}
