package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Alignment;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a paragraph looks.
 *
 * @param face of all that is not emphasised
 * @param size in points
 * @param leading distance of two baselines, in points
 * @param alignment of ragged lines; null for lines of equal width
 */
record Look(
    Face face, Face strong, double size, double leading, Ink ink, @Nullable Alignment alignment) {

  static Look ragged(Face face, Face strong, double size, Ink ink) {
    return new Look(face, strong, size, size * 1.25, ink, Alignment.LEFT);
  }

  boolean isJustified() {
    return alignment == null;
  }

  Look aligned(Alignment alignment) {
    return new Look(face, strong, size, leading, ink, alignment);
  }

  Look led(double leading) {
    return new Look(face, strong, size, leading, ink, alignment);
  }

  Look bold() {
    return new Look(strong, strong, size, leading, ink, alignment);
  }

  /** How far something begins from the left that leaves so much of its column free. */
  double shift(double free) {
    if (alignment == null) {
      return 0;
    }
    return switch (alignment) {
      case LEFT -> 0;
      case CENTER -> free / 2;
      case RIGHT -> free;
    };
  }

  /** A width that grows with the letters. */
  double ems(double count) {
    return size * count;
  }

  /** Distance of the baseline from the upper edge of its line. */
  double baseline() {
    double height = (face.ascent() + face.descent()) * size;
    return (leading - height) / 2 + face.ascent() * size;
  }
}
