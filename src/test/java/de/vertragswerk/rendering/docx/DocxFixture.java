package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.TreeNodes.cell;
import static de.vertragswerk.rendering.docx.TreeNodes.item;
import static de.vertragswerk.rendering.docx.TreeNodes.list;
import static de.vertragswerk.rendering.docx.TreeNodes.numbered;
import static de.vertragswerk.rendering.docx.TreeNodes.paragraph;
import static de.vertragswerk.rendering.docx.TreeNodes.plain;
import static de.vertragswerk.rendering.docx.TreeNodes.reference;
import static de.vertragswerk.rendering.docx.TreeNodes.row;
import static de.vertragswerk.rendering.docx.TreeNodes.section;
import static de.vertragswerk.rendering.docx.TreeNodes.text;
import static de.vertragswerk.rendering.docx.TreeNodes.value;

import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.Inline.LineBreak;
import de.vertragswerk.document.Inline.Strong;
import de.vertragswerk.document.Inline.Value;
import de.vertragswerk.document.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A made-up contract with every kind of block and inline the tree knows. */
final class DocxFixture {
  static final String HOSTILE = "<b>fett</b> & ${contract.id} \u202Eabc\u202C „Ä“ ]]> {{title}}";

  static final Map<String, Integer> PAGES =
      Map.of(
          "KVa_preamble_0", 1,
          "KVa_subject_0", 1,
          "KVa_duties_0", 2,
          "KVa_table_0", 3,
          "KVa_annexes_0", 4,
          "KVa_signatures_0", 4);

  private DocxFixture() {}

  static ContractDocument contract() {
    return contract(DocxHeads.head("KV-2019-0815", "2", LocalDate.of(2019, 1, 15), ""));
  }

  static ContractDocument draft() {
    return contract(DocxHeads.head("", "", null, "ENTWURF"));
  }

  static ContractDocument contract(DocumentHead head) {
    return new ContractDocument(
        head,
        List.of(parties(), preamble(), subject(), duties(), table(), annexes(), signatures()));
  }

  private static Section parties() {
    return section(
        "parties",
        0,
        "",
        "",
        plain(
            paragraph(
                "KVa_parties_1",
                text("Zwischen dem"),
                new LineBreak(),
                new Strong(List.of(value("provider_name_1", "Trägerverein Musterland e.\u00A0V."))),
                new LineBreak(),
                text("– nachfolgend „Träger“ –"))),
        plain(paragraph("KVa_parties_2", text("und dem Jobcenter Musterland wird vereinbart:"))));
  }

  private static Section preamble() {
    return section(
        "preamble",
        0,
        "",
        "Präambel",
        numbered(
            1,
            paragraph(
                "KVa_preamble_1",
                text("Die Parteien arbeiten zusammen; Näheres regelt "),
                reference("KVa_duties_0", "§\u00A02", "KVa_duties_2", " Absatz\u00A02"),
                text("."))),
        numbered(2, paragraph("KVa_preamble_2", text("Wer was trägt, ist offen zu legen."))));
  }

  private static Section subject() {
    return section(
        "subject",
        1,
        "§\u00A01",
        "Gegenstand des Vertrages",
        plain(
            paragraph("KVa_subject_1", text("Gegenstand sind "), text("die folgenden Leistungen:")),
            list(
                ListStyle.DECIMAL,
                item("1.", "KVa_subject_2", "Aufnahme der Teilnehmenden,"),
                item("2.", "KVa_subject_3", "Begleitung der Teilnehmenden.")),
            paragraph("KVa_subject_4", text("Keine Leistungen sind insbesondere:")),
            list(
                ListStyle.DECIMAL,
                item("1.", "KVa_subject_5", "Beratung Dritter,"),
                item("2.", "KVa_subject_6", "Vermittlung gegen Entgelt."))));
  }

  private static Section duties() {
    ItemList doubleAlpha =
        list(
            ListStyle.DOUBLE_ALPHA,
            item("aa)", "KVa_duties_5", "am ersten Werktag eines jeden Monats,"),
            item("bb)", "KVa_duties_6", "am letzten Werktag eines jeden Monats."));
    ItemList alpha =
        list(
            ListStyle.ALPHA,
            new Item(
                "a)",
                List.of(paragraph("KVa_duties_4", text("persönlich, und zwar")), doubleAlpha)),
            item("b)", "KVa_duties_7", "schriftlich, wenn die Person verhindert ist;"));
    ItemList decimal =
        list(
            ListStyle.DECIMAL,
            new Item(
                "1.",
                List.of(
                    paragraph("KVa_duties_3", text("Der Träger berichtet")),
                    alpha,
                    paragraph(
                        "KVa_duties_8",
                        text("dies gilt auch in den Ferien und an Tagen vor Feiertagen.")))),
            new Item(
                "2.",
                List.of(
                    paragraph("KVa_duties_9", text("Das Jobcenter antwortet:")),
                    list(
                        ListStyle.DASH,
                        item("–", "KVa_duties_10", "binnen einer Woche"),
                        item("–", "KVa_duties_11", "in Textform")),
                    list(ListStyle.ALPHA, item("a)", "KVa_duties_12", "vorläufig oder")))));
    return section(
        "duties",
        2,
        "§\u00A02",
        "Pflichten der Parteien bei der Begleitung der Teilnehmenden und bei der gemeinsamen"
            + " Vorbereitung der Fallberatung",
        numbered(
            1,
            paragraph(
                "KVa_duties_1",
                text("Der Träger hält mindestens "),
                value("duties_contacts_1", "zwei"),
                text(" persönliche Kontakte je Monat. "),
                new Strong(List.of(text("Kontakt"), text(" ist jedes Gespräch."))),
                text(" "),
                new Value("KVp_duties_missing_1", "duties.missing", "[Angabe fehlt]", true),
                new Value("", "fact.authority.name", " Das Landesamt wird unterrichtet.", false))),
        numbered(2, paragraph("KVa_duties_2", text(HOSTILE)), decimal),
        numbered(
            3,
            paragraph("KVa_duties_13", text("Es gilt außerdem:")),
            list(
                ListStyle.DASH,
                item("–", "KVa_duties_14", "Vertraulichkeit,"),
                item("–", "KVa_duties_15", "Sparsamkeit.")),
            paragraph(
                "KVa_duties_16",
                text("Die "),
                reference("KVa_annexes_1", "Anlage\u00A01", null, ""),
                text(" und "),
                reference("KVc_annexes_2_1", "Anlage\u00A02", null, ""),
                text(" sowie "),
                reference("KVa_preamble_0", "Präambel", "KVa_preamble_2", " Absatz\u00A02"),
                text(" bleiben unberührt."))));
  }

  private static Section table() {
    List<Column> columns =
        List.of(
            new Column(Alignment.LEFT, 5),
            new Column(Alignment.CENTER, 2),
            new Column(Alignment.RIGHT, 2));
    Stream<Row> rows =
        IntStream.rangeClosed(1, 40)
            .mapToObj(
                number ->
                    row(
                        cell("KVc_table_" + number + "_1", "Datenart Nummer " + number),
                        cell("KVc_table_" + number + "_2", "ja"),
                        cell("KVc_table_" + number + "_3", number + ",00")));
    Table big =
        new Table(
            "KVt_table_1",
            "Datenarten und Empfänger",
            columns,
            List.of(
                row(
                    cell("KVc_table_0_1", "Art"),
                    cell("KVc_table_0_2", "Weitergabe"),
                    cell("KVc_table_0_3", "Betrag"))),
            rows.toList());
    Table bare =
        new Table(
            "KVt_table_2",
            "",
            columns.subList(0, 2),
            List.of(),
            List.of(
                row(
                    new Cell(
                        List.of(
                            paragraph("KVc_bare_1_1", text("Liste:")),
                            list(
                                ListStyle.DECIMAL,
                                item("1.", "KVc_bare_1_1a", "eins"),
                                item("2.", "KVc_bare_1_1b", "zwei")))),
                    new Cell(List.of()))));
    return section(
        "table",
        3,
        "§\u00A03",
        "Daten",
        numbered(1, paragraph("KVa_table_1", text("Es gelten diese Tabellen:")), big, bare),
        numbered(2, bareTable("KVt_table_3")),
        numbered(3, paragraph("KVa_table_2", text("Mehr gibt es nicht."))));
  }

  private static Table bareTable(String id) {
    return new Table(
        id,
        "",
        List.of(new Column(Alignment.LEFT, 1), new Column(Alignment.LEFT, 2)),
        List.of(),
        List.of(row(cell("KVc_alone_1_1", "links"), cell("KVc_alone_1_2", "rechts"))));
  }

  private static Section annexes() {
    return section(
        "annexes",
        4,
        "§\u00A04",
        "Anlagen",
        plain(
            new Table(
                "KVt_annexes_1",
                "",
                List.of(new Column(Alignment.LEFT, 1), new Column(Alignment.LEFT, 4)),
                List.of(row(cell("KVc_annexes_0_1", "Nummer"), cell("KVc_annexes_0_2", "Anlage"))),
                List.of(
                    row(
                        new Cell(List.of(paragraph("KVa_annexes_1", text("Anlage\u00A01 (lang)")))),
                        cell("KVc_annexes_1_2", "Kontaktnachweis")),
                    row(
                        cell("KVc_annexes_2_1", "Anlage\u00A02"),
                        cell("KVc_annexes_2_2", "Übergabebogen"))))));
  }

  private static Section signatures() {
    return section(
        "signatures",
        0,
        "",
        "Unterschriften",
        plain(
            paragraph("KVa_signatures_1", text("Zwei Ausfertigungen.")),
            new Signatures(
                SigningMode.BY_HAND,
                List.of(
                    new SigningParty(
                        paragraph("KVa_signatures_2", text("Für den Träger")),
                        List.of(
                            new SignatureLine(
                                "Ort, Datum",
                                paragraph("KVa_signatures_3", text("Ada Beispiel, Vorstand"))),
                            new SignatureLine(
                                "Ort, Datum",
                                paragraph("KVa_signatures_4", text("Ben Muster, Vorstand"))))),
                    new SigningParty(
                        paragraph("KVa_signatures_5", text("Für das Jobcenter")),
                        List.of(
                            new SignatureLine(
                                "Ort, Datum",
                                paragraph(
                                    "KVa_signatures_6", text("Cem Probe, Geschäftsführung")))))))));
  }
}
