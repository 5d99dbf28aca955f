package de.vertragswerk.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanReadingTest {

  @ParameterizedTest
  @ValueSource(strings = {"1.1.2027", "01.01.2027", "01012027", "2027-01-01", " 1. 1. 2027 "})
  void readsADayHoweverItIsTyped(String typed) {
    assertThat(GermanReading.date(typed)).contains(LocalDate.of(2027, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.02.2027", "1.1.27", "1/1/2027", "13.13.2027", "heute", "", "1.1."})
  void readsNoDayThatIsNone(String typed) {
    assertThat(GermanReading.date(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"40|40", "1200|1200", "1.200|1200", "12 000|12000", "2,5|2.5", "-3|-3", "007|7"})
  void readsNumbersAsTheyAreWrittenInGerman(String typed, BigDecimal number) {
    assertThat(GermanReading.number(typed)).hasValueSatisfying(read -> same(read, number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "1234.56", "12abc", "1.23", "1.2345", "1,2,3", "", ",5", "1e3"})
  void readsNoNumberThatCouldMeanTwo(String typed) {
    assertThat(GermanReading.number(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234,56", "1234,56", "1 234,56 €", "1.234,56 Euro", "1234,56€"})
  void readsAmountsWithAndWithoutTheirCurrency(String typed) {
    assertThat(GermanReading.money(typed))
        .hasValueSatisfying(read -> same(read, new BigDecimal("1234.56")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234.56", "12,345", "1.234.56", "€"})
  void readsNoAmountThatCouldMeanTwo(String typed) {
    assertThat(GermanReading.money(typed)).isEmpty();
  }

  private static void same(BigDecimal read, BigDecimal expected) {
    assertThat(read).isEqualByComparingTo(expected);
  }
}
