package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.ListStyle;

/** Where the template's numbering counts the items of a list, and what it prints. */
enum ListLabels {
  DECIMAL(0, 1, 1, StyleIds.LIST_DECIMAL),
  ALPHA(1, 1, 2, StyleIds.LIST_ALPHA),
  /** Word counts letters on after z with aa, bb, cc: the count starts after the 26 letters. */
  DOUBLE_ALPHA(2, 27, 3, StyleIds.LIST_DOUBLE_ALPHA),
  DASH(3, 1, 1, StyleIds.LIST_DASH);

  private static final int LETTERS = 26;

  private final int level;
  private final int start;
  private final int depth;
  private final String style;

  ListLabels(int level, int start, int depth, String style) {
    this.level = level;
    this.start = start;
    this.depth = depth;
    this.style = style;
  }

  static ListLabels of(ListStyle style) {
    return switch (style) {
      case DECIMAL -> DECIMAL;
      case ALPHA -> ALPHA;
      case DOUBLE_ALPHA -> DOUBLE_ALPHA;
      case DASH -> DASH;
    };
  }

  /** The level of the template's numbering. */
  int level() {
    return level;
  }

  int start() {
    return start;
  }

  /** How deep in other lists the level's own indent is right, counted from 1. */
  int depth() {
    return depth;
  }

  String style() {
    return style;
  }

  /** What Word prints before an item, counted from 0. */
  String printed(int index) {
    return switch (this) {
      case DECIMAL -> (index + 1) + ".";
      case ALPHA, DOUBLE_ALPHA -> letters(index + start) + ")";
      case DASH -> "\u2013";
    };
  }

  private static String letters(int number) {
    char letter = (char) ('a' + (number - 1) % LETTERS);
    return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
  }
}
