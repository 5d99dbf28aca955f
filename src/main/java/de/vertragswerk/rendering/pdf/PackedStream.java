package de.vertragswerk.rendering.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * A stream of a file, whose bytes are shared with other files and not copied as those of PDFBox's
 * streams would be.
 */
final class PackedStream extends COSDictionary {
  private final Packed content;

  PackedStream(Packed content) {
    this.content = content;
    setInt(COSName.LENGTH, content.length());
  }

  Packed content() {
    return content;
  }
}
