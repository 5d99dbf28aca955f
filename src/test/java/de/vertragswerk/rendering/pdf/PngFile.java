package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.ImageFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** A small PNG file with the dots that a test wants, in any way PNG has of writing them. */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final int width;
  private final int height;

  /** How PNG numbers the ways of giving a dot its colour. */
  enum Colours {
    GREY(0),
    RGB(2),
    PALETTE(3),
    GREY_AND_OPACITY(4),
    RGB_AND_OPACITY(6);

    private final int number;

    Colours(int number) {
      this.number = number;
    }
  }

  PngFile(int width, int height, int depth, Colours colours) {
    this.width = width;
    this.height = height;
    file.writeBytes(SIGNATURE);
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(header)) {
      out.writeInt(width);
      out.writeInt(height);
      out.write(new byte[] {(byte) depth, (byte) colours.number, 0, 0, 0});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    chunk("IHDR", header.toByteArray());
  }

  PngFile palette(int... colours) {
    return chunk("PLTE", bytes(colours));
  }

  /** Which colours, or places in the palette, are not opaque. */
  PngFile transparent(int... values) {
    return chunk("tRNS", bytes(values));
  }

  /**
   * @param rows all bytes of all rows
   */
  ImageFile dots(int... rows) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(data)) {
      int perRow = rows.length / height;
      for (int y = 0; y < height; y++) {
        out.write(0);
        out.write(bytes(rows), y * perRow, perRow);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    chunk("IDAT", data.toByteArray());
    chunk("IEND", new byte[0]);
    return new ImageFile(ImageFile.Kind.PNG, file.toByteArray(), width, height);
  }

  private PngFile chunk(String name, byte[] data) {
    byte[] kind = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(kind);
    check.update(data);
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.writeInt(data.length);
      out.write(kind);
      out.write(data);
      out.writeInt((int) check.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
