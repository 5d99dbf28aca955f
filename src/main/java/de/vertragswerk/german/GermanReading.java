package de.vertragswerk.german;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates, numbers and amounts as people type them. It never guesses: what could mean two
 * things is refused, and it is for a door to say what to type instead.
 */
public final class GermanReading {
  /**
   * A day may be typed with blanks; a year has four digits, so that nobody means another century.
   */
  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\s*\\.\\s*(\\d{4})");

  private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  /**
   * Points, or blanks of any kind, group by threes or not at all; the comma begins the fraction.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "([-\u2212]?)(\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:[ \u00A0\u202F]\\d{3})+|\\d+)(?:,(\\d+))?");

  private static final Pattern CURRENCY =
      Pattern.compile("\\s*(?:\u20AC|EUR|Euro)$", Pattern.CASE_INSENSITIVE);

  /** More digits than any parameter takes. */
  private static final int LONGEST = 30;

  private static final int CENTS = 2;

  private GermanReading() {}

  /** "1.1.2027", "01.01.2027", "01012027" or "2027-01-01"; empty for no day of the calendar. */
  public static Optional<LocalDate> date(String typed) {
    String text = typed.strip();
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher german = DATE.matcher(text);
    Matcher matcher = german.matches() ? german : DIGITS.matcher(text);
    return matcher.matches()
        ? day(matcher.group(3), matcher.group(2), matcher.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** "1200", "1.200", "12 000", "2,5"; empty for "2.5", which could mean two things. */
  public static Optional<BigDecimal> number(String typed) {
    Matcher matcher = NUMBER.matcher(typed.strip());
    if (typed.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    String whole = matcher.group(2).replaceAll("\\D", "");
    String fraction = matcher.group(3);
    BigDecimal size = new BigDecimal(fraction == null ? whole : whole + "." + fraction);
    return Optional.of(matcher.group(1).isEmpty() ? size : size.negate());
  }

  /** "1.234,56", "1234,56 €"; empty for "1234.56" and for more decimal places than cents have. */
  public static Optional<BigDecimal> money(String typed) {
    return number(CURRENCY.matcher(typed.strip()).replaceFirst(""))
        .filter(amount -> amount.scale() <= CENTS);
  }
}
