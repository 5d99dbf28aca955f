package de.vertragswerk.assembly;

import de.vertragswerk.document.Block.ListStyle;

/** Counts list items as German statutes do. */
final class ItemLabels {
  private static final int LETTERS = 26;

  private ItemLabels() {}

  /**
   * "1.", "a)", "aa)" or a dash.
   *
   * @param number counted from 1
   */
  static String label(ListStyle style, int number) {
    return switch (style) {
      case DECIMAL -> number + ".";
      case ALPHA -> letters(number, 1) + ")";
      case DOUBLE_ALPHA -> letters(number, 2) + ")";
      case DASH -> "\u2013";
    };
  }

  /** After z the letter is doubled, as Word does. */
  private static String letters(int number, int times) {
    String letter = String.valueOf((char) ('a' + (number - 1) % LETTERS));
    return letter.repeat(times + (number - 1) / LETTERS);
  }
}
