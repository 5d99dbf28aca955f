package de.vertragswerk.rendering.pdf;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Packs streams, one after the other. */
final class Packer implements AutoCloseable {
  /** Level 6 takes twice the time for files a twentieth smaller. */
  private static final int LEVEL = 3;

  private static final int CHUNK = 8192;

  private final byte[] chunk = new byte[CHUNK];
  private final Deflater deflater;

  private Packer(int level) {
    this.deflater = new Deflater(level);
  }

  /** For what each file has of its own. */
  static Packer quick() {
    return new Packer(LEVEL);
  }

  /** For what is packed once and used many times. */
  static Packer thorough() {
    return new Packer(Deflater.BEST_COMPRESSION);
  }

  Packed packed(byte[] bytes) {
    return packed(bytes, bytes.length);
  }

  Packed packed(byte[] bytes, int length) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(length / 2 + 64);
    deflater.reset();
    deflater.setInput(bytes, 0, length);
    deflater.finish();
    while (!deflater.finished()) {
      packed.write(chunk, 0, deflater.deflate(chunk));
    }
    return new Packed(packed.toByteArray(), length);
  }

  @Override
  public void close() {
    deflater.end();
  }
}
