package de.vertragswerk.document;

import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.Block.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

  private final List<Section> sections = new ArrayList<>();
  private int paragraphs;
  private int values;

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
    DocumentHead full = head("");
    DocumentHead bare =
        new DocumentHead(
            full.title(),
            "",
            full.language(),
            "",
            "",
            null,
            full.library(),
            full.libraryVersion(),
            full.libraryHash(),
            full.parameters(),
            "",
            full.labels());
    return new ContractDocument(bare, contract().sections());
  }

  /** A contract of one section with the given blocks, each in a subsection of its own. */
  public static ContractDocument of(Block... blocks) {
    List<Subsection> subsections = new ArrayList<>();
    for (Block block : blocks) {
      subsections.add(new Subsection(0, "", List.of(block)));
    }
    Section section =
        new Section(
            "KVa_only_0", "only", 1, "§\u00A01", "Einziger Paragraph", subsections, origin("only"));
    return new ContractDocument(head(""), List.of(section));
  }

  /** A paragraph of plain words. */
  public static Paragraph paragraph(String id, String text) {
    return new Paragraph(id, List.of(new Inline.Text(text)), origin("only"));
  }

  public static DocumentHead head(String draftMark) {
    return new DocumentHead(
        "Kooperationsvertrag",
        "über die Zusammenarbeit bei der Betreuung von Teilnehmerinnen und Teilnehmern",
        "de-DE",
        "JC-2019-0042",
        "3",
        LocalDate.of(2019, 3, 1),
        "muster",
        "1.2.0",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        PARAMETERS,
        draftMark,
        new DocumentLabels(
            "Inhalt",
            "Seite {page} von {pages}",
            "Vertrags-ID {contractId} · Fassung {revision} · Klauselbibliothek {library} {libraryVersion}",
            "Die Angaben, aus denen dieser Vertrag gemacht ist"));
  }

  private static ContractDocument document(String draftMark) {
    SampleDocument sample = new SampleDocument();
    sample.addFront();
    sample.addDuties();
    sample.addTables();
    sample.addClosing();
    return new ContractDocument(head(draftMark), sample.sections);
  }

  private static Origin origin(String clause) {
    return new Origin(clause, "standard", "provisions/" + clause + "/standard.md");
  }

  private void addFront() {
    sections.add(
        plain(
            "parties",
            "",
            p(
                text("Zwischen dem "),
                strong(value("Jobcenter Landkreis Muster\u00ADstadt")),
                text(",")),
            p(
                text("vertreten durch die Geschäftsführerin "),
                value("Dr. Æsa Nováková-Żółkiewska"),
                text(", Straße des Friedens 12, 07545 Gera,"),
                new Inline.LineBreak(),
                text("– im Folgenden „Jobcenter“ –")),
            p(text("und der "), strong(value("Bildungswerk Ήλιος & Łódź gGmbH")), text(",")),
            p(
                text("vertreten durch "),
                value("Олена Шевченко"),
                text(" und "),
                value("Γιώργος Παπαδόπουλος"),
                text(", Am Anger 3, 99084 Erfurt, kontakt@bildungswerk-helios-und-lodz.example,"),
                new Inline.LineBreak(),
                text("– im Folgenden „Träger“ –")),
            p(text("wird der folgende Vertrag geschlossen."))));
    sections.add(
        plain(
            "preamble",
            "Präambel",
            p(
                text(
                    "Die Vertragsparteien wollen langzeitarbeitslosen Menschen den Weg in"
                        + " sozialversicherungspflichtige Beschäftigung ebnen. Sie verstehen die"
                        + " Eingliederung als gemeinsame Aufgabe, bei der die Zuständigkeiten klar"
                        + " getrennt, die Informationen aber rechtzeitig geteilt werden. Grundlage"
                        + " sind der Zuwendungsbescheid der Bewilligungsbehörde und das"
                        + " Arbeitsmarktprogramm des Jobcenters in ihrer jeweils geltenden"
                        + " Fassung."))));
    sections.add(
        section(
            1,
            "subject",
            "Gegenstand des Vertrages",
            counted(
                1,
                p(
                    text("Gegenstand ist die Durchführung des Projekts „"),
                    value("Schritt für Schritt – Wege in Arbeit"),
                    text(
                        "“ in der Zeit vom 1.\u00A0Januar\u00A02019 bis zum"
                            + " 31.\u00A0Dezember\u00A02021. Der Träger hält dafür "),
                    value("40"),
                    text("\u00A0Teilnehmerplätze vor, davon "),
                    value("25"),
                    text("\u00A0Plätze für das Jobcenter."))),
            counted(
                2,
                p(
                    text("Die Aufgaben der Vertragsparteien ergeben sich aus "),
                    reference(2, "duties", 0),
                    text(" bis "),
                    reference(4, "reports", 0),
                    text("; für die Plätze gilt "),
                    reference(3, "places", 2),
                    text(". Ansprechperson beim Träger ist "),
                    missing("[Name der Ansprechperson]"),
                    text(", erreichbar unter "),
                    missing("[Telefonnummer]"),
                    text(".")))));
  }

  private void addDuties() {
    sections.add(
        section(
            2,
            "duties",
            "Pflichten des Trägers bei der Betreuung der Teilnehmerinnen und Teilnehmer"
                + " einschließlich der Nachbetreuung",
            counted(
                1,
                p(
                    text(
                        "Der Träger führt mit jeder Teilnehmerin und jedem Teilnehmer im Monat"
                            + " mindestens "),
                    value("zwei"),
                    text(
                        " persönliche Gespräche. Die Gesprächsinhalte werden im"
                            + " Kontaktnachweis festgehalten; die Aufbewahrungsfrist richtet sich"
                            + " nach dem Zuwendungsbescheid. Zu den Aufgaben gehören"
                            + " insbesondere:")),
                duties())));
    sections.add(
        section(
            3,
            "places",
            "Plätze und Nachbesetzung",
            counted(
                1,
                p(
                    text(
                        "Ein frei gewordener Platz wird innerhalb von zehn Arbeitstagen"
                            + " nachbesetzt. Das Jobcenter schlägt dafür geeignete"
                            + " Leistungsberechtigte vor; der Träger darf einen Vorschlag nur aus"
                            + " einem wichtigen Grund ablehnen, den er in Textform mitteilt."))),
            counted(
                2,
                p(
                    text(
                        "Kann ein Platz länger als acht Wochen nicht besetzt werden, so beraten"
                            + " die Vertragsparteien über eine Anpassung der Platzzahl."
                            + " Zuwendungsrechtliche Rückforderungsansprüche bleiben unberührt,"
                            + " ebenso die Mitwirkungspflichten nach den §§\u00A060\u00A0ff."
                            + " SGB\u00A0I und die Datenübermittlungsbefugnisse nach §\u00A067d"
                            + " SGB\u00A0X.")),
                p(
                    text(
                        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
                            + " und Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
                            + " sind lange Wörter.")))));
    for (int i = 0; i < 6; i++) {
      sections.add(filler(4 + i, FILLERS[i]));
    }
  }

  private static final String[] FILLERS = {
    "reports", "conference", "employers", "protection", "costs", "evidence"
  };

  private Section filler(int number, String id) {
    String heading =
        switch (id) {
          case "reports" -> "Berichtswesen";
          case "conference" -> "Gemeinsame Fallberatung";
          case "employers" -> "Zusammenarbeit mit Arbeitgebern";
          case "protection" -> "Datenschutz";
          case "costs" -> "Übernahme von Kosten";
          default -> "Nachweis";
        };
    return section(
        number,
        id,
        heading,
        counted(
            1,
            p(
                text(
                    "Die Vertragsparteien unterrichten einander unverzüglich über alle Umstände,"
                        + " die für die Durchführung des Projekts wesentlich sind, insbesondere"
                        + " über Unterbrechungen, Abbrüche und die Aufnahme einer"
                        + " Beschäftigung. Die Unterrichtung nach "),
                reference(number, id, 2),
                text(" bleibt davon unberührt."))),
        counted(
            2,
            p(
                text("Zum "),
                value("15."),
                text(
                    " eines jeden Kalendermonats legt der Träger eine Übersicht über den"
                        + " Teilnahmestand vor. Sie enthält die Zahl der Eintritte und Austritte,"
                        + " die durchgeführten Fallberatungen und die Entwicklung gegenüber dem"
                        + " Vormonat. Einzelheiten zu Form und Inhalt stimmen die"
                        + " Vertragsparteien ab; Abweichungen sind der"
                        + " Bewilligungsbehörde anzuzeigen."))),
        counted(
            3,
            p(
                text(
                    "Ergeben sich aus der Übersicht Anhaltspunkte dafür, dass die Ziele nicht"
                        + " erreicht werden, so laden die Vertragsparteien einander innerhalb von"
                        + " vierzehn Kalendertagen zu einer Besprechung ein und vereinbaren"
                        + " Gegenmaßnahmen.")),
            list(
                ListStyle.DASH,
                item("–", p(text("Anpassung der Platzzahl,"))),
                item("–", p(text("Änderung der Zuweisungspraxis,"))),
                item("–", p(text("Anzeige an die Bewilligungsbehörde."))))));
  }

  private ItemList duties() {
    ItemList deepest =
        list(
            ListStyle.DOUBLE_ALPHA,
            item("aa)", p(text("die Erstellung des Perspektivplans binnen vier Wochen,"))),
            item("bb)", p(text("seine Fortschreibung nach jeder Fallberatung,"))),
            item("cc)", p(text("die Übersendung an das Jobcenter;"))));
    ItemList middle =
        list(
            ListStyle.ALPHA,
            item(
                "a)",
                p(
                    text(
                        "die individuelle Begleitung, die an den Stärken der Teilnehmenden"
                            + " ansetzt und ihre Lebensumstände berücksichtigt, dazu")),
                deepest),
            item("b)", p(text("die Vorbereitung auf Vorstellungsgespräche;"))));
    List<Item> items = new ArrayList<>();
    items.add(
        item(
            "1.",
            p(
                strong(text("Begleitung")),
                text(" der Teilnehmenden während der gesamten Projektlaufzeit, nämlich")),
            middle));
    for (int i = 2; i <= 11; i++) {
      items.add(
          item(
              i + ".",
              p(
                  text(
                      "die Zusammenarbeit mit den Stellen, deren Tätigkeit sich auf die"
                          + " Situation der Teilnehmenden auswirkt (Aufgabe "),
                  value(Integer.toString(i)),
                  text("),"))));
    }
    return new ItemList(ListStyle.DECIMAL, items);
  }

  private void addTables() {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      rows.add(
          row(
              Integer.toString(i),
              i % 7 == 0
                  ? "Übergang in Beschäftigung einschließlich der Nachbetreuung durch das"
                      + " Bildungswerk in den ersten sieben Monaten"
                  : "Vermittlungsgespräche im Berichtsmonat",
              (i * 137 % 1000) + ",50\u00A0€"));
    }
    sections.add(
        section(
            10,
            "indicators",
            "Kennzahlen",
            new Subsection(
                0,
                "",
                List.of(
                    p(text("Die Vertragsparteien vereinbaren die folgenden Kennzahlen:")),
                    new Table(
                        "KVt_indicators_1",
                        "Kennzahlen und Ausgaben je Monat",
                        List.of(
                            new Column(Alignment.RIGHT, 1),
                            new Column(Alignment.LEFT, 6),
                            new Column(Alignment.RIGHT, 2)),
                        List.of(row("Nr.", "Kennzahl", "Ausgaben")),
                        rows),
                    p(text("Die Tabelle ist abschließend."))))));
  }

  private void addClosing() {
    sections.add(
        section(
            11,
            "form",
            "Schriftform und Schlussbestimmungen",
            counted(
                1,
                p(
                    text(
                        "Änderungen und Ergänzungen dieses Vertrages bedürfen der Schriftform"
                            + " nach §\u00A056 SGB\u00A0X. Das gilt auch für die Aufhebung des"
                            + " Schriftformerfordernisses."))),
            counted(
                2,
                p(
                    text(
                        "Sollte eine Bestimmung unwirksam sein, so bleibt die Wirksamkeit der"
                            + " übrigen Bestimmungen davon unberührt. "),
                    strong(text("Mündliche Nebenabreden bestehen nicht."))))));
    sections.add(
        plain(
            "signatures",
            "Unterschriften",
            new Signatures(
                List.of(
                    party(
                        "Für das Jobcenter Landkreis Musterstadt",
                        "Dr. Æsa Nováková-Żółkiewska",
                        "Jan Müller"),
                    party(
                        "Für die Bildungswerk Ήλιος & Łódź gGmbH",
                        "Олена Шевченко",
                        "Γιώργος Παπαδόπουλος")))));
  }

  private SigningParty party(String name, String first, String second) {
    return new SigningParty(
        p(text(name)),
        List.of(
            new SignatureLine("Ort, Datum", p(value(first), text(", Geschäftsführung"))),
            new SignatureLine("Ort, Datum", p(value(second), text(", Prokura")))));
  }

  private static Inline text(String text) {
    return new Inline.Text(text);
  }

  private static Inline strong(Inline... content) {
    return new Inline.Strong(List.of(content));
  }

  private Inline value(String text) {
    return new Inline.Value("KVp_sample_value_" + ++values, "sample.value", text, false);
  }

  private Inline missing(String text) {
    return new Inline.Value("KVp_sample_missing_" + ++values, "sample.missing", text, true);
  }

  private static Inline reference(int number, String clause, int subsection) {
    String section = "KVa_" + clause + "_0";
    return subsection == 0
        ? new Inline.Reference(section, "§\u00A0" + number, null, "")
        : new Inline.Reference(
            section,
            "§\u00A0" + number,
            "KVs_" + clause + "_" + subsection,
            " Absatz\u00A0" + subsection);
  }

  private Paragraph p(Inline... content) {
    return new Paragraph("KVa_sample_" + ++paragraphs, List.of(content), origin("sample"));
  }

  private static Item item(String label, Block... blocks) {
    return new Item(label, List.of(blocks));
  }

  private static ItemList list(ListStyle style, Item... items) {
    return new ItemList(style, List.of(items));
  }

  private Row row(String... cells) {
    List<Cell> made = new ArrayList<>();
    for (String cell : cells) {
      made.add(new Cell(List.of(p(text(cell)))));
    }
    return new Row(made);
  }

  private static Subsection counted(int number, Block... blocks) {
    return new Subsection(number, "(" + number + ")", List.of(blocks));
  }

  /** A §; its counted subsections are the targets of {@link #reference}. */
  private static Section section(
      int number, String clause, String heading, Subsection... subsections) {
    List<Subsection> named = new ArrayList<>();
    for (Subsection subsection : subsections) {
      named.add(named(clause, subsection));
    }
    return new Section(
        "KVa_" + clause + "_0", clause, number, "§\u00A0" + number, heading, named, origin(clause));
  }

  private static Subsection named(String clause, Subsection subsection) {
    if (subsection.number() == 0 || !(subsection.blocks().get(0) instanceof Paragraph first)) {
      return subsection;
    }
    List<Block> blocks = new ArrayList<>(subsection.blocks());
    blocks.set(
        0,
        new Paragraph(
            "KVs_" + clause + "_" + subsection.number(), first.content(), origin(clause)));
    return new Subsection(subsection.number(), subsection.label(), blocks);
  }

  private static Section plain(String clause, String heading, Block... blocks) {
    List<Subsection> subsections = new ArrayList<>();
    for (Block block : blocks) {
      subsections.add(new Subsection(0, "", List.of(block)));
    }
    return new Section("KVa_" + clause + "_0", clause, 0, "", heading, subsections, origin(clause));
  }
}
