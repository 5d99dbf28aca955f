package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Face;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font files behind the faces, parsed once, and the parts of them that were used last. */
final class FontFiles {
  /** All that a viewer needs to draw glyphs by number. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep");

  private static final String BY_CHARACTER = "cmap";
  private static final int MOST_BYTES = 3 << 20;

  private final Map<Face, TrueTypeFont> fonts = new HashMap<>();
  private final Recent<Need, FacePart> parts = new Recent<>(MOST_BYTES, FacePart::size);

  /**
   * What is wanted of a face.
   *
   * @param shown the characters on the pages
   * @param isWrittenIn whether people fill in fields with it, and so with any character of a simple
   *     font
   */
  record Need(Face face, BitSet shown, boolean isWrittenIn) {}

  FacePart part(Need need) throws IOException {
    FacePart known = parts.get(need);
    if (known != null) {
      return known;
    }
    FacePart made = made(need);
    parts.put(need, made);
    return made;
  }

  private FacePart made(Need need) throws IOException {
    Codes codes = new Codes(need.shown());
    try (Packer packer = Packer.quick()) {
      Map<Integer, Integer> numbers = new HashMap<>();
      FacePart.Program program = program(need, packer, numbers);
      return new FacePart(
          need.face(),
          codes,
          program,
          packer.packed(glyphNumbers(need.face(), codes, numbers)),
          packer.packed(CharacterMaps.encoding(codes)),
          packer.packed(CharacterMaps.toUnicode(codes)));
    }
  }

  /**
   * FontBox reads a font through one shared position, so threads take turns.
   *
   * @param numbers learns which number each glyph of the whole font has in the part
   */
  private synchronized FacePart.Program program(
      Need need, Packer packer, Map<Integer, Integer> numbers) throws IOException {
    TrueTypeFont font = font(need.face());
    Set<String> tables = new TreeSet<>(TABLES);
    if (need.isWrittenIn()) {
      tables.add(BY_CHARACTER);
    }
    TTFSubsetter subsetter = new TTFSubsetter(font, List.copyOf(tables));
    Set<Integer> glyphs = new TreeSet<>();
    need.shown().stream().forEach(character -> glyphs.add(need.face().glyph(character)));
    subsetter.addGlyphIds(glyphs);
    if (need.isWrittenIn()) {
      FormFont.characters().filter(need.face()::covers).forEach(subsetter::add);
    }
    subsetter.getGIDMap().forEach((part, whole) -> numbers.put(whole, part));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    subsetter.writeToStream(file);
    byte[] bytes = file.toByteArray();
    String name = SubsetTag.of(bytes) + "+" + need.face().name();
    return new FacePart.Program(name, FaceMetrics.of(font), packer.packed(bytes));
  }

  private static byte[] glyphNumbers(Face face, Codes codes, Map<Integer, Integer> numbers) {
    int last = codes.characters().isEmpty() ? 0 : Codes.cid(codes.characters().lastKey());
    byte[] all = new byte[2 * last + 2];
    codes
        .characters()
        .forEach(
            (code, character) -> {
              int number = numbers.getOrDefault(face.glyph(character), 0);
              all[2 * Codes.cid(code)] = (byte) (number >> 8);
              all[2 * Codes.cid(code) + 1] = (byte) number;
            });
    return all;
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
