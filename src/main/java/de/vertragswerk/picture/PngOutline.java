package de.vertragswerk.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Reads the chunks of a PNG file, each against its checksum, from the first to the last.
 *
 * @param bits of one channel of one dot
 * @param channels of one dot
 * @param inSteps whether the dots come in seven passes
 * @param data the dots, packed
 */
record PngOutline(Outline outline, int bits, int channels, boolean inSteps, ByteBuffer data) {
  private static final int SIGNATURE = 8;
  private static final int HEADER_LENGTH = 13;

  /** Length and type before the data, checksum after it. */
  private static final int FRAME = 12;

  private static final int IHDR = 0x49484452;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454E44;

  /** Where the header says what its dots are made of. */
  private static final int BITS = 8;

  private static final int COLOURS = 9;
  private static final int STEPS = 12;

  /** The outline; null when the file is not whole. */
  static @Nullable PngOutline read(byte[] file) {
    ByteBuffer chunks = ByteBuffer.wrap(file).position(SIGNATURE).slice();
    ByteBuffer header = null;
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    while (chunks.remaining() >= FRAME) {
      int length = chunks.getInt();
      if (length < 0
          || length > chunks.remaining() - 2 * Integer.BYTES
          || !isSound(chunks, length)) {
        return null;
      }
      int type = chunks.getInt();
      ByteBuffer content = chunks.slice(chunks.position(), length);
      chunks.position(chunks.position() + length + Integer.BYTES);
      if (header == null && (type != IHDR || length != HEADER_LENGTH)) {
        return null;
      }
      header = header == null ? content : header;
      if (type == IDAT) {
        data.write(content.array(), content.arrayOffset(), length);
      } else if (type == IEND) {
        return chunks.hasRemaining() ? null : of(header, ByteBuffer.wrap(data.toByteArray()));
      }
    }
    return null;
  }

  private static boolean isSound(ByteBuffer chunks, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(chunks.slice(chunks.position(), Integer.BYTES + length));
    return (int) checksum.getValue() == chunks.getInt(chunks.position() + Integer.BYTES + length);
  }

  private static @Nullable PngOutline of(ByteBuffer header, ByteBuffer data) {
    int width = header.getInt(0);
    int height = header.getInt(Integer.BYTES);
    int channels =
        switch (header.get(COLOURS)) {
          case 0, 3 -> 1;
          case 2 -> 3;
          case 4 -> 2;
          case 6 -> 4;
          default -> 0;
        };
    return width < 1 || height < 1 || channels == 0
        ? null
        : new PngOutline(
            new Outline(width, height, true),
            header.get(BITS),
            channels,
            header.get(STEPS) != 0,
            data);
  }
}
