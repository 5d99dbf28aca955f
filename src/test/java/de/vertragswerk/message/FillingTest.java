package de.vertragswerk.message;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.german.GermanDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FillingTest {
  private static String fill(String sentence, Object value) {
    return Filling.fill(sentence, Map.of("value", value));
  }

  @Nested
  class Values {
    @Test
    void numbersAreGerman() {
      assertThat(fill("{value}", new BigDecimal("1.50"))).isEqualTo("1,5");
      assertThat(fill("{value}", 10_000)).matches("10\\W000");
      assertThat(fill("{value}", 7L)).isEqualTo("7");
    }

    @Test
    void datesAreGerman() {
      assertThat(fill("am {value}", LocalDate.of(2019, 1, 31)))
          .isEqualTo("am " + GermanDate.inText(LocalDate.of(2019, 1, 31)))
          .matches("am 31\\.\\hJanuar\\h2019");
    }

    @Test
    void listsAreListed() {
      assertThat(fill("{value}.", List.of("a", LocalDate.of(2019, 5, 1), 2)))
          .matches("a, 1\\.\\hMai\\h2019, 2\\.");
    }

    @Test
    void quotationMarksStandAroundEachItem() {
      assertThat(fill("Gemeint: „{value}“?", List.of("a", "b"))).isEqualTo("Gemeint: „a“, „b“?");
      assertThat(fill("Gemeint: „{value}“?", "a")).isEqualTo("Gemeint: „a“?");
      assertThat(fill("„{value} sind da“", List.of("a", "b"))).isEqualTo("„a, b sind da“");
    }

    @Test
    void aLongListEndsWithAnEllipsis() {
      assertThat(fill("„{value}“", Collections.nCopies(21, "x")))
          .startsWith("„x“, „x“")
          .endsWith("„x“, …")
          .hasSize(20 * 5 + 1);
      assertThat(fill("{value}", Collections.nCopies(20, "x"))).doesNotContain("…");
    }

    @Test
    void aLongTextEndsWithAnEllipsis() {
      assertThat(fill("{value}", "\uD83D\uDE00".repeat(201)))
          .isEqualTo("\uD83D\uDE00".repeat(200) + "…");
      assertThat(fill("{value}", "x".repeat(200))).hasSize(200);
    }

    @ParameterizedTest
    @CsvSource({"0007", "001B", "000A", "202E", "200B", "E000", "2028", "2029"})
    void whatAScreenWouldObeyIsReplaced(String codePoint) {
      String odd = Character.toString(Integer.parseInt(codePoint, 16));
      assertThat(fill("{value}", "a" + odd + "b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void aValueIsNeverAPlaceItself() {
      Map<String, Object> values = Map.of("a", "{b} $1 \\ {?b|x|}", "b", "no");
      assertThat(Filling.fill("{a}", values)).isEqualTo("{b} $1 \\ {?b|x|}");
    }

    @Test
    void aMissingValueLeavesItsNameStanding() {
      assertThat(Filling.fill("{a.b} {c}", Map.of("a.b", 1))).isEqualTo("1 {c}");
      assertThat(Filling.fill("mit {} gilt", Map.of())).isEqualTo("mit {} gilt");
    }
  }

  @Nested
  class OptionalParts {
    @Test
    void areSaidWhenTheValueSaysSomething() {
      assertThat(fill("2{?value| {value}|}.", "Kontakte")).isEqualTo("2 Kontakte.");
    }

    @Test
    void areSilentWhenItIsEmptyOrMissing() {
      assertThat(fill("2{?value| {value}|}.", "")).isEqualTo("2.");
      assertThat(fill("2{?value| {value}|}.", List.of())).isEqualTo("2.");
      assertThat(fill("2{?other| {other}|}.", "x")).isEqualTo("2.");
    }

    @Test
    void canBeForTheOppositeCase() {
      assertThat(fill("a{!value|; b|}.", List.of())).isEqualTo("a; b.");
      assertThat(fill("a{!value|; b|}.", List.of("x"))).isEqualTo("a.");
    }

    @Test
    void canStandInEachOther() {
      String sentence = "a{?source| ({source}{?asOf|, Stand {asOf}|})|}.";
      assertThat(Filling.fill(sentence, Map.of("source", "S", "asOf", 2)))
          .isEqualTo("a (S, Stand 2).");
      assertThat(Filling.fill(sentence, Map.of("source", "S", "asOf", ""))).isEqualTo("a (S).");
      assertThat(Filling.fill(sentence, Map.of("source", "", "asOf", 2))).isEqualTo("a.");
    }
  }
}
