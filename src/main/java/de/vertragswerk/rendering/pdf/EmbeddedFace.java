package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The part of a face that one contract uses, under codes of its own: each character has its code,
 * even where two characters look alike, so that a copied text has the no-break spaces and soft
 * hyphens it was set with.
 */
final class EmbeddedFace {
  private static final int SYMBOLIC = 4;
  private static final int STEM = 80;

  private final String resourceName;
  private final Face face;
  private final Map<Integer, Integer> codes = new HashMap<>();
  private final List<Integer> characters;
  private final COSDictionary font;

  EmbeddedFace(
      String resourceName,
      Face face,
      NavigableSet<Integer> characters,
      FontFiles files,
      Streams streams)
      throws IOException {
    this.resourceName = resourceName;
    this.face = face;
    this.characters = new ArrayList<>(characters);
    for (int i = 0; i < this.characters.size(); i++) {
      codes.put(this.characters.get(i), i + 1);
    }
    this.font = font(files, streams);
  }

  COSName resourceName() {
    return COSName.getPDFName(resourceName);
  }

  COSDictionary font() {
    return font;
  }

  /** The code of a character in text strings of the page. */
  int code(int character) {
    Integer code = codes.get(character);
    if (code == null) {
      throw new IllegalStateException("character " + character + " was not announced");
    }
    return code;
  }

  private COSDictionary font(FontFiles files, Streams streams) throws IOException {
    NavigableSet<Integer> glyphs = new TreeSet<>();
    characters.forEach(character -> glyphs.add(face.glyph(character)));
    FontFiles.Part part = files.part(face, glyphs);
    COSName name = COSName.getPDFName(SubsetTag.of(part.file()) + "+" + face.name());
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setItem(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, systemInfo());
    descendant.setItem(COSName.FONT_DESC, descriptor(name, part.file(), files, streams));
    descendant.setItem(COSName.W, widths());
    descendant.setItem(COSName.CID_TO_GID_MAP, streams.packed(glyphNumbers(part.numbers())));
    COSDictionary type0 = new COSDictionary();
    type0.setItem(COSName.TYPE, COSName.FONT);
    type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
    type0.setItem(COSName.BASE_FONT, name);
    type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    type0.setItem(COSName.DESCENDANT_FONTS, descendants);
    type0.setItem(COSName.TO_UNICODE, streams.packed(ToUnicode.map(characters)));
    return type0;
  }

  private static COSDictionary systemInfo() {
    COSDictionary info = new COSDictionary();
    info.setItem(COSName.REGISTRY, new COSString("Adobe"));
    info.setItem(COSName.ORDERING, new COSString("Identity"));
    info.setInt(COSName.SUPPLEMENT, 0);
    info.setDirect(true);
    return info;
  }

  private COSDictionary descriptor(COSName name, byte[] file, FontFiles files, Streams streams)
      throws IOException {
    FaceMetrics metrics = files.metrics(face);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    descriptor.setItem(COSName.FONT_BBOX, metrics.box());
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setFloat(COSName.ASCENT, metrics.ascent());
    descriptor.setFloat(COSName.DESCENT, metrics.descent());
    descriptor.setFloat(COSName.CAP_HEIGHT, metrics.capHeight());
    descriptor.setInt(COSName.STEM_V, STEM);
    descriptor.setItem(COSName.FONT_FILE2, streams.packedFont(file));
    return descriptor;
  }

  private COSArray widths() {
    COSArray widths = new COSArray();
    for (int character : characters) {
      widths.add(new COSFloat((float) face.advance(face.glyph(character))));
    }
    COSArray all = new COSArray();
    all.add(COSInteger.ONE);
    all.add(widths);
    return all;
  }

  private byte[] glyphNumbers(Map<Integer, Integer> numbers) {
    byte[] map = new byte[2 * characters.size() + 2];
    for (int i = 0; i < characters.size(); i++) {
      int glyph = face.glyph(characters.get(i));
      int number = numbers.getOrDefault(glyph, 0);
      map[2 * i + 2] = (byte) (number >> 8);
      map[2 * i + 3] = (byte) number;
    }
    return map;
  }
}
