package de.vertragswerk.german;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes numbers and amounts as DIN 5008 asks. */
public final class GermanNumber {
  /** Words are usual in German prose up to twelve. */
  private static final List<String> WORDS =
      List.of(
          "null",
          "eins",
          "zwei",
          "drei",
          "vier",
          "f\u00FCnf",
          "sechs",
          "sieben",
          "acht",
          "neun",
          "zehn",
          "elf",
          "zw\u00F6lf");

  private static final int GROUP = 3;

  /** Four digits stand together: 1200, but 12 000. */
  private static final int UNGROUPED_DIGITS = 4;

  private GermanNumber() {}

  /** "1200", "12 000", "2,5": thousands by a non-breaking space, decimal comma, no idle zeros. */
  public static String plain(BigDecimal number) {
    BigDecimal tidy = number.stripTrailingZeros();
    String digits = (tidy.scale() < 0 ? tidy.setScale(0) : tidy).abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String fraction = point < 0 ? "" : "," + digits.substring(point + 1);
    String grouped = whole.length() <= UNGROUPED_DIGITS ? whole : grouped(whole, "\u00A0");
    return (number.signum() < 0 ? "\u2212" : "") + grouped + fraction;
  }

  /** "1.234,50 Euro": money is grouped by points, so that nobody adds a digit. */
  public static String money(BigDecimal amount) {
    String digits = amount.abs().setScale(2, RoundingMode.HALF_UP).toPlainString();
    int point = digits.indexOf('.');
    String sign = amount.signum() < 0 ? "\u2212" : "";
    return sign
        + grouped(digits.substring(0, point), ".")
        + ","
        + digits.substring(point + 1)
        + "\u00A0Euro";
  }

  /** "zwei" for whole numbers from 0 to 12, digits for all others. */
  public static String words(BigDecimal number) {
    BigDecimal tidy = number.stripTrailingZeros();
    boolean small =
        tidy.scale() <= 0
            && tidy.signum() >= 0
            && tidy.compareTo(BigDecimal.valueOf(WORDS.size())) < 0;
    return small ? WORDS.get(tidy.intValueExact()) : plain(number);
  }

  private static String grouped(String digits, String separator) {
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
      grouped.insert(at, separator);
    }
    return grouped.toString();
  }
}
