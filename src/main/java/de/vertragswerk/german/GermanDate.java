package de.vertragswerk.german;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes dates as DIN 5008 asks. */
public final class GermanDate {
  /** The space inside a date never breaks after the day. */
  private static final DateTimeFormatter IN_TEXT =
      DateTimeFormatter.ofPattern("d.\u00A0MMMM\u00A0uuuu", Locale.GERMANY);

  private static final DateTimeFormatter IN_TABLES =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);

  private GermanDate() {}

  /** Running text: "1. Januar 2019", with non-breaking spaces. */
  public static String inText(LocalDate date) {
    return IN_TEXT.format(date);
  }

  /** Tables and forms: "01.01.2019". */
  public static String inTables(LocalDate date) {
    return IN_TABLES.format(date);
  }
}
