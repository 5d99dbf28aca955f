package de.vertragswerk.assembly;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.library.LibraryReader;
import de.vertragswerk.library.LibraryReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A library of two parts and two provisions, whose texts each test writes itself. */
final class SmallLibrary {
  private static final String HEAD =
      """
      id: small
      version: 1.0.0
      document: {title: Vertrag, subtitle: "", language: de-DE}
      keys:
        contractId: deal.id
        referenceDate: [deal.begin]
        periodBegin: deal.begin
        periodEnd: deal.end
        style: deal.style
      labels:
        contents: Inhalt
        page: Seite {page} von {pages}
        header: "{contractId}"
        footer: "{contractId} · {library} {libraryVersion}"
        parametersFile: Parameter
        section: § {number}
        subsection: ({number})
        subsectionReference: Absatz {number}
        annex: Anlage {number}
        annexList: {number: Nr., title: Titel}
        placeAndDate: Ort, Datum
        yes: ja
        no: nein
        missing: "[fehlt: {label}]"
        draft: ENTWURF
        openPoints: Offene Punkte
        annexSubtitle: "{annex} zum {title} {contractId}"
      groups: [deal]
      order: [opening, delivery, warranty, closing]
      mandatory: [delivery]
      recommended: [warranty]
      notes: []
      annexes: [checkForm, priceList]
      documents: [letter]
      """;

  private static final String DEAL =
      """
      title: Geschäft
      parameters:
        id: {type: text, label: Nummer, required: false}
        buyer: {type: text, label: Käufer, multiline: true}
        begin: {type: date, label: Beginn}
        end: {type: date, label: Ende, required: false}
        price: {type: money, label: Preis, default: 1250}
        style: {type: choice, label: Stil, options: {PLAIN: schlicht, STAR: Stern}, default: PLAIN}
        people:
          type: list
          label: Personen
          minimumItems: 1
          of: {type: object, fields: {name: {type: text, label: Name}, role: {type: text, label: Rolle, required: false}}}
        places: {type: list, label: Orte, of: {type: text}, required: false}
      """;

  private static final String DELIVERY =
      """
      class: mandatory
      title: Lieferung
      parameters:
        days:
          type: integer
          label: Tage
          unit: {one: Tag, many: Tage, manyDative: Tagen}
          minimum: 1
        way: {type: choice, label: Weg, options: {POST: per Post, SELF: durch Abholung}, default: POST}
        note: {type: text, label: Bemerkung, required: false}
      protected: ["innerhalb von {delivery.days}"]
      """;

  private final Map<String, String> files = new LinkedHashMap<>();

  SmallLibrary() {
    put("library.yaml", HEAD);
    put("general/deal.yaml", DEAL);
    put("general/opening/part.yaml", "title: Eingang\nheading: plain\n");
    put("general/opening/standard.md", "Eingang.");
    put("general/closing/part.yaml", "title: Schluss\n");
    put("general/closing/standard.md", "Schluss.");
    put("provisions/delivery/provision.yaml", DELIVERY);
    put("provisions/delivery/standard.md", "Lieferung innerhalb von ${delivery.days}.");
    put("provisions/warranty/provision.yaml", "class: recommended\ntitle: Haftung\n");
    put("provisions/warranty/standard.md", "{#rule} Haftung.");
    put("annexes/checkForm/annex.yaml", "title: Prüfblatt\n");
    annex("Geprüft wird alles.");
    put("annexes/priceList/annex.yaml", "title: Preise\n");
    put("annexes/priceList/standard.md", "Alles kostet etwas.");
    put("documents/letter/document.yaml", "title: Brief\nheadings: numbered\n");
    put("documents/letter/standard.md", "Guten Tag.");
    put(
        "authorities.yaml",
        """
        facts:
          office:
            title: Amt
            entries:
              - {until: 2020-06-30, fields: {name: Altes Amt}, source: x}
              - {from: 2020-07-01, fields: {name: Neues Amt}, source: x}
        """);
    put(
        "terms.yaml",
        """
        terms:
          guide:
            entries:
              - {style: PLAIN, forms: {dative: der Begleitung}}
              - {style: STAR, forms: {dative: "dem*der Begleiter*in"}}
        """);
  }

  SmallLibrary put(String file, String content) {
    files.put(file, content);
    return this;
  }

  SmallLibrary subtitle(String text) {
    return put("library.yaml", HEAD.replace("subtitle: \"\"", "subtitle: \"" + text + "\""));
  }

  SmallLibrary opening(String text) {
    return put("general/opening/standard.md", text);
  }

  SmallLibrary delivery(String text) {
    return put("provisions/delivery/standard.md", text);
  }

  SmallLibrary closing(String text) {
    return put("general/closing/standard.md", text);
  }

  /** The text of the annex "checkForm". */
  SmallLibrary annex(String text) {
    return put("annexes/checkForm/standard.md", text);
  }

  /** The text of the document "letter". */
  SmallLibrary letter(String text) {
    return put("documents/letter/standard.md", text);
  }

  ClauseLibrary read(Path folder) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      LibraryReading reading = LibraryReader.read(folder);
      if (!reading.problems().isEmpty()) {
        throw new AssertionError(reading.problems().toString());
      }
      return reading.library();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
