package de.vertragswerk.sameness;

/**
 * One thing a file says: a heading, a paragraph with its label, a cell.
 *
 * @param kind what it is, for a cell with its row and column: {@code CELL 3/2}
 * @param text as read, the label in front
 */
record Statement(String kind, String text) {
  private static final char SOFT_HYPHEN = '\u00AD';

  static final String TITLE = "TITLE";
  static final String HEADING = "HEADING";
  static final String TEXT = "TEXT";
  static final String CAPTION = "CAPTION";
  static final String FIGURE = "FIGURE";

  /** A place that is filled in: its name, what it takes, what belongs there. */
  static final String FIELD = "FIELD";

  /** Without what only says how a text is set: kinds of spaces, line ends, places to divide. */
  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean space = false;
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        space = true;
      } else if (character != SOFT_HYPHEN) {
        if (space && !tidy.isEmpty()) {
          tidy.append(' ');
        }
        tidy.append(character);
        space = false;
      }
    }
    return tidy.toString();
  }

  Statement tidy() {
    return new Statement(kind, tidy(text));
  }

  boolean isHeading() {
    return kind.equals(HEADING);
  }

  boolean isCell() {
    return kind.contains("/");
  }
}
