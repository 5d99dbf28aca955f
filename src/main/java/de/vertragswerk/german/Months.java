package de.vertragswerk.german;

import java.time.LocalDate;

/** Counts periods in months as §§ 187, 188 BGB do. */
public final class Months {
  private Months() {}

  /**
   * The last day of a period of months whose first day counts in full (§ 187 Abs. 2, § 188 Abs. 2
   * second alternative, Abs. 3 BGB).
   *
   * <p>{@code start.plusMonths(n).minusDays(1)} is wrong at the end of months: seven months from 31
   * July 2019 end on 29 February 2020, not on the 28th.
   *
   * @param months at least 1
   */
  public static LocalDate lastDay(LocalDate start, int months) {
    if (months < 1) {
      throw new IllegalArgumentException("a period of " + months + " months");
    }
    if (start.getDayOfMonth() == 1) {
      LocalDate lastMonth = start.plusMonths(months - 1L);
      return lastMonth.withDayOfMonth(lastMonth.lengthOfMonth());
    }
    LocalDate month = start.withDayOfMonth(1).plusMonths(months);
    return month.withDayOfMonth(Math.min(start.getDayOfMonth() - 1, month.lengthOfMonth()));
  }
}
