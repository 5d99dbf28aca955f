package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Piece;
import de.vertragswerk.rendering.layout.PrintedPage;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Puts on a page what reacts to a reader: links and fields, in reading order. */
final class Annotations {
  private final FormWriter form;
  private final MarkedContent marked;

  /**
   * @param marked learns which text each annotation belongs to
   */
  Annotations(FormWriter form, MarkedContent marked) {
    this.form = form;
    this.marked = marked;
  }

  void addTo(COSDictionary written, PrintedPage page) {
    COSArray annotations = new COSArray();
    for (Piece piece : page.pieces()) {
      if (piece instanceof Piece.Link link) {
        add(LinkWriter.link(link, page.height()), piece, written, annotations);
      } else if (piece instanceof Piece.Field field) {
        add(form.field(field, page.height()), piece, written, annotations);
      }
    }
    if (annotations.size() > 0) {
      written.setItem(COSName.ANNOTS, annotations);
    }
  }

  private void add(
      COSDictionary annotation, Piece piece, COSDictionary page, COSArray annotations) {
    annotation.setItem(COSName.P, page);
    marked.annotate(piece.content(), annotation);
    annotations.add(annotation);
  }
}
