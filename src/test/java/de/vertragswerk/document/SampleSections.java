package de.vertragswerk.document;

import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.ListStyle;
import java.util.ArrayList;
import java.util.List;

/** The text of the sample. */
final class SampleSections {
  private final SampleBlocks blocks = new SampleBlocks();
  private final List<Section> sections = new ArrayList<>();

  SampleSections() {
    addFront();
    addDuties();
    sections.addAll(new SampleClosing(blocks).list());
  }

  List<Section> list() {
    return sections;
  }

  private void addFront() {
    sections.add(
        SampleBlocks.plain(
            "parties",
            "",
            blocks.p(
                SampleBlocks.text("Zwischen dem "),
                SampleBlocks.strong(blocks.value("Jobcenter Landkreis Muster\u00ADstadt")),
                SampleBlocks.text(",")),
            blocks.p(
                SampleBlocks.text("vertreten durch die Geschäftsführerin "),
                blocks.value("Dr. Æsa Nováková-Żółkiewska"),
                SampleBlocks.text(", Straße des Friedens 12, 07545 Gera,"),
                new Inline.LineBreak(),
                SampleBlocks.text("– im Folgenden „Jobcenter“ –")),
            blocks.p(
                SampleBlocks.text("und der "),
                SampleBlocks.strong(blocks.value("Bildungswerk Ήλιος & Łódź gGmbH")),
                SampleBlocks.text(",")),
            blocks.p(
                SampleBlocks.text("vertreten durch "),
                blocks.value("Олена Шевченко"),
                SampleBlocks.text(" und "),
                blocks.value("Γιώργος Παπαδόπουλος"),
                SampleBlocks.text(
                    ", Am Anger 3, 99084 Erfurt, kontakt@bildungswerk-helios-und-lodz.example,"),
                new Inline.LineBreak(),
                SampleBlocks.text("– im Folgenden „Träger“ –")),
            blocks.p(SampleBlocks.text("wird der folgende Vertrag geschlossen."))));
    sections.add(
        SampleBlocks.plain(
            "preamble",
            "Präambel",
            blocks.p(
                SampleBlocks.text(
                    "Die Vertragsparteien wollen langzeitarbeitslosen Menschen den Weg in"
                        + " sozialversicherungspflichtige Beschäftigung ebnen. Sie verstehen die"
                        + " Eingliederung als gemeinsame Aufgabe, bei der die Zuständigkeiten klar"
                        + " getrennt, die Informationen aber rechtzeitig geteilt werden. Grundlage"
                        + " sind der Zuwendungsbescheid der Bewilligungsbehörde und das"
                        + " Arbeitsmarktprogramm des Jobcenters in ihrer jeweils geltenden"
                        + " Fassung."))));
    sections.add(
        SampleBlocks.section(
            1,
            "subject",
            "Gegenstand des Vertrages",
            SampleBlocks.counted(
                1,
                blocks.p(
                    SampleBlocks.text("Gegenstand ist die Durchführung des Projekts „"),
                    blocks.value("Schritt für Schritt – Wege in Arbeit"),
                    SampleBlocks.text(
                        "“ in der Zeit vom 1.\u00A0Januar\u00A02019 bis zum"
                            + " 31.\u00A0Dezember\u00A02021. Der Träger hält dafür "),
                    blocks.value("40"),
                    SampleBlocks.text("\u00A0Teilnehmerplätze vor, davon "),
                    blocks.value("25"),
                    SampleBlocks.text("\u00A0Plätze für das Jobcenter."))),
            SampleBlocks.counted(
                2,
                blocks.p(
                    SampleBlocks.text("Die Aufgaben der Vertragsparteien ergeben sich aus "),
                    SampleBlocks.reference(2, "duties", 0),
                    SampleBlocks.text(" bis "),
                    SampleBlocks.reference(4, "reports", 0),
                    SampleBlocks.text("; für die Plätze gilt "),
                    SampleBlocks.reference(3, "places", 2),
                    SampleBlocks.text(". Ansprechperson beim Träger ist "),
                    blocks.missing("[Name der Ansprechperson]"),
                    SampleBlocks.text(", erreichbar unter "),
                    blocks.missing("[Telefonnummer]"),
                    SampleBlocks.text(" zu den üblichen Geschäftszeiten.")))));
  }

  private void addDuties() {
    sections.add(
        SampleBlocks.section(
            2,
            "duties",
            "Pflichten des Trägers bei der Betreuung der Teilnehmerinnen und Teilnehmer"
                + " einschließlich der Nachbetreuung",
            SampleBlocks.counted(
                1,
                blocks.p(
                    SampleBlocks.text(
                        "Der Träger führt mit jeder Teilnehmerin und jedem Teilnehmer im Monat"
                            + " mindestens "),
                    blocks.value("zwei"),
                    SampleBlocks.text(
                        " persönliche Gespräche. Die Gesprächsinhalte werden im"
                            + " Kontaktnachweis festgehalten; die Aufbewahrungsfrist richtet sich"
                            + " nach dem Zuwendungsbescheid. Zu den Aufgaben gehören"
                            + " insbesondere:")),
                duties())));
    sections.add(
        SampleBlocks.section(
            3,
            "places",
            "Plätze und Nachbesetzung",
            SampleBlocks.counted(
                1,
                blocks.p(
                    SampleBlocks.text(
                        "Ein frei gewordener Platz wird innerhalb von zehn Arbeitstagen"
                            + " nachbesetzt. Das Jobcenter schlägt dafür geeignete"
                            + " Leistungsberechtigte vor; der Träger darf einen Vorschlag nur aus"
                            + " einem wichtigen Grund ablehnen, den er in Textform mitteilt."))),
            SampleBlocks.counted(
                2,
                blocks.p(
                    SampleBlocks.text(
                        "Kann ein Platz länger als acht Wochen nicht besetzt werden, so beraten"
                            + " die Vertragsparteien über eine Anpassung der Platzzahl."
                            + " Zuwendungsrechtliche Rückforderungsansprüche bleiben unberührt,"
                            + " ebenso die Mitwirkungspflichten nach den §§\u00A060\u00A0ff."
                            + " SGB\u00A0I und die Datenübermittlungsbefugnisse nach §\u00A067d"
                            + " SGB\u00A0X.")),
                blocks.p(
                    SampleBlocks.text(
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
    return SampleBlocks.section(
        number,
        id,
        heading,
        SampleBlocks.counted(
            1,
            blocks.p(
                SampleBlocks.text(
                    "Die Vertragsparteien unterrichten einander unverzüglich über alle Umstände,"
                        + " die für die Durchführung des Projekts wesentlich sind, insbesondere"
                        + " über Unterbrechungen, Abbrüche und die Aufnahme einer"
                        + " Beschäftigung. Die Unterrichtung nach "),
                SampleBlocks.reference(number, id, 2),
                SampleBlocks.text(" bleibt davon unberührt."))),
        SampleBlocks.counted(
            2,
            blocks.p(
                SampleBlocks.text("Zum "),
                blocks.value("15."),
                SampleBlocks.text(
                    " eines jeden Kalendermonats legt der Träger eine Übersicht über den"
                        + " Teilnahmestand vor. Sie enthält die Zahl der Eintritte und Austritte,"
                        + " die durchgeführten Fallberatungen und die Entwicklung gegenüber dem"
                        + " Vormonat. Einzelheiten zu Form und Inhalt stimmen die"
                        + " Vertragsparteien ab; Abweichungen sind der"
                        + " Bewilligungsbehörde anzuzeigen."))),
        SampleBlocks.counted(
            3,
            blocks.p(
                SampleBlocks.text(
                    "Ergeben sich aus der Übersicht Anhaltspunkte dafür, dass die Ziele nicht"
                        + " erreicht werden, so laden die Vertragsparteien einander innerhalb von"
                        + " vierzehn Kalendertagen zu einer Besprechung ein und vereinbaren"
                        + " Gegenmaßnahmen.")),
            SampleBlocks.list(
                ListStyle.DASH,
                SampleBlocks.item("–", blocks.p(SampleBlocks.text("Anpassung der Platzzahl,"))),
                SampleBlocks.item(
                    "–", blocks.p(SampleBlocks.text("Änderung der Zuweisungspraxis,"))),
                SampleBlocks.item(
                    "–", blocks.p(SampleBlocks.text("Anzeige an die Bewilligungsbehörde."))))));
  }

  private ItemList duties() {
    ItemList deepest =
        SampleBlocks.list(
            ListStyle.DOUBLE_ALPHA,
            SampleBlocks.item(
                "aa)",
                blocks.p(
                    SampleBlocks.text("die Erstellung des Perspektivplans binnen vier Wochen,"))),
            SampleBlocks.item(
                "bb)",
                blocks.p(SampleBlocks.text("seine Fortschreibung nach jeder Fallberatung,"))),
            SampleBlocks.item(
                "cc)", blocks.p(SampleBlocks.text("die Übersendung an das Jobcenter;"))));
    ItemList middle =
        SampleBlocks.list(
            ListStyle.ALPHA,
            SampleBlocks.item(
                "a)",
                blocks.p(
                    SampleBlocks.text(
                        "die individuelle Begleitung, die an den Stärken der Teilnehmenden"
                            + " ansetzt und ihre Lebensumstände berücksichtigt, dazu")),
                deepest),
            SampleBlocks.item(
                "b)", blocks.p(SampleBlocks.text("die Vorbereitung auf Vorstellungsgespräche;"))));
    List<Item> items = new ArrayList<>();
    items.add(
        SampleBlocks.item(
            "1.",
            blocks.p(
                SampleBlocks.strong(SampleBlocks.text("Begleitung")),
                SampleBlocks.text(
                    " der Teilnehmenden während der gesamten Projektlaufzeit, nämlich")),
            middle));
    for (int i = 2; i <= 11; i++) {
      items.add(
          SampleBlocks.item(
              i + ".",
              blocks.p(
                  SampleBlocks.text(
                      "die Zusammenarbeit mit den Stellen, deren Tätigkeit sich auf die"
                          + " Situation der Teilnehmenden auswirkt (Aufgabe "),
                  blocks.value(Integer.toString(i)),
                  SampleBlocks.text("),"))));
    }
    return new ItemList(ListStyle.DECIMAL, items);
  }
}
