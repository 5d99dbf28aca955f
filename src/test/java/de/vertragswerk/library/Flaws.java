package de.vertragswerk.library;

import java.util.List;
import java.util.stream.Stream;

/** What can be wrong in a pack: one flaw for each kind of complaint, and more where they differ. */
final class Flaws {
  private static final String ROOT = "library.yaml";
  private static final String RULES = "rules.yaml";
  private static final String TERMS = "terms.yaml";
  private static final String FACTS = "authorities.yaml";
  private static final String GUIDELINE = "guideline.yaml";
  private static final String LOAN = "general/loan.yaml";
  private static final String HANDOVER = "provisions/equipmentHandover/provision.yaml";
  private static final String CARE = "provisions/calibrationCare/provision.yaml";

  private static final String STANDARD =
      """
        standard:
          title: Abholung
          guidance: Die entleihende Stelle holt die Ger\u00e4te.
      """;
  private static final String SHIPPED =
      """
        shipped:
          title: Versand
          guidance: Nur f\u00fcr Ger\u00e4te, die den Versand vertragen.
      """;

  private Flaws() {}

  static Stream<Flaw> alone() {
    return Stream.of(head(), clauses(), documents(), parameters(), dated(), rules(), yaml())
        .flatMap(List::stream);
  }

  private static List<Flaw> documents() {
    String reminder = "documents/returnReminder/document.yaml";
    return List.of(
        Flaw.of("unknown-document", ROOT)
            .replacing("notice: returnReminder")
            .by("notice: returnReminders")
            .pointsTo("notice: ^returnReminders"),
        Flaw.of("missing-key", ROOT)
            .replacing("    none: nichts\n")
            .by("")
            .pointsTo("    ^replaced: \"{place} lautet nun:\""),
        Flaw.of("bad-headings", "documents/loanAmendment/document.yaml")
            .replacing("headings: numbered")
            .by("headings: big")
            .pointsTo("headings: ^big"),
        Flaw.of("unknown-key", reminder)
            .replacing("guidance: Nur")
            .by("guideline: Nur")
            .pointsTo("^guideline: Nur"),
        Flaw.of("unknown-parameter", "documents/returnReminder/rules.yaml")
            .replacing("at: returnReminder.until")
            .by("at: returnReminder.till")
            .pointsTo("- ^id: returnReminder.until-after-loan"));
  }

  private static List<Flaw> head() {
    return List.of(
        Flaw.of("bad-version", ROOT)
            .replacing("version: 2.3.0")
            .by("version: zwei")
            .pointsTo("^version: zwei"),
        Flaw.of("missing-key", ROOT)
            .replacing("  title: Leihvertrag\n")
            .by("")
            .pointsTo("  ^subtitle: \u00fcber"),
        Flaw.of("unknown-parameter", ROOT)
            .replacing("periodEnd: loan.end")
            .by("periodEnd: Loan end")
            .pointsTo("periodEnd: ^Loan end"),
        Flaw.of("unknown-parameter", ROOT)
            .replacing("periodEnd: loan.end")
            .by("periodEnd: loan.finish")
            .pointsTo("^keys:"),
        Flaw.of("missing-key", ROOT)
            .replacing("    number: Anlage\n")
            .by("")
            .pointsTo("    ^title: Titel"));
  }

  private static List<Flaw> clauses() {
    return List.of(
        Flaw.of("missing-clause", ROOT)
            .replacing("  - loanTerm\n")
            .by("  - loanTerm\n  - loanLength\n")
            .pointsTo("^order:"),
        Flaw.of("bad-class", "provisions/deviceInsurance/provision.yaml")
            .replacing("class: recommended")
            .by("class: wish")
            .pointsTo("class: ^wish"),
        Flaw.of("bad-heading", "general/loanSignatures/part.yaml")
            .replacing("heading: plain")
            .by("heading: large")
            .pointsTo("heading: ^large"),
        Flaw.of("standard-not-first", HANDOVER)
            .replacing(STANDARD + SHIPPED)
            .by(SHIPPED + STANDARD)
            .pointsTo("  ^shipped:"),
        Flaw.of("unknown-clause", HANDOVER)
            .replacing("conditionReportForm, loanTerm")
            .by("conditionReportForm, loanLength")
            .pointsTo("^class: mandatory"),
        Flaw.of("not-of-class", ROOT)
            .replacing("notes:\n")
            .by("notes:\n  - calibrationCare\n")
            .pointsTo("^notes:"),
        Flaw.of("class-not-listed", ROOT)
            .replacing("recommended:\n  - deviceInsurance\n")
            .by("recommended:\n")
            .pointsTo("^recommended:"),
        Flaw.of("duplicate-id", ROOT)
            .replacing("  - borrower\n")
            .by("  - borrower\n  - borrower\n")
            .pointsTo("^order:"));
  }

  private static List<Flaw> parameters() {
    return List.of(
        Flaw.of("unknown-type", LOAN)
            .replacing("  begin:\n    type: date")
            .by("  begin:\n    type: day")
            .pointsTo("type: ^day"),
        Flaw.of("bad-key", CARE)
            .replacing("roomTemperatureCelsius:")
            .by("room-temperature:")
            .pointsTo("^room-temperature:"),
        Flaw.of("bad-key", CARE)
            .replacing("roomTemperatureCelsius:")
            .by("omitted:")
            .pointsTo("^omitted:"),
        Flaw.of("bad-default", CARE)
            .replacing("default: 6")
            .by("default: 13")
            .pointsTo("default: ^13"),
        Flaw.of("bad-default", CARE)
            .replacing("default: 6")
            .by("default: 6.5")
            .pointsTo("default: ^6.5"),
        Flaw.of("bad-default", HANDOVER)
            .replacing("default: INSTITUTE")
            .by("default: CAR")
            .pointsTo("default: ^CAR"),
        Flaw.of("bad-option", HANDOVER)
            .replacing("      BORROWER: in")
            .by("      borrower: in")
            .pointsTo("^borrower: in"),
        Flaw.of("bad-pattern", LOAN)
            .replacing("\"[A-Z]{2}-[0-9]{4,8}\"")
            .by("\"[A-Z{2}\"")
            .pointsTo("pattern: ^\"[A-Z{2}\""),
        Flaw.of("missing-key", LOAN)
            .replacing(
                "          patternHelp: \"Zwei Buchstaben, Bindestrich, vier bis acht Ziffern,"
                    + " zum Beispiel WP-00417.\"\n")
            .by("")
            .pointsTo("        inventoryNumber:\n          ^type: text"),
        Flaw.of("empty-range", LOAN)
            .replacing("    maximum: 2000000")
            .by("    maximum: -1")
            .pointsTo("maximum: ^-1"),
        Flaw.of("not-a-number", LOAN)
            .replacing("maximum: 2000000")
            .by("maximum: viel")
            .pointsTo("maximum: ^viel"),
        Flaw.of("missing-key", HANDOVER)
            .replacing("    minimum: 3\n")
            .by("")
            .pointsTo("  noticeWorkingDays:\n    ^type: integer"),
        Flaw.of("list-of-lists", "provisions/permittedUse/provision.yaml")
            .replacing("    of:\n      type: text\n      maximumLength: 60\n")
            .by("    of:\n      type: list\n      of: {type: text}\n")
            .pointsTo("    of:\n      ^type: list"));
  }

  private static List<Flaw> dated() {
    return List.of(
        Flaw.of("uneven-entries", FACTS)
            .replacing("          dative: dem Dezernat Bestand\n")
            .by("")
            .pointsTo("    ^title: Stelle"),
        Flaw.of("uneven-entries", TERMS)
            .replacing("          dativePlural: den Bedienerinnen und Bedienern\n")
            .by("")
            .pointsTo("    ^help: Die Person"),
        Flaw.of("no-entries", TERMS)
            .replacing("terms:\n")
            .by("terms:\n  nothing:\n    help: leer\n    entries: []\n")
            .pointsTo("    ^help: leer"),
        Flaw.of("not-a-date", FACTS)
            .replacing("from: 2024-10-01")
            .by("from: 1. Oktober")
            .pointsTo("from: ^1. Oktober"),
        Flaw.of("not-a-boolean", FACTS)
            .replacing("confirmed: false")
            .by("confirmed: nein")
            .pointsTo("confirmed: ^nein"));
  }

  private static List<Flaw> rules() {
    return List.of(
        Flaw.of("bad-rule-id", RULES)
            .replacing("id: loan.end-before-begin")
            .by("id: loanEndsTooEarly")
            .pointsTo("^id: loanEndsTooEarly"),
        Flaw.of("bad-severity", RULES)
            .replacing("    severity: ERROR\n    at: loan.end\n")
            .by("    severity: FATAL\n    at: loan.end\n")
            .pointsTo("severity: ^FATAL"),
        Flaw.of("unknown-parameter", RULES)
            .replacing("    at: loan.end\n")
            .by("    at: loan.finish\n")
            .pointsTo("  - ^id: loan.end-before-begin"),
        Flaw.of("duplicate-id", RULES)
            .replacing("id: deviceInsurance.sum-below-value")
            .by("id: loan.end-before-begin")
            .pointsTo("warum sie fehlt.\n  - ^id: loan.end-before-begin"),
        Flaw.of("unknown-carrier", GUIDELINE)
            .replacing("      - clause: deviceInsurance\n")
            .by("      - clause: noInsurance\n")
            .pointsTo("  - ^id: insuranceOfValuables"),
        Flaw.of("carried-by-nothing", GUIDELINE)
            .replacing("sentences:\n")
            .by("sentences:\n  - id: lost\n    text: Verloren.\n")
            .pointsTo("  - ^id: lost"));
  }

  private static List<Flaw> yaml() {
    return List.of(
        Flaw.of("broken-yaml", TERMS)
            .replacing("terms:\n")
            .by("terms:\n  - [offen\n")
            .pointsTo("  operator^:"),
        Flaw.of("duplicate-key", CARE)
            .replacing("title: Pflege")
            .by("title: Doppelt\ntitle: Pflege")
            .pointsTo("Doppelt\n^title: Pflege"),
        Flaw.of("unknown-key", CARE)
            .replacing("    maximum: 12\n")
            .by("    maximum: 12\n    maximun: 13\n")
            .pointsTo("^maximun:"),
        Flaw.of("wrong-kind", CARE)
            .replacing("guidance: Die")
            .by("guidance:\n  - Die")
            .pointsTo("guidance:\n  ^- Die"),
        Flaw.of("wrong-kind", HANDOVER)
            .replacing("crossReferences: [conditionReportForm, loanTerm]")
            .by("crossReferences: loanTerm")
            .pointsTo("crossReferences: ^loanTerm"));
  }

  /** What is missing here lacks parts as well, and that is complained of too. */
  static List<Flaw> withConsequences() {
    return List.of(
        Flaw.of("missing-file", ROOT)
            .replacing("  - borrower\n")
            .by("  - borrower\n  - guest\n")
            .pointsTo("general/guest.yaml", ""),
        Flaw.of("missing-key", GUIDELINE)
            .replacing("      - annex: conditionReportForm\n")
            .by("      - annex: conditionReportForm\n      - phrase: ohne Tr\u00e4ger\n")
            .pointsTo("      - ^phrase: ohne"),
        Flaw.of("wrong-kind", HANDOVER)
            .replacing("{one: Werktag, many: Werktage, manyDative: Werktagen}")
            .by("Werktage")
            .pointsTo("unit: ^Werktage"));
  }
}
