package de.vertragswerk.rendering.layout;

/** The characters that have a part in breaking lines. */
final class Letters {
  static final char NBSP = '\u00A0';
  static final char SOFT_HYPHEN = '\u00AD';
  static final char NON_BREAKING_HYPHEN = '\u2011';
  static final char ZERO_WIDTH_SPACE = '\u200B';

  private Letters() {}

  /** Spaces that grow in a justified line. */
  static boolean isSpace(int character) {
    return character == ' ' || character == NBSP;
  }

  /** Characters that are printed as a space, or only where a line ends, or not at all. */
  static boolean isSoft(int character) {
    return character == SOFT_HYPHEN
        || character == ZERO_WIDTH_SPACE
        || character == '\t'
        || character == '\n'
        || character == '\r';
  }
}
