package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Face;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
  private final Recent<Part, FontProgram> programs = new Recent<>(MOST_BYTES, FontProgram::size);

  /**
   * Part of a face.
   *
   * @param isWrittenIn whether fields are filled in with it, by character and not by number
   */
  private record Part(Face face, BitSet glyphs, boolean isWrittenIn) {}

  /**
   * The part of a face that shows some characters.
   *
   * @param isWrittenIn whether fields are filled in with the face, and so with any character
   */
  FontProgram program(Face face, BitSet shown, boolean isWrittenIn) throws IOException {
    BitSet glyphs = new BitSet();
    IntStream more = isWrittenIn ? FormFont.characters().filter(face::covers) : IntStream.empty();
    IntStream.concat(shown.stream(), more).forEach(each -> glyphs.set(face.glyph(each)));
    Part part = new Part(face, glyphs, isWrittenIn);
    FontProgram known = programs.get(part);
    if (known != null) {
      return known;
    }
    FontProgram made = made(part);
    programs.put(part, made);
    return made;
  }

  private FontProgram made(Part part) throws IOException {
    Map<Integer, Integer> numbers = new HashMap<>();
    byte[] file = cutOut(part, numbers);
    try (Packer packer = Packer.quick()) {
      String name = SubsetTag.of(file) + "+" + part.face().name();
      return new FontProgram(name, metrics(part.face()), packer.packed(file), numbers);
    }
  }

  private synchronized FaceMetrics metrics(Face face) throws IOException {
    return FaceMetrics.of(font(face));
  }

  /**
   * FontBox reads a font through one shared position, so threads take turns.
   *
   * @param numbers learns which number each glyph has in the part
   */
  private synchronized byte[] cutOut(Part part, Map<Integer, Integer> numbers) throws IOException {
    List<String> tables = new ArrayList<>(TABLES);
    if (part.isWrittenIn()) {
      tables.add(BY_CHARACTER);
    }
    TTFSubsetter subsetter = new TTFSubsetter(font(part.face()), tables);
    Set<Integer> glyphs = new HashSet<>();
    part.glyphs().stream().forEach(glyphs::add);
    subsetter.addGlyphIds(glyphs);
    if (part.isWrittenIn()) {
      FormFont.characters().filter(part.face()::covers).forEach(subsetter::add);
    }
    subsetter.getGIDMap().forEach((number, glyph) -> numbers.put(glyph, number));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    subsetter.writeToStream(file);
    return file.toByteArray();
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
