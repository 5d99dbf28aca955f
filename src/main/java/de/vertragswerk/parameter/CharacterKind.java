package de.vertragswerk.parameter;

/**
 * What a character is good for in the text of a contract. Whether a font can show it is not judged
 * here.
 */
enum CharacterKind {
  FIT("fit"),
  /** Fit in texts of several lines only. */
  LINE_BREAK("line-break"),
  CONTROL("control"),
  /** Turns the direction of writing, so that a reader sees another text than the one stored. */
  DIRECTION("direction"),
  /** Has no width: two texts that look alike would differ. */
  INVISIBLE("invisible"),
  PRIVATE_USE("private-use"),
  NONCHARACTER("noncharacter"),
  /** Half of a character. */
  SURROGATE("surrogate"),
  /** Stands where a character was lost before the file came here. */
  REPLACEMENT("replacement");

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int REPLACEMENT_CHARACTER = 0xFFFD;

  private final String id;

  CharacterKind(String id) {
    this.id = id;
  }

  /** What problems call the kind. */
  String id() {
    return id;
  }

  static CharacterKind of(int codePoint) {
    if (codePoint == '\n') {
      return LINE_BREAK;
    }
    if (codePoint == REPLACEMENT_CHARACTER) {
      return REPLACEMENT;
    }
    if ((codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)) {
      return NONCHARACTER;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> CONTROL;
      case Character.FORMAT -> format(codePoint);
      case Character.PRIVATE_USE -> PRIVATE_USE;
      case Character.SURROGATE -> SURROGATE;
      default -> FIT;
    };
  }

  /** The two joiners decide how letters and emoji connect, so they are part of what is seen. */
  private static CharacterKind format(int codePoint) {
    if (codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER) {
      return FIT;
    }
    boolean turns =
        codePoint == 0x061C
            || codePoint == 0x200E
            || codePoint == 0x200F
            || (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    return turns ? DIRECTION : INVISIBLE;
  }

  /** White space in the widest sense, so that no text passes that looks empty. */
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }
}
