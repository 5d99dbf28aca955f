package de.vertragswerk.rendering.pdf;

/**
 * A picture as it lies in a file. Immutable, shared by threads and files.
 *
 * @param samples row by row
 * @param palette red, green and blue of each sample; empty when samples are colours themselves
 * @param opacity of each dot, a byte each; empty when nothing shines through
 */
record PictureData(
    Kind kind, int width, int height, Packed samples, Packed palette, Packed opacity) {

  /** How samples are packed, and what they are. */
  enum Kind {
    JPEG_GREY,
    JPEG_RGB,
    GREY,
    RGB,
    /** Samples are places in the palette. */
    PALETTE;

    boolean isJpeg() {
      return this == JPEG_GREY || this == JPEG_RGB;
    }

    boolean isGrey() {
      return this == JPEG_GREY || this == GREY;
    }
  }

  /** In bytes. */
  int size() {
    return samples.length() + palette.length() + opacity.length();
  }
}
