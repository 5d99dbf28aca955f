package de.vertragswerk.rendering.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One face of a font with the measures of its characters. Immutable, shared by threads. */
public final class Face {
  private static final int BASIC_PLANE = 0x10000;

  private final String name;
  private final byte[] file;
  private final char[] glyphs;
  private final int[] advances;
  private final int unitsPerEm;
  private final double ascent;
  private final double descent;
  private final Kerning kerning;

  private Face(String name, byte[] file, TrueTypeFont font) throws IOException {
    this.name = name;
    this.file = file;
    this.glyphs = glyphs(font.getUnicodeCmapLookup());
    this.advances = new int[font.getNumberOfGlyphs()];
    for (int glyph = 0; glyph < advances.length; glyph++) {
      advances[glyph] = font.getAdvanceWidth(glyph);
    }
    this.unitsPerEm = font.getUnitsPerEm();
    this.ascent = (double) font.getHorizontalHeader().getAscender() / unitsPerEm;
    this.descent = (double) -font.getHorizontalHeader().getDescender() / unitsPerEm;
    this.kerning =
        font.getKerning() == null
            ? Kerning.NONE
            : Kerning.of(font.getTableBytes(font.getKerning()));
  }

  static Face fromResource(String name, String resource) {
    try (InputStream in = Face.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("font " + resource + " is not on the class path");
      }
      byte[] file = in.readAllBytes();
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
        return new Face(name, file, font);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static char[] glyphs(CmapLookup lookup) {
    char[] glyphs = new char[BASIC_PLANE];
    for (int character = 0; character < BASIC_PLANE; character++) {
      glyphs[character] = (char) lookup.getGlyphId(character);
    }
    glyphs[Letters.NON_BREAKING_HYPHEN] = glyphs['-'];
    glyphs[Letters.SOFT_HYPHEN] = glyphs['-'];
    glyphs[Letters.NBSP] = glyphs[' '];
    return glyphs;
  }

  /** The font's own name for the face. */
  public String name() {
    return name;
  }

  /** The TrueType file. */
  public InputStream file() {
    return new ByteArrayInputStream(file);
  }

  public boolean covers(int codePoint) {
    return codePoint < BASIC_PLANE && glyphs[codePoint] != 0;
  }

  /**
   * Number of the glyph that shows a character.
   *
   * @throws IllegalArgumentException when the face has none: {@link PrintableCharacters} would have
   *     said so
   */
  public int glyph(int codePoint) {
    if (!covers(codePoint)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "no glyph for U+%04X in %s", codePoint, name));
    }
    return glyphs[codePoint];
  }

  /** Advance of a glyph in thousandths of the size. */
  public double advance(int glyph) {
    return advances[glyph] * 1000.0 / unitsPerEm;
  }

  /** What is added between two characters, in thousandths of the size; mostly nothing. */
  public double kerning(int left, int right) {
    if (Letters.isSpace(left) || Letters.isSpace(right)) {
      return 0;
    }
    return kerning.between(glyph(left), glyph(right)) * 1000.0 / unitsPerEm;
  }

  /** Distance of the highest point from the baseline, as a share of the size. */
  public double ascent() {
    return ascent;
  }

  /** Distance of the lowest point from the baseline, as a share of the size. */
  public double descent() {
    return descent;
  }

  /** Whether a character is a space that grows in a justified line. */
  public static boolean isSpace(int character) {
    return Letters.isSpace(character);
  }

  /** Width of a text in points. */
  public double width(String text, double size) {
    double thousandths = 0;
    int before = -1;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      thousandths += advance(glyph(character)) + (before < 0 ? 0 : kerning(before, character));
      before = character;
      i += Character.charCount(character);
    }
    return thousandths * size / 1000;
  }
}
