package de.vertragswerk.sameness;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Reads the fields of a PDF back, each from the element of the structure that holds it. */
final class PdfFields {
  /** Of a line of handwriting, in points: 7 mm. */
  private static final double LINE = 7 / 25.4 * 72;

  private static final int SEVERAL_LINES = 1 << 12;
  private static final String OURS = "KVi_";

  private PdfFields() {}

  static void read(PDStructureElement form, ReadingBuilder reading) {
    for (Object kid : form.getKids()) {
      if (kid instanceof PDObjectReference reference) {
        field((COSDictionary) reference.getCOSObject().getDictionaryObject(COSName.OBJ), reading);
      }
    }
  }

  /** The places to sign are no blocks of the document: other formats have lines there. */
  private static void field(COSDictionary field, ReadingBuilder reading) {
    String name = field.getString(COSName.T);
    String words = field.getString(COSName.TU);
    if (!name.startsWith(OURS)) {
      return;
    }
    if (COSName.BTN.equals(field.getCOSName(COSName.FT))) {
      reading.checkBox(name, words);
    } else {
      boolean several = (field.getInt(COSName.FF, 0) & SEVERAL_LINES) != 0;
      COSArray place = field.getCOSArray(COSName.RECT);
      reading.textField(name, words, several, new PDRectangle(place).getHeight() / LINE);
    }
  }
}
