package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.ImageFile;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.rendering.layout.ContractLayout;
import de.vertragswerk.rendering.layout.FormField;
import de.vertragswerk.rendering.layout.Ink;
import de.vertragswerk.rendering.layout.Piece;
import de.vertragswerk.rendering.layout.PrintedContract;
import de.vertragswerk.rendering.layout.PrintedPage;
import de.vertragswerk.rendering.layout.Role;
import de.vertragswerk.rendering.layout.StructureElement;
import de.vertragswerk.rendering.layout.StructureKid;
import de.vertragswerk.rendering.layout.StructureText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A laid-out contract with one page more, made by hand: whatever a test wants to see written lies
 * there, in its place of the structure.
 */
final class SamplePages {
  private static final double SHORT = 595.276;
  private static final double LONG = 841.89;

  /** More texts than the contract of the samples has. */
  private static final int FIRST = 100_000;

  private static final ContractDocument DOCUMENT = SampleDocument.contract();
  private static final PrintedContract PRINTED = new ContractLayout().layOut(DOCUMENT);

  private final double width;
  private final double height;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<StructureKid> elements = new ArrayList<>();

  private SamplePages(double width, double height) {
    this.width = width;
    this.height = height;
  }

  static SamplePages portrait() {
    return new SamplePages(SHORT, LONG);
  }

  static SamplePages landscape() {
    return new SamplePages(LONG, SHORT);
  }

  /** The form that the tests fill in and sign. */
  static SamplePages form() {
    return portrait()
        .words("Name:", 80, 100)
        .field("KVf_name", "Name der unterzeichnenden Person", FormField.Kind.TEXT, 140, 88)
        .words("Ort:", 80, 130)
        .field("KVf_place", "Ort", FormField.Kind.TEXT, 140, 118)
        .words("Träger:", 80, 170)
        .field("KVf_provider", "Unterschrift des Trägers", FormField.Kind.SIGNATURE, 140, 158)
        .words("Jobcenter:", 80, 210)
        .field("KVf_jobcenter", "Unterschrift: Jobcenter", FormField.Kind.SIGNATURE, 140, 198);
  }

  SamplePages words(String text, double x, double baseline) {
    return words(text, x, baseline, 0);
  }

  SamplePages words(String text, double x, double baseline, double spacing) {
    pieces.add(face(text, x, baseline, spacing, text()));
    elements.add(new StructureElement(Role.PARAGRAPH, "", List.of(kid())));
    return this;
  }

  private static Piece.Words face(String text, double x, double y, double spacing, int number) {
    for (Piece piece : PRINTED.pages().get(0).pieces()) {
      if (piece instanceof Piece.Words words && words.text().contains("Zusammenarbeit")) {
        return new Piece.Words(x, y, text, words.face(), 10, Ink.BLACK, spacing, number);
      }
    }
    throw new AssertionError("the sample has no subtitle");
  }

  SamplePages picture(ImageFile file, String shows, double x, double y) {
    pieces.add(new Piece.Picture(x, y, file.width(), file.height(), file, text()));
    elements.add(new StructureElement(Role.FIGURE, shows, List.of(kid())));
    return this;
  }

  SamplePages decoration(ImageFile file, double x, double y) {
    pieces.add(new Piece.Picture(x, y, 50, 50, file, Piece.DECORATION));
    return this;
  }

  SamplePages field(String name, String label, FormField.Kind kind, double x, double y) {
    pieces.add(new Piece.Field(x, y, 220, 18, new FormField(name, label, kind), text()));
    elements.add(new StructureElement(Role.FORM_FIELD, "", List.of(kid())));
    return this;
  }

  private int text() {
    return FIRST + elements.size();
  }

  private StructureText kid() {
    return new StructureText(text());
  }

  byte[] written() {
    return written(PdfFlavour.A3_WITH_DATA);
  }

  byte[] written(PdfFlavour flavour) {
    try {
      return new PdfWriter(flavour).write(DOCUMENT.head(), printed());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PrintedContract printed() {
    List<PrintedPage> pages = new ArrayList<>(PRINTED.pages());
    pages.add(new PrintedPage(width, height, List.of(), pieces));
    List<StructureKid> kids = new ArrayList<>(PRINTED.structure().kids());
    kids.addAll(elements);
    StructureElement structure = new StructureElement(Role.DOCUMENT, "", kids);
    return new PrintedContract(structure, pages, PRINTED.anchors(), PRINTED.outline());
  }
}
