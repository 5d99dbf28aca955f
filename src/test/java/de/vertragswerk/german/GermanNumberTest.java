package de.vertragswerk.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanNumberTest {
  private static String visible(String text) {
    return text.replace('\u00a0', '_');
  }

  /** A protected space is shown as "_". */
  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "7|7",
        "40|40",
        "1200|1200",
        "9999|9999",
        "12000|12_000",
        "1234567|1_234_567",
        "2.0|2",
        "2.50|2,5",
        "0.125|0,125",
        "12000.5|12_000,5",
        "1E+3|1000",
        "100|100"
      })
  void plainNumbers(BigDecimal number, String written) {
    assertThat(visible(GermanNumber.plain(number))).isEqualTo(written);
  }

  @Test
  void aMinusIsAMinusAndNoHyphen() {
    assertThat(GermanNumber.plain(new BigDecimal("-2.5"))).isEqualTo("\u22122,5");
    assertThat(visible(GermanNumber.money(new BigDecimal("-1234.5"))))
        .isEqualTo("\u22121.234,50_Euro");
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0,00_Euro",
        "5|5,00_Euro",
        "999.9|999,90_Euro",
        "1234.5|1.234,50_Euro",
        "1000000|1.000.000,00_Euro",
        "0.005|0,01_Euro"
      })
  void moneyIsGroupedByPointsAndHasTwoPlaces(BigDecimal amount, String written) {
    assertThat(visible(GermanNumber.money(amount))).isEqualTo(written);
  }

  @ParameterizedTest(name = "{0} in words: {1}")
  @CsvSource({
    "0, null",
    "1, eins",
    "2, zwei",
    "5, f\u00fcnf",
    "12, zw\u00f6lf",
    "2.0, zwei",
    "13, 13",
    "-1, \u22121",
    "2.5, '2,5'"
  })
  void smallWholeNumbersHaveWords(BigDecimal number, String written) {
    assertThat(GermanNumber.words(number)).isEqualTo(written);
  }
}
