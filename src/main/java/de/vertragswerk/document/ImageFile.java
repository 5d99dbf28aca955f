package de.vertragswerk.document;

import java.util.Arrays;
import java.util.Objects;

/** A picture as it came: its bytes, what they are, and how many dots they hold. */
public final class ImageFile {
  private final Kind kind;
  private final byte[] bytes;
  private final int width;
  private final int height;

  /** How a picture is written. */
  public enum Kind {
    PNG("png", "image/png"),
    JPEG("jpeg", "image/jpeg");

    private final String extension;
    private final String mediaType;

    Kind(String extension, String mediaType) {
      this.extension = extension;
      this.mediaType = mediaType;
    }

    /** File name extension without the dot. */
    public String extension() {
      return extension;
    }

    public String mediaType() {
      return mediaType;
    }
  }

  /**
   * @param bytes a whole file of the kind; whoever reads it from outside has decoded it once
   * @param width in dots
   * @param height in dots
   */
  public ImageFile(Kind kind, byte[] bytes, int width, int height) {
    this.kind = Objects.requireNonNull(kind);
    this.bytes = bytes.clone();
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(width + " x " + height + " dots");
    }
    this.width = width;
    this.height = height;
  }

  public Kind kind() {
    return kind;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** In dots. */
  public int width() {
    return width;
  }

  /** In dots. */
  public int height() {
    return height;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImageFile image
        && kind == image.kind
        && width == image.width
        && height == image.height
        && Arrays.equals(bytes, image.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return kind + " " + width + " x " + height + " #" + Integer.toHexString(hashCode());
  }
}
