package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Face;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font files behind the faces, parsed once. FontBox reads a font through one shared position,
 * so threads take turns.
 */
final class FontFiles {
  /** All that a viewer needs to draw glyphs by number. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep");

  private final Map<Face, TrueTypeFont> fonts = new HashMap<>();

  /** A part of a font file, and for each glyph of the whole font its number in the part. */
  static final class Part {
    private final byte[] file;
    private final Map<Integer, Integer> numbers;

    private Part(byte[] file, Map<Integer, Integer> numbers) {
      this.file = file;
      this.numbers = numbers;
    }

    byte[] file() {
      return file;
    }

    Map<Integer, Integer> numbers() {
      return numbers;
    }
  }

  synchronized Part part(Face face, Set<Integer> glyphs) throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(font(face), TABLES);
    subsetter.addGlyphIds(glyphs);
    Map<Integer, Integer> numbers = new HashMap<>();
    subsetter.getGIDMap().forEach((part, whole) -> numbers.put(whole, part));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    subsetter.writeToStream(file);
    return new Part(file.toByteArray(), numbers);
  }

  synchronized FaceMetrics metrics(Face face) throws IOException {
    return FaceMetrics.of(font(face));
  }

  private TrueTypeFont font(Face face) throws IOException {
    TrueTypeFont known = fonts.get(face);
    if (known != null) {
      return known;
    }
    try (InputStream file = face.file()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      fonts.put(face, font);
      return font;
    }
  }
}
