package de.vertragswerk.proof;

import java.util.stream.Stream;

/** Faults of all kinds, each planted into a library that has none. */
final class PlantedFaults {
  private static final String LIBRARY = "library.yaml";
  private static final String RULES = "rules.yaml";
  private static final String TERMS = "terms.yaml";
  private static final String FACTS = "authorities.yaml";
  private static final String HANDOVER = "provisions/equipmentHandover/standard.md";
  private static final String SHIPPED = "provisions/equipmentHandover/shipped.md";
  private static final String USE = "provisions/permittedUse/standard.md";
  private static final String CARE = "provisions/calibrationCare/standard.md";
  private static final String INSURANCE = "provisions/deviceInsurance/standard.md";
  private static final String NOTICE = "provisions/creditNotice/standard.md";
  private static final String SUBJECT = "general/loanSubject/standard.md";
  private static final String TERM = "general/loanTerm/standard.md";
  private static final String ANNEXES = "general/loanAnnexes/standard.md";
  private static final String END = "loan.end >= loan.begin";
  private static final String THIRD_PARTIES =
      "An Dritte gibt die entleihende Stelle die Geräte nicht weiter.";

  private PlantedFaults() {}

  static Stream<Fault> all() {
    return Stream.of(
            references(),
            duties(),
            punctuation(),
            numbers(),
            words(),
            definitions(),
            unused(),
            rules(),
            choices())
        .flatMap(each -> each);
  }

  private static Stream<Fault> references() {
    return Stream.of(
        Fault.of("library.unknown-label", TERM).replacing("#return]]").by("#retour]]"),
        Fault.of("library.unknown-clause", SUBJECT)
            .replacing("[[equipmentHandover]]")
            .by("[[pickup]]"),
        Fault.of("library.unknown-annex", SHIPPED)
            .replacing("conditionReportForm")
            .by("conditionForm"),
        Fault.of("library.unknown-label", TERM).replacing("#return]]").by("#9]]"),
        Fault.of("library.unguarded-name-in-text", TERM)
            .replacing("Die Kündigung bedarf")
            .by("[[deviceInsurance]] bleibt unberührt. Die Kündigung bedarf"),
        Fault.of("library.unguarded-name-in-text", "annexes/conditionReportForm/standard.md")
            .replacing("Schäden und")
            .by("[[deviceInsurance]] bleibt unberührt. Schäden und"),
        Fault.of("library.no-annex-list", ANNEXES)
            .replacing("gehören:\n\n[[annexes]]")
            .by("gehören Anlagen."),
        Fault.of("proof.number-twice", LIBRARY).replacing("\"§ {number}\"").by("\"§ Nr.\""),
        Fault.of("proof.number-twice", LIBRARY).replacing("\"({number})\"").by("\"(1)\""),
        Fault.of("proof.number-twice", LIBRARY).replacing("\"Anlage {number}\"").by("\"Anlage\""));
  }

  private static Stream<Fault> duties() {
    return Stream.of(
        Fault.of("library.lost-protected-phrase", USE).replacing("nicht weiter").by("weiter"),
        Fault.of("proof.lost-phrase", USE)
            .replacing(THIRD_PARTIES)
            .by("[#if !permittedUse.abroad]" + THIRD_PARTIES + "[/#if]"),
        Fault.of("library.empty-clause", NOTICE)
            .replacing("Veröffentlicht die")
            .by("[#if agreement.signingDate??]Veröffentlicht die")
            .closing("“."),
        Fault.of("proof.lost-mandatory", HANDOVER)
            .replacing("Die entleihende Stelle kündigt")
            .by("[#if agreement.number??]Die entleihende Stelle kündigt")
            .closing("#record]] entsprechend."));
  }

  private static Stream<Fault> punctuation() {
    return Stream.of(
        Fault.of("proof.unresolved", TERM).replacing("§ 605 BGB").by("§ ____ BGB"),
        Fault.of("proof.punctuation", INSURANCE)
            .replacing("insuredSum}[#if deviceInsurance.deductible??] mit")
            .by("insuredSum} [#if deviceInsurance.deductible??]mit"),
        Fault.of("proof.punctuation", CARE)
            .replacing("Celsius.[#if taken.deviceInsurance] Bed")
            .by("Celsius.[#if taken.deviceInsurance]Bed"),
        Fault.of("proof.punctuation", USE).replacing("[/#if].\n[#else]").by(".[/#if].\n[#else]"),
        Fault.of("proof.brackets", USE)
            .replacing(
                "[#if permittedUse.countries??], und zwar in: ${permittedUse.countries.joined}")
            .by("[#if permittedUse.countries??] (${permittedUse.countries.joined}"),
        Fault.of("proof.brackets", NOTICE).replacing("als „${").by("als ${"),
        Fault.of("proof.unfinished-sentence", USE)
            .replacing("Ausland ist nicht erlaubt.")
            .by("Ausland ist nicht erlaubt"));
  }

  private static Stream<Fault> numbers() {
    return Stream.of(
        Fault.of("proof.number-and-unit", CARE)
            .replacing("alle ${calibrationCare.intervalMonths.withUnit}")
            .by("alle ${calibrationCare.intervalMonths} Monate"),
        Fault.of("proof.number-and-unit", HANDOVER)
            .replacing("${equipmentHandover.noticeWorkingDays.withUnit}")
            .by("${equipmentHandover.noticeWorkingDays} Werktag"),
        Fault.of("proof.number-and-noun", CARE)
            .replacing("alle ${calibrationCare.intervalMonths.withUnit}")
            .by("alle ${calibrationCare.intervalMonths.words} Monate"),
        Fault.of("proof.number-and-noun", TERM)
            .replacing("Die Kündigung bedarf")
            .by("Es gibt ${agreement.revision} gültige Fassungen. Die Kündigung bedarf"),
        Fault.of("proof.number-and-verb", CARE)
            .replacing("trägt die gewöhnlichen")
            .by(
                "es vergehen ${calibrationCare.intervalMonths.withUnit} und es werden"
                    + " ${calibrationCare.intervalMonths.withUnit} gezählt; sie trägt die gewöhnlichen"),
        Fault.of("proof.dative", CARE)
            .replacing("intervalMonths.withUnitDative}")
            .by("intervalMonths.withUnit}"),
        Fault.of("proof.dative", SHIPPED)
            .replacing("noticeWorkingDays.withUnit}")
            .by("noticeWorkingDays.withUnitDative}"));
  }

  private static Stream<Fault> words() {
    return Stream.of(
        Fault.of("proof.word-twice", SHIPPED).replacing("auf Gefahr").by("auf auf Gefahr"),
        Fault.of("proof.word-twice", INSURANCE)
            .replacing("über ${deviceInsurance.insuredSum}")
            .by("[#if deviceInsurance.deductible??]über [/#if]über ${deviceInsurance.insuredSum}"),
        Fault.of("proof.article-twice", USE)
            .replacing("weist ${term.operator.nominativePlural}")
            .by("weist die ${term.operator.nominativePlural}"),
        Fault.of("proof.capital-inside", TERMS)
            .replacing("nominativePlural: die Bedienerinnen")
            .by("nominativePlural: Die Bedienerinnen"),
        Fault.of("proof.small-at-start", USE)
            .replacing("An Dritte gibt die")
            .by("${term.operator.nominativePlural} sind bekannt. An Dritte gibt die"),
        Fault.of("proof.wrong-case", USE)
            .replacing("nicht weiter.")
            .by("nicht weiter; mit ${term.operator.nominativePlural} spricht sie."));
  }

  private static Stream<Fault> definitions() {
    return Stream.of(
        Fault.of("proof.defined-twice", TERM)
            .replacing("keine Prüfmarke")
            .by("keine **Prüfmarke**"),
        Fault.of("proof.unused-definition", TERM)
            .replacing("an diesem Tag")
            .by("an diesem Tag (**Rückgabetag**)"),
        Fault.of("proof.undefined-term", SUBJECT)
            .replacing("(**Prüfmarke**)")
            .by("(Prüfmarke)")
            .also(NOTICE, "die verleihende Stelle", "die verleihende Stelle (**Prüfmarke**)"));
  }

  private static Stream<Fault> unused() {
    return Stream.of(
        Fault.of("library.unknown-name-in-text", USE).replacing("term.operator").by("term.user"),
        Fault.of("proof.unused-parameter", CARE)
            .replacing("${calibrationCare.roomTemperatureCelsius}")
            .by("23"),
        Fault.of("proof.unused-term", USE).replacing("${term.operator.nominativePlural}").by("sie"),
        Fault.of("proof.unused-directory", RULES)
            .replacing("directory.institutes.exists(entry, entry.designation == lender.name)")
            .by("lender.name != 'Institut'"),
        Fault.of("proof.gap", FACTS).replacing("until: 2024-09-30").by("until: 2024-08-31"));
  }

  private static Stream<Fault> rules() {
    return Stream.of(
        Fault.of("proof.rule-never", RULES)
            .replacing("totalValue > 5000.0")
            .by("totalValue > 5000000.0"),
        Fault.of("proof.rule-never", RULES)
            .replacing("require: " + END)
            .by("require: " + END + " || loan.begin > loan.end"),
        Fault.of("proof.rule-always", RULES)
            .replacing("lastDay(loan.begin, calibrationCare.intervalMonths) <= loan.end")
            .by("calibrationCare.intervalMonths > 12"),
        Fault.of("proof.no-contract", RULES)
            .replacing("require: " + END)
            .by("require: loan.end > loan.begin && loan.end < loan.begin"));
  }

  private static Stream<Fault> choices() {
    return Stream.of(
        Fault.of("proof.variant-never", RULES)
            .replacing("require: " + END)
            .by("require: " + END + " && variant.equipmentHandover != 'shipped'"),
        Fault.of("proof.choice-never", RULES)
            .replacing("require: " + END)
            .by("require: " + END + " && equipmentHandover.place != 'BORROWER'"),
        Fault.of("proof.branch-never", CARE)
            .replacing("Grad Celsius.")
            .by("Grad Celsius.[#if calibrationCare.intervalMonths gt 12] Das ist lang.[/#if]"),
        Fault.of("proof.branch-always", HANDOVER)
            .replacing("Die Geräte werden")
            .by(
                "[#if equipmentHandover.noticeWorkingDays gte 3]Die[#else]Alle[/#if] Geräte werden"));
  }
}
