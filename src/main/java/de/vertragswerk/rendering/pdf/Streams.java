package de.vertragswerk.rendering.pdf;

import org.apache.pdfbox.cos.COSName;

/** Makes the streams of one file. */
final class Streams {
  private final Packer packer;

  Streams(Packer packer) {
    this.packer = packer;
  }

  PackedStream plain(byte[] bytes) {
    return new PackedStream(Packed.asTheyAre(bytes));
  }

  /** Of bytes that are packed already. */
  PackedStream flate(Packed packed) {
    PackedStream stream = new PackedStream(packed);
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  PackedStream packed(byte[] bytes) {
    return flate(packer.packed(bytes));
  }

  PackedStream packed(ContentStream content) {
    return flate(content.packed(packer));
  }
}
