package de.vertragswerk.proof;

import de.vertragswerk.library.PackCopy;
import java.io.IOException;
import java.nio.file.Path;

/** A copy of the equipment loan pack in which everything that is declared is used. */
final class LoanCopy {
  private static final String RULE =
      """
      rules:
        - id: lender.unknown-institute
          severity: WARNING
          at: lender.name
          require: directory.institutes.exists(entry, entry.designation == lender.name)
          legalBasis: Leihordnung § 1
          message: Das Institut „{lender.name}“ steht nicht im Verzeichnis.
          remedy: Prüfen Sie die Schreibweise.
      """;

  private LoanCopy() {}

  static PackCopy in(Path folder) throws IOException {
    PackCopy pack = PackCopy.in(folder);
    pack.replace("rules.yaml", "rules:\n", RULE);
    pack.replace(
        "general/loanParties/standard.md",
        "${lender.university}, ${lender.name},\\\n",
        "${lender.university}, ${lender.name},\\\n${lender.contact.function},"
            + " ${lender.contact.email}[#if lender.contact.telephone??],"
            + " ${lender.contact.telephone}[/#if],\\\n");
    pack.replace(
        "general/loanSubject/standard.md",
        "nach [[equipmentHandover]].",
        "nach [[equipmentHandover]] mit einem Aufkleber (**Prüfmarke**).");
    pack.replace(
        "general/loanTerm/standard.md",
        "der Textform.",
        "der Textform. Sie trägt keine Prüfmarke.");
    pack.replace(
        "provisions/calibrationCare/standard.md",
        "kalibrieren und trägt",
        "kalibrieren, weist dies innerhalb von ${calibrationCare.intervalMonths.withUnitDative}"
            + " nach und trägt");
    return pack;
  }
}
