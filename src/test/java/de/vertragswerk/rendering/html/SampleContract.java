package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Block;
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
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.DocumentLabels;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Origin;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A contract that holds every kind of node, and texts that would do harm if they were markup. */
final class SampleContract {
  static final String HOSTILE =
      "<b>fett</b> </script><script>alert(1)</script> &amp; ${x} <!-- \" ' [#if] {{title}}";

  private SampleContract() {}

  static ContractDocument draft() {
    return withMark("ENTWURF");
  }

  static ContractDocument signable() {
    return withMark("");
  }

  private static ContractDocument withMark(String draftMark) {
    return new ContractDocument(
        head(draftMark, "{\"lender\":{\"name\":\"" + HOSTILE.replace("\"", "\\\"") + "\"}}"),
        List.of(header(), subject(), places(), annexes(), signatures()));
  }

  static DocumentHead head(String draftMark, String parameters) {
    return new DocumentHead(
        "Leihvertrag",
        "\u00fcber Ger\u00e4te der Werkstoffpr\u00fcfung",
        "de-DE",
        "2024/17 <A>",
        "2",
        LocalDate.of(2024, 3, 1),
        "equipment",
        "1.0.0",
        "0123456789abcdef",
        parameters,
        List.of(),
        draftMark,
        labels());
  }

  private static DocumentLabels labels() {
    return new DocumentLabels(
        "Inhalt",
        "Seite {page} von {pages}",
        "{contractId} \u00b7 Fassung {revision}",
        "Vertrags-ID {contractId} \u00b7 Fassung {revision} \u00b7 Klauselbibliothek {library} {libraryVersion}",
        "Parameter des Vertrags");
  }

  private static Section header() {
    Paragraph parties =
        paragraph(
            "header",
            1,
            text("zwischen"),
            new Inline.LineBreak(),
            value("lender.name", HOSTILE, false),
            text(" \u2013 nachfolgend "),
            new Inline.Strong(List.of(text("\u201everleihende Stelle\u201c"))),
            text(" \u2013"));
    return section("header", 0, "", List.of(uncounted(parties)));
  }

  private static Section subject() {
    Paragraph first =
        paragraph(
            "subject",
            1,
            text("Das Institut \u00fcberl\u00e4sst das Ger\u00e4t vom "),
            value("loan.begin", "1.\u00a0Januar\u00a02024", false),
            text(" an. R\u00fcckgabe und Zustand regelt "),
            new Inline.Reference("KVa_places_0", "\u00a7\u00a02", "KVa_places_1", " Absatz\u00a01"),
            text(", die \u00dcbergabe "),
            new Inline.Reference("KVc_annexes_1_1", "Anlage\u00a01", null, ""),
            text("."));
    Paragraph second =
        paragraph(
            "subject",
            2,
            text("Zust\u00e4ndig ist "),
            new Inline.Value("", "fact.authority.name", "die Universit\u00e4tsverwaltung", false),
            text("; der Wert betr\u00e4gt "),
            value("loan.value", "[Angabe fehlt: Wert]", true),
            text("."));
    return section(
        "subject",
        1,
        "Gegenstand",
        List.of(
            new Subsection(1, "(1)", List.of(first, list())),
            new Subsection(2, "(2)", List.of(second))));
  }

  private static Block list() {
    Item inner = new Item("aa)", List.of(paragraph("subject", 5, text("mit Netzteil."))));
    Item middle =
        new Item(
            "a)",
            List.of(
                paragraph("subject", 4, text("das Messger\u00e4t")),
                new ItemList(ListStyle.DOUBLE_ALPHA, List.of(inner))));
    Item outer =
        new Item(
            "1.",
            List.of(
                paragraph("subject", 3, text("Zum Ger\u00e4t geh\u00f6ren")),
                new ItemList(ListStyle.ALPHA, List.of(middle))));
    Item dash = new Item("\u2013", List.of(paragraph("subject", 6, text("ohne Rangfolge"))));
    return new ItemList(
        ListStyle.DECIMAL,
        List.of(
            outer,
            new Item(
                "2.",
                List.of(
                    paragraph("subject", 7, text("Weiteres")),
                    new ItemList(ListStyle.DASH, List.of(dash))))));
  }

  /** Long enough for two printed pages and more. */
  private static Section places() {
    List<Subsection> subsections =
        IntStream.rangeClosed(1, 24)
            .mapToObj(
                number ->
                    new Subsection(
                        number,
                        "(" + number + ")",
                        List.of(
                            paragraph(
                                "places",
                                number,
                                text(
                                    "Die entleihende Stelle verwahrt das Ger\u00e4t in Raum "
                                        + number
                                        + ", h\u00e4lt die Betriebsanleitung ein und zeigt Sch\u00e4den"
                                        + " innerhalb von drei Werktagen in Textform an.")))))
            .toList();
    return section("places", 2, "Verwahrung und R\u00fcckgabe", subsections);
  }

  private static Section annexes() {
    Table table =
        new Table(
            "KVt_annexes_1",
            "Anlagen",
            List.of(new Column(Alignment.LEFT, 1), new Column(Alignment.RIGHT, 3)),
            List.of(row(0, "Nummer", "Titel")),
            List.of(
                row(1, "Anlage\u00a01", "\u00dcbergabeprotokoll"),
                row(2, "Anlage\u00a02", HOSTILE)));
    Subsection only =
        new Subsection(0, "", List.of(paragraph("annexes", 1, text("Anlagen sind:")), table));
    return section("annexes", 3, "Anlagen", List.of(only));
  }

  private static Row row(int number, String... cells) {
    return new Row(
        IntStream.range(0, cells.length)
            .mapToObj(
                at ->
                    new Cell(
                        List.of(
                            new Paragraph(
                                "KVc_annexes_" + number + "_" + (at + 1),
                                List.of(text(cells[at])),
                                origin("annexes")))))
            .toList());
  }

  private static Section signatures() {
    return section(
        "signatures",
        0,
        "Unterschriften",
        List.of(
            new Subsection(
                0,
                "",
                List.of(
                    new Signatures(
                        SigningMode.BY_HAND, List.of(party(1, "Institut"), party(3, "Verein")))))));
  }

  private static SigningParty party(int number, String name) {
    return new SigningParty(
        paragraph("signatures", number, text(name)),
        List.of(
            new SignatureLine(
                "Ort, Datum",
                paragraph("signatures", number + 1, text("Dr. Ada Muster, Leitung " + name)))));
  }

  private static Subsection uncounted(Paragraph paragraph) {
    return new Subsection(0, "", List.of(paragraph));
  }

  private static Section section(
      String clause, int number, String heading, List<Subsection> subsections) {
    String label = number == 0 ? "" : "\u00a7\u00a0" + number;
    return new Section(
        "KVa_" + clause + "_0",
        clause,
        number,
        label,
        heading,
        PageOrientation.PORTRAIT,
        subsections,
        origin(clause));
  }

  private static Paragraph paragraph(String clause, int number, Inline... content) {
    return new Paragraph("KVa_" + clause + "_" + number, Arrays.asList(content), origin(clause));
  }

  private static Inline text(String text) {
    return new Inline.Text(text);
  }

  private static Inline value(String source, String text, boolean missing) {
    return new Inline.Value("KVp_" + source.replace('.', '_') + "_1", source, text, missing);
  }

  private static Origin origin(String clause) {
    return new Origin(clause, "standard", "general/" + clause + "/standard.md");
  }

  /** What a reader of the contract reads, piece by piece, in the order of the contract. */
  static List<String> sentences(ContractDocument document) {
    return document.sections().stream()
        .flatMap(
            section ->
                Stream.concat(
                    Stream.of(section.title()).filter(title -> !title.isEmpty()),
                    section.subsections().stream().flatMap(each -> ReadingOrder.of(each).stream())))
        .toList();
  }
}
