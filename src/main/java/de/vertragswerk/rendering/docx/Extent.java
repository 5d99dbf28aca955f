package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.Figure;

/**
 * How large a picture is in print.
 *
 * @param width in the unit of drawings, of which a millimetre has 36,000
 */
record Extent(long width, long height) {
  private static final int MILLIMETRE = 36_000;
  private static final int TWIP = 635;

  static Extent of(Figure figure) {
    return new Extent(
        Math.round(figure.width() * MILLIMETRE), Math.round(figure.height() * MILLIMETRE));
  }

  /** Of so many twentieths of a point. */
  static Extent ofTwips(int width, int height) {
    return new Extent((long) width * TWIP, (long) height * TWIP);
  }

  /** As large as the room allows, in the same shape. */
  Extent within(Extent room) {
    double share = Math.min((double) room.width / width, (double) room.height / height);
    return share < 1 ? times(share) : this;
  }

  Extent times(double share) {
    return new Extent(Math.max(1, (long) (width * share)), Math.max(1, (long) (height * share)));
  }

  int widthInTwips() {
    return (int) (width / TWIP);
  }
}
