package de.vertragswerk.parameter;

import java.util.Locale;

/**
 * Makes words of a file fit to be repeated in a message: short, and without characters that a
 * screen does not show or obeys.
 */
final class Shown {
  private static final int LONGEST = 80;
  private static final String ELLIPSIS = "\u2026";

  private Shown() {}

  static boolean asIs(String text) {
    return text.codePoints().noneMatch(Shown::isUnfit);
  }

  static String text(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(LONGEST).forEach(each -> append(shown, each));
    return text.codePointCount(0, text.length()) > LONGEST
        ? shown.append(ELLIPSIS).toString()
        : shown.toString();
  }

  /** A code point as Unicode writes it: {@code U+202E}. */
  static String codePoint(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  private static void append(StringBuilder shown, int codePoint) {
    if (isUnfit(codePoint)) {
      shown.append('<').append(codePoint(codePoint)).append('>');
    } else {
      shown.appendCodePoint(codePoint);
    }
  }

  private static boolean isUnfit(int codePoint) {
    return CharacterKind.of(codePoint) != CharacterKind.FIT;
  }
}
