package de.vertragswerk.sameness;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * A statement and where it is printed.
 *
 * @param heading of the section it is in
 * @param glyphs at least one, in the order they are read
 */
record Printed(String heading, Statement statement, List<Glyph> glyphs) {
  /**
   * A printed character.
   *
   * @param page counted from 1
   */
  record Glyph(int page, TextPosition glyph) {
    float x() {
      return glyph.getXDirAdj();
    }

    /** Down from the top of the page. */
    float y() {
      return glyph.getYDirAdj();
    }
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }
}
