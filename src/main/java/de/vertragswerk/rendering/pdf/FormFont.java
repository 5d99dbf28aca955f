package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Face;
import java.nio.charset.Charset;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/**
 * The font that fields are filled in with: a simple one, which every program that fills in forms
 * can use, over the same font file as the page's text.
 */
final class FormFont {
  private static final Charset WIN_ANSI = Charset.forName("windows-1252");
  private static final int FIRST = ' ';
  private static final int LAST = 255;

  private FormFont() {}

  /** All that can be filled in. */
  static IntStream characters() {
    return IntStream.rangeClosed(FIRST, LAST).map(FormFont::character).filter(Character::isDefined);
  }

  /**
   * It has no tag before its name as parts of faces have: programs do not fill in with a part, and
   * for its encoding this font is whole.
   */
  static COSDictionary of(EmbeddedFace embedded) {
    String name = embedded.face().name();
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    font.setInt(COSName.FIRST_CHAR, FIRST);
    font.setInt(COSName.LAST_CHAR, LAST);
    font.setItem(COSName.WIDTHS, widths(embedded.face()));
    font.setItem(
        COSName.FONT_DESC,
        FontDescriptor.of(
            name, embedded.program().metrics(), embedded.file(), FontDescriptor.NONSYMBOLIC));
    return font;
  }

  private static COSArray widths(Face face) {
    COSArray widths = new COSArray();
    for (int code = FIRST; code <= LAST; code++) {
      int character = character(code);
      float width = face.covers(character) ? EmbeddedFace.width(face, character) : 0;
      widths.add(new COSFloat(width));
    }
    return widths;
  }

  private static int character(int code) {
    return new String(new byte[] {(byte) code}, WIN_ANSI).charAt(0);
  }
}
