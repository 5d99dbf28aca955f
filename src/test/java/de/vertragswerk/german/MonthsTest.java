package de.vertragswerk.german;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** §§ 187, 188 BGB: the first day counts; the last is the one before its number comes round. */
class MonthsTest {

  @ParameterizedTest(name = "{1} months from {0} end on {2}")
  @CsvSource({
    // in the middle of a month
    "2019-03-15, 1, 2019-04-14",
    "2019-03-15, 7, 2019-10-14",
    // from the first day on: whole calendar months
    "2019-01-01, 1, 2019-01-31",
    "2019-01-01, 12, 2019-12-31",
    "2020-02-01, 1, 2020-02-29",
    // the day does not exist in the last month: the month's last day
    "2019-07-31, 7, 2020-02-29",
    "2020-07-29, 7, 2021-02-28",
    "2020-07-30, 7, 2021-02-28",
    "2020-07-31, 7, 2021-02-28",
    // it exists, though the day after it does not
    "2019-08-31, 1, 2019-09-30",
    "2019-12-30, 2, 2020-02-29",
    "2018-12-29, 2, 2019-02-28",
    // over the turn of a year
    "2019-12-02, 1, 2020-01-01"
  })
  void thePeriodEndsOn(LocalDate start, int months, LocalDate last) {
    assertThat(Months.lastDay(start, months)).isEqualTo(last);
  }

  @Test
  void thePlainDifferenceWouldBeOneDayShort() {
    LocalDate start = LocalDate.of(2019, 7, 31);
    assertThat(start.plusMonths(7).minusDays(1)).isEqualTo(LocalDate.of(2020, 2, 28));
    assertThat(Months.lastDay(start, 7)).isEqualTo(LocalDate.of(2020, 2, 29));
  }

  @Test
  void aPeriodHasAtLeastOneMonth() {
    LocalDate start = LocalDate.of(2019, 7, 31);
    assertThatThrownBy(() -> Months.lastDay(start, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
