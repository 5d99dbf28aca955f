package de.vertragswerk.rendering.pdf;

import java.io.IOException;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;

/** What a font descriptor says of a face, in thousandths of its size. */
record FaceMetrics(float ascent, float descent, float capHeight, COSArray box) {

  static FaceMetrics of(TrueTypeFont font) throws IOException {
    float scale = 1000f / font.getUnitsPerEm();
    HorizontalHeaderTable lines = font.getHorizontalHeader();
    HeaderTable head = font.getHeader();
    COSArray box = new COSArray();
    for (short edge :
        new short[] {head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()}) {
      box.add(new COSFloat(edge * scale));
    }
    return new FaceMetrics(
        lines.getAscender() * scale,
        lines.getDescender() * scale,
        font.getOS2Windows().getCapHeight() * scale,
        box);
  }
}
