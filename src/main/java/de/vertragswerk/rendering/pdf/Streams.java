package de.vertragswerk.rendering.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the streams of one file. */
final class Streams {
  /** Level 6 takes twice the time for files a twentieth smaller. */
  private static final int LEVEL = 3;

  private final COSDocument document;

  Streams(COSDocument document) {
    this.document = document;
  }

  COSStream plain(byte[] bytes) throws IOException {
    COSStream stream = document.createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes);
    }
    return stream;
  }

  COSStream packed(byte[] bytes) throws IOException {
    COSStream stream = plain(deflated(bytes));
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  COSStream packedFont(byte[] file) throws IOException {
    COSStream stream = packed(file);
    stream.setInt(COSName.LENGTH1, file.length);
    return stream;
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    Deflater deflater = new Deflater(LEVEL);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }
}
