package de.vertragswerk.parameter;

import de.vertragswerk.problem.Place;

/** Turns an offset into line and column as editors count them. */
final class LinePlaces {
  private LinePlaces() {}

  /** The place of the character at {@code offset}; columns count code points. */
  static Place.Line at(String file, String text, int offset) {
    int end = Math.max(0, Math.min(offset, text.length()));
    int lineStart = text.lastIndexOf('\n', end - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(each -> each == '\n').count();
    return new Place.Line(file, line, 1 + text.codePointCount(lineStart, end));
  }
}
