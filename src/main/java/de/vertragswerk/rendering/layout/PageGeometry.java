package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.PageOrientation;

/** Size and margins of a page, in points. */
record PageGeometry(
    double width, double height, double left, double right, double top, double bottom) {
  static final double MILLIMETRE = 72 / 25.4;

  static final PageGeometry A4 =
      new PageGeometry(
          595.276, 841.89, 25 * MILLIMETRE, 25 * MILLIMETRE, 25 * MILLIMETRE, 25 * MILLIMETRE);

  static final PageGeometry A4_LYING =
      new PageGeometry(
          841.89, 595.276, 20 * MILLIMETRE, 20 * MILLIMETRE, 25 * MILLIMETRE, 25 * MILLIMETRE);

  static PageGeometry of(PageOrientation orientation) {
    return switch (orientation) {
      case PORTRAIT -> A4;
      case LANDSCAPE -> A4_LYING;
    };
  }

  Column column() {
    return new Column(left, width - left - right);
  }

  /** Height that the contract's text may take. */
  double textHeight() {
    return height - top - bottom;
  }
}
