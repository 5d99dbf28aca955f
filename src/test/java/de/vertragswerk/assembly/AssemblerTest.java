package de.vertragswerk.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Transcript;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.DateValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.problem.Problem;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AssemblerTest {
  @TempDir Path folder;

  private static ContractParameters parameters() {
    ParameterValue person =
        new ObjectValue(
            Map.of("name", new TextValue("Ada Beispiel"), "role", new TextValue("Leitung")));
    return new ContractParameters(
        Map.of(
            "deal",
            new ObjectValue(
                Map.of(
                    "buyer", new TextValue("Käufer GmbH"),
                    "begin", new DateValue(LocalDate.of(2020, 1, 1)),
                    "end", new DateValue(LocalDate.of(2020, 12, 31)),
                    "price", new NumberValue(new BigDecimal("1250")),
                    "style", new ChoiceValue("PLAIN"),
                    "people", new ListValue(List.of(person, person)))),
            "delivery",
            new ObjectValue(
                Map.of("days", new NumberValue(BigDecimal.TEN), "way", new ChoiceValue("POST")))),
        Map.of("delivery", "standard"),
        Map.of());
  }

  private static ContractParameters with(String path, ParameterValue value) {
    return parameters().with(ParameterPath.parse(path), value);
  }

  private static ContractParameters withWarranty() {
    return parameters().taking("warranty", "standard");
  }

  private ContractDocument document(SmallLibrary files, ContractParameters parameters) {
    Assembly assembly = assembly(files, parameters, Purpose.signing("{}"));
    assertThat(assembly.problems()).isEmpty();
    return assembly.document();
  }

  private Assembly assembly(SmallLibrary files, ContractParameters parameters, Purpose purpose) {
    AssemblerCompilation compilation = Assembler.compile(files.read(folder));
    assertThat(compilation.problems()).isEmpty();
    return compilation.assembler().assemble(parameters, purpose);
  }

  private String text(SmallLibrary files, ContractParameters parameters) {
    return Transcript.of(document(files, parameters)).replace('\u00A0', '~');
  }

  private List<Problem> complaints(SmallLibrary files) {
    ClauseLibrary library = files.read(folder);
    return Assembler.compile(library).problems();
  }

  @Nested
  class Numbers {
    @Test
    void sectionsAreCountedAfterOmissions() {
      SmallLibrary files = new SmallLibrary();
      assertThat(text(files, parameters())).contains("# §~1 Lieferung", "# §~2 Schluss");
      assertThat(text(files, withWarranty()))
          .contains("# §~1 Lieferung", "# §~2 Haftung", "# §~3 Schluss");
    }

    @Test
    void aSingleSubsectionCarriesNoNumber() {
      assertThat(text(new SmallLibrary().closing("Eins."), parameters())).contains("\nEins.");
      assertThat(text(new SmallLibrary().closing("Eins.\n\nZwei."), parameters()))
          .contains("(1) Eins.\n(2) Zwei.");
    }

    @Test
    void unnumberedPartsCountNothing() {
      assertThat(text(new SmallLibrary().opening("Eins.\n\nZwei."), parameters()))
          .startsWith("# Eingang\nEins.\nZwei.\n");
    }

    @Test
    void referencesFollowTheNumbers() {
      SmallLibrary files =
          new SmallLibrary()
              .opening(
                  "Siehe [[closing]] und [[closing#late]][#if taken.warranty] und"
                      + " [[warranty#rule]][/#if].")
              .closing("Eins.\n\n[#if taken.warranty]\nMehr.\n\n[/#if]\n{#late} Spät.");
      assertThat(text(files, parameters())).contains("Siehe §~2 und §~2~Absatz~2.");
      assertThat(text(files, withWarranty())).contains("Siehe §~3 und §~3~Absatz~3 und §~2.");
    }

    @Test
    void annexesAreListedInTheOrderTheContractSpeaksOfThem() {
      SmallLibrary files =
          new SmallLibrary()
              .opening("Nach [[annex:priceList]], dann [[annex:checkForm]].")
              .closing("Beigefügt:\n\n[[annexes]]");
      assertThat(text(files, parameters()))
          .contains("Nach Anlage~1, dann Anlage~2.")
          .contains("| Nr. | Titel |\n| Anlage~1 | Preise |\n| Anlage~2 | Prüfblatt |");
    }

    @Test
    void anAnnexNobodyCitesIsNotListed() {
      SmallLibrary files =
          new SmallLibrary().opening("Nach [[annex:priceList]].").closing("[[annexes]]");
      assertThat(text(files, parameters())).doesNotContain("Prüfblatt");
    }
  }

  @Nested
  class Values {
    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "${delivery.days}; 1; 1",
          "${delivery.days.words}; 10; zehn",
          "${delivery.days.withUnit}; 1; 1~Tag",
          "${delivery.days.withUnit}; 10; 10~Tage",
          "von ${delivery.days.withUnitDative}; 10; von 10~Tagen",
          "von ${delivery.days.withUnitDative}; 1; von 1~Tag",
          "${delivery.days} Tage; 12; 12~Tage",
          "[#if delivery.days gt 1]viele[#else]einer[/#if]; 1; einer",
          "${(delivery.days == 1)?then(\"der Tag\", \"die Tage\")}; 2; die Tage"
        })
    void numbersAgreeWithTheirWords(String source, int days, String printed) {
      SmallLibrary files = new SmallLibrary().closing("x " + source + " y");
      ContractParameters parameters =
          with("delivery.days", new NumberValue(BigDecimal.valueOf(days)));
      assertThat(text(files, parameters)).contains("\nx " + printed + " y\n");
    }

    @Test
    void datesAreLongInTextAndShortInTables() {
      SmallLibrary files =
          new SmallLibrary()
              .closing(
                  "Ab ${deal.begin}:\n\n: Daten\n\n| A | B |\n|--|---:|\n| ${deal.begin} | ${deal.price} |\n");
      assertThat(text(files, parameters()))
          .contains("Ab 1.~Januar~2020:")
          .contains("[Daten]\n| A | B |\n| 01.01.2020 | 1.250,00~Euro |");
    }

    @Test
    void choicesPrintTheirLabelAndCompareAsTheirKey() {
      SmallLibrary files =
          new SmallLibrary()
              .closing("${delivery.way}[#if delivery.way == \"POST\"], frankiert[/#if]");
      assertThat(text(files, parameters())).contains("per Post, frankiert");
      assertThat(text(files, with("delivery.way", new ChoiceValue("SELF"))))
          .endsWith("durch Abholung\n");
    }

    @Test
    void listsAreJoined() {
      SmallLibrary files =
          new SmallLibrary()
              .closing(
                  "[#if deal.places??]${deal.places.joined}[/#if]:\n\n"
                      + "[#list deal.people as person]\n1. ${person.name}[#if person.role??],"
                      + " ${person.role}[/#if]\n[/#list]");
      ContractParameters parameters =
          with("deal.places", new ListValue(List.of(new TextValue("Ah"), new TextValue("Be"))));
      assertThat(text(files, parameters))
          .contains("Ah und Be:\n  1. Ada Beispiel, Leitung\n  2. Ada Beispiel, Leitung");
    }

    @Test
    void factsAndTermsFollowDateAndStyle() {
      SmallLibrary files =
          new SmallLibrary()
              .closing(
                  "${fact.office.name} mit ${term.guide.dative};[#list fact.office.history as e]"
                      + " ${e.name}[#if e.from??] ab ${e.from}[/#if][#sep];[/#list].");
      assertThat(text(files, parameters()))
          .contains("Altes Amt mit der Begleitung; Altes Amt; Neues Amt ab 1.~Juli~2020.");
      assertThat(text(files, with("deal.style", new ChoiceValue("STAR"))))
          .contains("mit dem*der Begleiter*in");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "${deal.begin}",
          "[#if true]x[/#if]",
          "<b>fett</b>",
          "[Klick](http://x)",
          "**laut** *leise* `code`",
          "a | b",
          "§§ 1, 2",
          "[[closing]]",
          "1. Punkt",
          "# Kopf",
          "{#rule}",
          "\\",
          "&amp; &lt;"
        })
    void aValueIsTextWhateverItSays(String hostile) {
      SmallLibrary files =
          new SmallLibrary()
              .opening("${deal.buyer}")
              .closing("${deal.buyer} x\n\n| A |\n|---|\n| ${deal.buyer} |");
      String text = text(files, with("deal.buyer", new TextValue(hostile)));
      assertThat(text)
          .contains("# Eingang\n" + hostile + "\n", "\n" + hostile + " x\n", "| " + hostile + " |");
    }

    @Test
    void linesOfAValueBecomeLines() {
      SmallLibrary files = new SmallLibrary().closing("${deal.buyer}");
      assertThat(text(files, with("deal.buyer", new TextValue("Eins\nZwei"))))
          .contains("Eins // Zwei");
    }

    @Test
    void everyPrintedValueHasAnAnchorOfItsOwn() {
      SmallLibrary files =
          new SmallLibrary().closing("${delivery.days} und ${delivery.days} ${deal.buyer}");
      Block.Paragraph paragraph =
          (Block.Paragraph)
              document(files, parameters()).sections().get(2).subsections().get(0).blocks().get(0);
      assertThat(paragraph.id()).isEqualTo("KVa_closing_1");
      assertThat(paragraph.content())
          .filteredOn(Inline.Value.class::isInstance)
          .extracting(value -> ((Inline.Value) value).id())
          .containsExactly("KVp_delivery_days_2", "KVp_delivery_days_3", "KVp_deal_buyer_1");
    }
  }

  @Nested
  class Structure {
    @Test
    void listsNestAndContinue() {
      SmallLibrary files =
          new SmallLibrary()
              .closing(
                  "Es gilt:\n\n1. eins\n   1. innen\n      1. tief\n2. zwei\n   - Strich\n\n> Danach.\n\nNeu.");
      assertThat(text(files, parameters()))
          .contains(
              "(1) Es gilt:\n  1. eins\n    a) innen\n      aa) tief\n  2. zwei\n    – Strich\nDanach.\n(2) Neu.");
    }

    @Test
    void signaturesComeFromAList() {
      SmallLibrary files =
          new SmallLibrary()
              .closing(
                  "[[signatures]]\n\n- ${deal.buyer}\n[#list deal.people as person]\n  - ${person.name}\n[/#list]\n");
      assertThat(text(files, parameters()))
          .contains("___ Käufer GmbH / Ort, Datum: Ada Beispiel / Ort, Datum: Ada Beispiel");
    }

    @Test
    void aPartThatSaysNothingIsLeftOut() {
      SmallLibrary files = new SmallLibrary().opening("[#if taken.warranty]Mit.[/#if]");
      assertThat(text(files, parameters())).startsWith("# §~1 Lieferung");
    }

    @Test
    void aProvisionThatSaysNothingIsAnError() {
      SmallLibrary files =
          new SmallLibrary()
              .delivery("[#if taken.warranty]Lieferung innerhalb von ${delivery.days}.[/#if]");
      assertThat(assembly(files, parameters(), Purpose.signing("{}")).problems())
          .extracting(Problem::code)
          .containsExactly("library.empty-clause");
    }
  }

  @Nested
  class Drafts {
    @Test
    void gapsAreMarkedAndMandatoryProvisionsStand() {
      ContractParameters nothing = new ContractParameters(Map.of(), Map.of(), Map.of());
      Assembly assembly =
          assembly(
              new SmallLibrary()
                  .closing(
                      "${deal.buyer}, ${deal.begin}[#list deal.people as p], ${p.name}[/#list]"),
              nothing,
              Purpose.draft("{}", List.of("Der Käufer fehlt.")));
      assertThat(assembly.problems()).isEmpty();
      assertThat(Transcript.of(assembly.document()))
          .startsWith("# Offene Punkte\n  1. Der Käufer fehlt.\n")
          .contains("Lieferung innerhalb von [fehlt: Tage].")
          .contains("[fehlt: Käufer], [fehlt: Beginn], [fehlt: Personen]");
      assertThat(assembly.document().head().draftMark()).isEqualTo("ENTWURF");
    }
  }

  @Nested
  class Complaints {
    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "[#assign x=1]; library.forbidden-in-text; 7",
          "[#include \"x\"]; library.forbidden-in-text; 7",
          "[@macro/]; library.forbidden-in-text; 7",
          "${deal.buyer?upper_case}; library.forbidden-in-text; 20",
          "${\"x\"?new()}; library.forbidden-in-text; 13",
          "${deal.buyer + \"x\"}; library.forbidden-in-text; 20",
          "#{deal.price}; library.forbidden-in-text; 7",
          "${deal.buier}; library.unknown-name-in-text; 9",
          "${deals.buyer}; library.unknown-name-in-text; 9",
          "${deal.people.name}; library.unknown-name-in-text; 9",
          "${delivery.note}; library.unguarded-name-in-text; 9",
          "[#if !delivery.note??]${delivery.note}[/#if]; library.unguarded-name-in-text; 31",
          "[#if delivery.way == \"FAX\"]x[/#if]; library.unknown-option-in-text; 12",
          "[[nowhere]]; library.unknown-clause; 9",
          "[[delivery#nothing]]; library.unknown-label; 9",
          "[[annex:nothing]]; library.unknown-annex; 9",
          "[[warranty]]; library.unguarded-name-in-text; 9",
          "[#if deal.buyer??]x; library.broken-text; 25",
          "*leise*; library.unknown-markup; 7",
          "[Klick](http://x); library.unknown-markup; 7",
          "<b>; library.unknown-markup; 7",
          "[#list deal.buyer as b]x[/#list]; library.not-a-list; 13",
        })
    void haveCodeAndPlace(String source, String code, int column) {
      SmallLibrary files = new SmallLibrary().closing("Eins.\n\nZwei: " + source);
      assertThat(complaints(files))
          .extracting(Problem::code, problem -> problem.place())
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  code,
                  new de.vertragswerk.problem.Place.Line(
                      "general/closing/standard.md", 3, column)));
    }

    @Test
    void aProtectedPhraseMustStandInEveryVariant() {
      assertThat(complaints(new SmallLibrary().delivery("Irgendwann nach ${delivery.days}.")))
          .extracting(Problem::code)
          .containsExactly("library.lost-protected-phrase");
    }
  }
}
