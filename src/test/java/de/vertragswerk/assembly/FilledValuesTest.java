package de.vertragswerk.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Inline;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FilledValuesTest extends AssemblerFixture {
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
