package de.vertragswerk.picture;

import java.util.Arrays;
import java.util.Objects;

/** A picture that was read to its last dot: its file as it came, and how many dots it holds. */
public final class Picture {
  private final Kind kind;
  private final byte[] bytes;
  private final int width;
  private final int height;

  /** How a picture is written. */
  public enum Kind {
    PNG("image/png"),
    JPEG("image/jpeg");

    private final String mediaType;

    Kind(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }
  }

  Picture(Kind kind, byte[] bytes, int width, int height) {
    this.kind = Objects.requireNonNull(kind);
    this.bytes = bytes.clone();
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
    return other instanceof Picture picture
        && kind == picture.kind
        && Arrays.equals(bytes, picture.bytes);
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
