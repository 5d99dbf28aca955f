package de.vertragswerk.picture;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads the chunks of a PNG file, each against its checksum, from the first to the last. */
final class PngOutline {
  private static final int SIGNATURE = 8;
  private static final int HEADER_LENGTH = 13;

  /** Length and type before the data, checksum after it. */
  private static final int FRAME = 12;

  private static final int IHDR = 0x49484452;
  private static final int IEND = 0x49454E44;

  private PngOutline() {}

  /** The outline; null when the file is not whole. */
  static @Nullable Outline read(byte[] file) {
    ByteBuffer chunks = ByteBuffer.wrap(file).position(SIGNATURE).slice();
    Outline outline = null;
    while (chunks.remaining() >= FRAME) {
      int length = chunks.getInt(chunks.position());
      if (length < 0 || length > chunks.remaining() - FRAME || !isSound(chunks, length)) {
        return null;
      }
      int type = chunks.getInt(chunks.position() + Integer.BYTES);
      if (outline == null) {
        outline = type == IHDR && length == HEADER_LENGTH ? outline(chunks) : null;
      }
      chunks.position(chunks.position() + length + FRAME);
      if (outline == null || type == IEND) {
        return chunks.hasRemaining() ? null : outline;
      }
    }
    return null;
  }

  private static boolean isSound(ByteBuffer chunks, int length) {
    int start = chunks.position() + Integer.BYTES;
    CRC32 checksum = new CRC32();
    checksum.update(chunks.slice(start, length + Integer.BYTES));
    return (int) checksum.getValue() == chunks.getInt(start + Integer.BYTES + length);
  }

  private static @Nullable Outline outline(ByteBuffer chunks) {
    int data = chunks.position() + 2 * Integer.BYTES;
    int width = chunks.getInt(data);
    int height = chunks.getInt(data + Integer.BYTES);
    return width < 1 || height < 1 ? null : new Outline(width, height, true);
  }
}
