package de.vertragswerk.rendering.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the streams of one file. */
final class Streams {
  private final COSDocument document;
  private final Packer packer;

  Streams(COSDocument document, Packer packer) {
    this.document = document;
    this.packer = packer;
  }

  COSStream plain(byte[] bytes) throws IOException {
    return raw(Packed.asTheyAre(bytes));
  }

  COSStream raw(Packed packed) throws IOException {
    COSStream stream = document.createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      packed.writeTo(out);
    }
    return stream;
  }

  /** Of bytes that are packed already. */
  COSStream flate(Packed packed) throws IOException {
    COSStream stream = raw(packed);
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  COSStream packed(byte[] bytes) throws IOException {
    return flate(packer.packed(bytes));
  }
}
