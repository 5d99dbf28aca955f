package de.vertragswerk.document;

import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** The last sections of the sample: a long table, closing provisions, signatures. */
final class SampleClosing {
  private final SampleBlocks blocks;
  private final List<Section> sections = new ArrayList<>();

  SampleClosing(SampleBlocks blocks) {
    this.blocks = blocks;
    addTables();
    addClosing();
  }

  List<Section> list() {
    return sections;
  }

  private void addTables() {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      rows.add(
          blocks.row(
              Integer.toString(i),
              i % 7 == 0
                  ? "Übergang in Beschäftigung einschließlich der Nachbetreuung durch das"
                      + " Bildungswerk in den ersten sieben Monaten"
                  : "Vermittlungsgespräche im Berichtsmonat",
              (i * 137 % 1000) + ",50\u00A0€"));
    }
    sections.add(
        SampleBlocks.section(
            10,
            "indicators",
            "Kennzahlen",
            new Subsection(
                0,
                "",
                List.of(
                    blocks.p(
                        SampleBlocks.text(
                            "Die Vertragsparteien vereinbaren die folgenden Kennzahlen:")),
                    new Table(
                        "KVt_indicators_1",
                        "Kennzahlen und Ausgaben je Monat",
                        List.of(
                            new Column(Alignment.RIGHT, 1),
                            new Column(Alignment.LEFT, 6),
                            new Column(Alignment.RIGHT, 2)),
                        List.of(blocks.row("Nr.", "Kennzahl", "Ausgaben")),
                        rows),
                    blocks.p(SampleBlocks.text("Die Tabelle ist abschließend."))))));
  }

  private void addClosing() {
    sections.add(
        SampleBlocks.section(
            11,
            "form",
            "Schriftform und Schlussbestimmungen",
            SampleBlocks.counted(
                1,
                blocks.p(
                    SampleBlocks.text(
                        "Änderungen und Ergänzungen dieses Vertrages bedürfen der Schriftform"
                            + " nach §\u00A056 SGB\u00A0X. Das gilt auch für die Aufhebung des"
                            + " Schriftformerfordernisses."))),
            SampleBlocks.counted(
                2,
                blocks.p(
                    SampleBlocks.text(
                        "Sollte eine Bestimmung unwirksam sein, so bleibt die Wirksamkeit der"
                            + " übrigen Bestimmungen davon unberührt. "),
                    SampleBlocks.strong(
                        SampleBlocks.text("Mündliche Nebenabreden bestehen nicht."))))));
    sections.add(
        SampleBlocks.plain(
            "signatures",
            "Unterschriften",
            new Signatures(
                SigningMode.BY_HAND,
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
        blocks.p(SampleBlocks.text(name)),
        List.of(
            new SignatureLine(
                "Ort, Datum",
                blocks.p(blocks.value(first), SampleBlocks.text(", Geschäftsführung"))),
            new SignatureLine(
                "Ort, Datum", blocks.p(blocks.value(second), SampleBlocks.text(", Prokura")))));
  }
}
