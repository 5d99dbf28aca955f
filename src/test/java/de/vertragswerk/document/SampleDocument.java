package de.vertragswerk.document;

import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract made by hand that has every kind of block and inline, more than once and nested, for
 * the tests of all renderers. It is no contract of any library.
 */
public final class SampleDocument {
  public static final String PARAMETERS =
      """
      {
        "library": "muster@1.2.0",
        "contract": { "id": "JC-2019-0042" },
        "provider": { "name": "Bildungswerk Ήλιος & Łódź gGmbH" },
        "provisions": { "visits": { "perMonth": 2 } }
      }
      """;

  private SampleDocument() {}

  /** A contract that may be signed. */
  public static ContractDocument contract() {
    return document("");
  }

  /** The same contract as a draft. */
  public static ContractDocument draft() {
    return document("ENTWURF");
  }

  /** The same contract by parties who count nothing and date nothing. */
  public static ContractDocument withoutDateAndIds() {
    return new ContractDocument(head("", "", "", null), contract().sections());
  }

  /** The same contract under another id. */
  public static ContractDocument withContractId(String contractId) {
    return new ContractDocument(head("", contractId, "3", null), contract().sections());
  }

  /** A paragraph of so many short lines. */
  public static Paragraph lines(String id, int count) {
    List<Inline> content = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      content.add(new Inline.Text("Zeile " + i));
      if (i < count) {
        content.add(new Inline.LineBreak());
      }
    }
    return new Paragraph(id, content, SampleBlocks.origin("only"));
  }

  /** A table of two columns, one row and a head; the block is in the second cell. */
  public static Table tableWith(Block block) {
    return new Table(
        "KVt_only_1",
        "Tabelle",
        List.of(new Column(Alignment.LEFT, 1), new Column(Alignment.LEFT, 2)),
        List.of(row(paragraph("KVa_h_1", "Kopf"), paragraph("KVa_h_2", "Text"))),
        List.of(row(paragraph("KVa_b_1", "Zelle"), block)));
  }

  private static Row row(Block... cells) {
    List<Cell> made = new ArrayList<>();
    for (Block cell : cells) {
      made.add(new Cell(List.of(cell)));
    }
    return new Row(made);
  }

  /** A contract of one section with the given blocks, each in a subsection of its own. */
  public static ContractDocument of(Block... blocks) {
    List<Subsection> subsections = new ArrayList<>();
    for (Block block : blocks) {
      subsections.add(new Subsection(0, "", List.of(block)));
    }
    Section section =
        new Section(
            "KVa_only_0",
            "only",
            1,
            "§\u00A01",
            "Einziger Paragraph",
            PageOrientation.PORTRAIT,
            subsections,
            SampleBlocks.origin("only"));
    return new ContractDocument(head(""), List.of(section));
  }

  /** A paragraph of plain words. */
  public static Paragraph paragraph(String id, String text) {
    return new Paragraph(id, List.of(new Inline.Text(text)), SampleBlocks.origin("only"));
  }

  public static DocumentHead head(String draftMark) {
    return head(draftMark, "JC-2019-0042", "3", LocalDate.of(2019, 3, 1));
  }

  private static DocumentHead head(
      String draftMark, String contractId, String revision, @Nullable LocalDate date) {
    return new DocumentHead(
        "Kooperationsvertrag",
        "über die Zusammenarbeit bei der Betreuung von Teilnehmerinnen und Teilnehmern",
        "de-DE",
        contractId,
        revision,
        date,
        "muster",
        "1.2.0",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        PARAMETERS,
        List.of(),
        draftMark,
        new DocumentLabels(
            "Inhalt",
            "Seite {page} von {pages}",
            "{contractId} · Fassung {revision}",
            "Vertrags-ID {contractId} · Fassung {revision} · Klauselbibliothek {library} {libraryVersion}",
            "Die Angaben, aus denen dieser Vertrag gemacht ist"));
  }

  private static ContractDocument document(String draftMark) {
    return new ContractDocument(head(draftMark), new SampleSections().list());
  }
}
