package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Piece;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Writes the places of a page where a click leads elsewhere. */
final class LinkWriter {
  /** Annotations that are not printed have no place in an archive. */
  static final int PRINTED = 4;

  private static final char NBSP = '\u00A0';
  private static final COSName LINK = COSName.getPDFName("Link");

  private LinkWriter() {}

  /** A link as an annotation of its page. */
  static COSDictionary link(Piece.Link link, double pageHeight) {
    double top = pageHeight - link.y();
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.SUBTYPE, LINK);
    annotation.setItem(
        COSName.RECT, Numbers.whole(link.x(), top - link.height(), link.x() + link.width(), top));
    annotation.setItem(COSName.BORDER, Numbers.whole(0, 0, 0));
    annotation.setInt(COSName.F, PRINTED);
    annotation.setItem(COSName.DEST, new COSString(link.target()));
    annotation.setItem(COSName.CONTENTS, new COSString(plain(link.description())));
    return annotation;
  }

  /** For ears a space is a space; and with plain ones, strings are half as long. */
  private static String plain(String text) {
    return text.replace(NBSP, ' ');
  }
}
