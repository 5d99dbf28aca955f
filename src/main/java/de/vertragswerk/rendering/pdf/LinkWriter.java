package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Piece;
import de.vertragswerk.rendering.layout.PrintedPage;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Writes the places of a page where a click leads elsewhere. */
final class LinkWriter {
  private static final int PRINTED = 4;
  private static final COSName LINK = COSName.getPDFName("Link");
  private static final COSName CONTENTS = COSName.CONTENTS;

  private LinkWriter() {}

  /**
   * @param marked learns which text each place belongs to
   */
  static List<COSDictionary> links(PrintedPage page, COSDictionary onPage, MarkedContent marked) {
    List<COSDictionary> links = new ArrayList<>();
    for (Piece piece : page.pieces()) {
      if (piece instanceof Piece.Link link) {
        COSDictionary annotation = annotation(link, page.height());
        annotation.setItem(COSName.P, onPage);
        marked.annotate(link.content(), annotation);
        links.add(annotation);
      }
    }
    return links;
  }

  private static COSDictionary annotation(Piece.Link link, double height) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, LINK);
    annotation.setItem(
        COSName.RECT,
        numbers(
            link.x(),
            height - link.y() - link.height(),
            link.x() + link.width(),
            height - link.y()));
    annotation.setItem(COSName.BORDER, noBorder());
    annotation.setInt(COSName.F, PRINTED);
    annotation.setItem(COSName.DEST, new COSString(link.target()));
    annotation.setItem(CONTENTS, new COSString(link.description()));
    return annotation;
  }

  private static COSArray noBorder() {
    COSArray border = new COSArray();
    border.add(COSInteger.ZERO);
    border.add(COSInteger.ZERO);
    border.add(COSInteger.ZERO);
    return border;
  }

  private static COSArray numbers(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(new COSFloat(Math.round(value * 100) / 100f));
    }
    return array;
  }
}
