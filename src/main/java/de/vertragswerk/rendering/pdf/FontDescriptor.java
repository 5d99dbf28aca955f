package de.vertragswerk.rendering.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/** Describes an embedded font program to those who look for a substitute. */
final class FontDescriptor {
  /** The codes are the file's own. */
  static final int SYMBOLIC = 4;

  /** The codes are those of Latin letters. */
  static final int NONSYMBOLIC = 32;

  private static final int STEM = 80;

  private FontDescriptor() {}

  static COSDictionary of(String name, FaceMetrics metrics, PackedStream file, int flags) {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, COSName.getPDFName(name));
    descriptor.setInt(COSName.FLAGS, flags);
    descriptor.setItem(COSName.FONT_BBOX, box(metrics));
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setFloat(COSName.ASCENT, metrics.ascent());
    descriptor.setFloat(COSName.DESCENT, metrics.descent());
    descriptor.setFloat(COSName.CAP_HEIGHT, metrics.capHeight());
    descriptor.setInt(COSName.STEM_V, STEM);
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  private static COSArray box(FaceMetrics metrics) {
    COSArray box = new COSArray();
    metrics.box().forEach(edge -> box.add(new COSFloat(edge)));
    return box;
  }
}
