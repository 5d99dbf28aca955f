package de.vertragswerk.rendering.layout;

/** Size and margins of a page, in points. */
record PageGeometry(
    double width, double height, double left, double right, double top, double bottom) {
  private static final double MILLIMETRE = 72 / 25.4;

  static final PageGeometry A4 =
      new PageGeometry(
          595.276, 841.89, 25 * MILLIMETRE, 25 * MILLIMETRE, 27 * MILLIMETRE, 27 * MILLIMETRE);

  Column column() {
    return new Column(left, width - left - right);
  }

  /** Height that the contract's text may take. */
  double textHeight() {
    return height - top - bottom;
  }
}
