package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Figure;
import java.util.List;

/** Composes a picture that stands alone, as large as it says if there is room. */
final class FigureComposer {
  /** Share of a page that a picture takes at most, so that what leads it in stands above it. */
  private static final double TALLEST = 0.9;

  private final Composition composition;
  private final Look look;
  private final Column column;

  FigureComposer(Composition composition, Look look, Column column) {
    this.composition = composition;
    this.look = look;
    this.column = column;
  }

  List<Strip> compose(Figure figure) {
    double scale = scale(figure);
    double width = width(figure) * scale;
    double height = height(figure) * scale;
    Piece picture =
        new Piece.Picture(
            column.x() + look.shift(column.width() - width),
            0,
            width,
            height,
            figure.file(),
            composition.structure().figure(figure.alternativeText()));
    return List.of(Strip.of(height, List.of(picture)).anchored(figure.id()));
  }

  private double scale(Figure figure) {
    double tallest = composition.geometry().textHeight() * TALLEST;
    double widest = Math.max(1, column.width());
    return Math.min(1, Math.min(widest / width(figure), tallest / height(figure)));
  }

  /** In points, as the figure says. */
  static double width(Figure figure) {
    return figure.width() * PageGeometry.MILLIMETRE;
  }

  /** In points, as the figure says. */
  static double height(Figure figure) {
    return figure.height() * PageGeometry.MILLIMETRE;
  }
}
