package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Face;
import java.util.BitSet;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The part of a face that one contract uses, in its file. */
final class EmbeddedFace {
  private static final COSName CMAP = COSName.getPDFName("CMap");
  private static final COSName CMAP_NAME = COSName.getPDFName("CMapName");
  private static final COSName WRITING_MODE = COSName.getPDFName("WMode");

  private final COSName resourceName;
  private final Face face;
  private final Codes codes;
  private final FontProgram program;
  private final PackedStream file;
  private final COSDictionary font;

  /**
   * @param shown its characters on the pages
   * @param program with the glyphs of those characters
   */
  EmbeddedFace(String resourceName, Face face, BitSet shown, FontProgram program, Streams streams) {
    this.resourceName = COSName.getPDFName(resourceName);
    this.face = face;
    this.codes = new Codes(shown);
    this.program = program;
    this.file = streams.flate(program.file());
    this.file.setInt(COSName.LENGTH1, program.file().lengthBefore());
    this.font = font(streams);
  }

  Face face() {
    return face;
  }

  FontProgram program() {
    return program;
  }

  /** The font file. */
  PackedStream file() {
    return file;
  }

  COSName resourceName() {
    return resourceName;
  }

  COSDictionary font() {
    return font;
  }

  /** Adds a character to a string of the page. */
  void show(int character, ContentStream out) {
    int code = codes.of(character);
    if (Codes.bytes(code) > 1) {
      out.literal(code >> 8);
    }
    out.literal(code & 0xFF);
  }

  private COSDictionary font(Streams streams) {
    String name = program.name();
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, systemInfo());
    descendant.setItem(
        COSName.FONT_DESC,
        FontDescriptor.of(name, program.metrics(), file, FontDescriptor.SYMBOLIC));
    descendant.setItem(COSName.W, widths());
    descendant.setItem(COSName.CID_TO_GID_MAP, streams.packed(glyphNumbers()));
    COSDictionary type0 = new COSDictionary();
    type0.setItem(COSName.TYPE, COSName.FONT);
    type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
    type0.setName(COSName.BASE_FONT, name);
    type0.setItem(COSName.ENCODING, encoding(streams));
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    type0.setItem(COSName.DESCENDANT_FONTS, descendants);
    type0.setItem(COSName.TO_UNICODE, streams.packed(CharacterMaps.toUnicode(codes)));
    return type0;
  }

  private PackedStream encoding(Streams streams) {
    PackedStream encoding = streams.packed(CharacterMaps.encoding(codes));
    encoding.setItem(COSName.TYPE, CMAP);
    encoding.setName(CMAP_NAME, CharacterMaps.NAME);
    encoding.setItem(COSName.CIDSYSTEMINFO, systemInfo());
    encoding.setInt(WRITING_MODE, 0);
    return encoding;
  }

  /** Of all codes, in the program. */
  private byte[] glyphNumbers() {
    byte[] all = new byte[2 * Codes.cid(codes.last()) + 2];
    for (Map.Entry<Integer, Integer> each : codes.characters().entrySet()) {
      int number = program.number(face.glyph(each.getValue()));
      int at = 2 * Codes.cid(each.getKey());
      all[at] = (byte) (number >> 8);
      all[at + 1] = (byte) number;
    }
    return all;
  }

  private static COSDictionary systemInfo() {
    COSDictionary info = new COSDictionary();
    info.setItem(COSName.REGISTRY, new COSString("Adobe"));
    info.setItem(COSName.ORDERING, new COSString("Identity"));
    info.setInt(COSName.SUPPLEMENT, 0);
    info.setDirect(true);
    return info;
  }

  /** Neighbouring codes are written together. */
  private COSArray widths() {
    COSArray all = new COSArray();
    COSArray run = null;
    int before = -1;
    for (Map.Entry<Integer, Integer> each : codes.characters().entrySet()) {
      int cid = Codes.cid(each.getKey());
      if (run == null || cid != before + 1) {
        run = new COSArray();
        all.add(COSInteger.get(cid));
        all.add(run);
      }
      run.add(new COSFloat(width(face(), each.getValue())));
      before = cid;
    }
    return all;
  }

  /** A tenth of a thousandth of the size: with less, long lines would end visibly elsewhere. */
  static float width(Face face, int character) {
    return Math.round(face.advance(face.glyph(character)) * 10) / 10f;
  }
}
