package de.vertragswerk.document;

import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.CheckBox;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.Block.TextField;
import java.util.ArrayList;
import java.util.List;

/**
 * Forms made by hand that have fields and boxes wherever they may stand. They are no annexes of any
 * library.
 */
public final class SampleForm {
  private final SampleBlocks blocks = new SampleBlocks();
  private int fields;

  private SampleForm() {}

  /** A form of five pages, two of them lying, that is signed in the file. */
  public static ContractDocument form() {
    return document("");
  }

  /** The same form as a draft. */
  public static ContractDocument draft() {
    return document("ENTWURF");
  }

  /** A form of nothing but the blocks, in a section without heading. */
  public static ContractDocument of(Block... blocks) {
    return new ContractDocument(head(""), List.of(SampleBlocks.plain("only", "", blocks)));
  }

  public static TextField field(int number, String label, int lines) {
    return new TextField("KVi_only_" + number, label, lines, SampleBlocks.origin("only"));
  }

  public static CheckBox box(int number, String label, String words) {
    List<Inline> said = words.isEmpty() ? List.of() : List.of(SampleBlocks.text(words));
    return new CheckBox("KVi_only_" + number, label, said, SampleBlocks.origin("only"));
  }

  private static ContractDocument document(String draftMark) {
    SampleForm form = new SampleForm();
    return new ContractDocument(
        head(draftMark),
        List.of(
            form.opening(), form.reasons(), form.results(), form.contacts(), form.signatures()));
  }

  private static DocumentHead head(String draftMark) {
    DocumentHead contract = SampleDocument.head(draftMark);
    DocumentLabels labels = contract.labels();
    return new DocumentHead(
        "Formblatt Kontaktnachweis",
        "Anlage 2 zum Kooperationsvertrag JC-2019-0042",
        contract.language(),
        contract.contractId(),
        contract.revision(),
        contract.date(),
        contract.library(),
        contract.libraryVersion(),
        contract.libraryHash(),
        contract.parameters(),
        List.of(),
        draftMark,
        new DocumentLabels(
            "", labels.page(), labels.header(), labels.footer(), labels.parametersFile()));
  }

  /** Words to the left, places to write to the right; no heading, no head. */
  private Section opening() {
    Table table =
        new Table(
            "KVt_form_1",
            "",
            columns(2, 3),
            List.of(),
            List.of(
                row(words("Projekt"), words("Wege in Arbeit")),
                row(words("Aktenzeichen"), field("Aktenzeichen", 1)),
                row(
                    words(
                        "Bezeichnung der Stelle, die den Nachweis führt und bei der er"
                            + " aufbewahrt wird"),
                    field("Stelle, die den Nachweis führt", 1)),
                row(words("Anmerkungen"), field("Anmerkungen", 3))));
    return SampleBlocks.plain("opening", "", table, text("Bitte leserlich ausfüllen."));
  }

  /** Lines, lists of boxes, a box that leads to a line. */
  private Section reasons() {
    return SampleBlocks.plain(
        "reasons",
        "Anlass",
        text("Die Fallberatung findet statt, weil"),
        box("die Fördertage nicht eingehalten werden konnten"),
        box(
            "sich die Lebensumstände der teilnehmenden Person so verändert haben, dass der"
                + " Perspektivplan nicht mehr dazu passt und fortgeschrieben werden muss"),
        box("anderer Anlass:"),
        field("anderer Anlass", 1),
        text("Name der Fachkraft, die den Nachweis führt:"),
        field("Name der Fachkraft", 1),
        text("Was vereinbart wurde, in Stichworten; keine Angaben zur Gesundheit:"),
        field("Vereinbart wurde", 6),
        field("Und weiter", 1),
        field("Und noch weiter", 1));
  }

  private Section results() {
    return SampleBlocks.section(
        1,
        "results",
        "Ergebnisse",
        SampleBlocks.counted(
            1,
            blocks.p(SampleBlocks.text("Gefordert sind zwei Gespräche. Erreicht wurden:")),
            field("Zahl der Kontakte", 1),
            blocks.p(
                SampleBlocks.text("Das genügt nach "), SampleBlocks.reference(1, "results", 2)),
            box("ja"),
            box("nein")),
        SampleBlocks.counted(
            2,
            blocks.p(SampleBlocks.text("Beigefügt sind:")),
            SampleBlocks.list(
                ListStyle.ALPHA,
                SampleBlocks.item(
                    "a)", blocks.p(SampleBlocks.text("der Plan vom")), field("Tag", 1)),
                SampleBlocks.item(
                    "b)", blocks.p(SampleBlocks.text("der Bericht,")), box("gesehen")))));
  }

  /** Many columns and rows: a head again on the next page, boxes and lines together in a cell. */
  private Section contacts() {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 26; i++) {
      rows.add(
          row(
              words("Nr.\u00A0" + i),
              field("Tag: " + i, 1),
              tick("persönlich: " + i),
              field("Thema: " + i, 1),
              field("Unterschrift: " + i, 1)));
    }
    rows.add(
        row(
            words("Monat"),
            new Cell(List.of(box("ja, bis:"), field("ja, bis", 1), box("nein"))),
            tick("Monat geschlossen"),
            field("Bemerkungen zum Monat", 4),
            field("Unterschrift zum Monat", 2)));
    Table table =
        new Table(
            "KVt_form_2",
            "Kontakte im Monat",
            List.of(
                new Column(Alignment.RIGHT, 2),
                new Column(Alignment.LEFT, 4),
                new Column(Alignment.CENTER, 3),
                new Column(Alignment.LEFT, 10),
                new Column(Alignment.LEFT, 6)),
            List.of(blocks.row("Nr.", "Tag", "persönlich", "Thema (Stichwort)", "Unterschrift")),
            rows);
    Section standing = SampleBlocks.plain("contacts", "Kontakte", table);
    return new Section(
        standing.id(),
        standing.clause(),
        0,
        "",
        standing.heading(),
        PageOrientation.LANDSCAPE,
        standing.subsections(),
        standing.origin());
  }

  private Section signatures() {
    SignatureLine line = new SignatureLine("Ort, Datum", text("Fachkraft, Träger"));
    return SampleBlocks.plain(
        "formSignatures",
        "Abschluss",
        text("Die Angaben sind vollständig."),
        new Signatures(
            SigningMode.ELECTRONIC,
            List.of(new SigningParty(text("Für den Träger"), List.of(line)))));
  }

  private static List<Column> columns(int left, int right) {
    return List.of(new Column(Alignment.LEFT, left), new Column(Alignment.LEFT, right));
  }

  private static Row row(Object... cells) {
    List<Cell> made = new ArrayList<>();
    for (Object cell : cells) {
      made.add(cell instanceof Cell whole ? whole : new Cell(List.of((Block) cell)));
    }
    return new Row(made);
  }

  private Paragraph text(String words) {
    return blocks.p(SampleBlocks.text(words));
  }

  private Cell words(String words) {
    return new Cell(List.of(text(words)));
  }

  private String id() {
    return "KVi_contactForm_" + ++fields;
  }

  private TextField field(String label, int lines) {
    return new TextField(id(), label, lines, SampleBlocks.origin("contactForm"));
  }

  private CheckBox box(String words) {
    String id = id();
    // a second box of the same words has a name of its own
    String label = words.equals("nein") ? "nein, Feld " + fields : words;
    return new CheckBox(
        id, label, List.of(SampleBlocks.text(words)), SampleBlocks.origin("contactForm"));
  }

  private CheckBox tick(String label) {
    return new CheckBox(id(), label, List.of(), SampleBlocks.origin("contactForm"));
  }
}
