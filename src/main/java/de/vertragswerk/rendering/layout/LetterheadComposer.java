package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * Composes the pictures above the title: side by side with one middle line, from the left edge to
 * the right one, in as many rows as they need, and all smaller together when they would be too
 * high.
 */
final class LetterheadComposer {
  /** Share of the page's height. */
  private static final double HIGHEST = 0.2;

  private static final double LEAST_GAP = 14;
  private static final double BETWEEN_ROWS = 10;
  private static final double SMALLER = 0.95;

  private final Composition composition;
  private final Column column;

  LetterheadComposer(Composition composition) {
    this.composition = composition;
    this.column = composition.geometry().column();
  }

  /** Pictures of one row; sizes as they are printed. */
  private record Row(List<Box> boxes, double leastGap) {
    double width() {
      return boxes.stream().mapToDouble(Box::width).sum() + (boxes.size() - 1) * leastGap;
    }

    double widthWith(Box box) {
      return width() + leastGap + box.width();
    }

    double height() {
      return boxes.stream().mapToDouble(Box::height).max().orElse(0);
    }
  }

  private record Box(Figure figure, double width, double height) {}

  /** One strip; none without pictures. */
  List<Strip> compose(List<Figure> figures) {
    if (figures.isEmpty()) {
      return List.of();
    }
    double highest = composition.geometry().height() * HIGHEST;
    double scale = 1;
    List<Row> rows = rows(figures, scale);
    while (height(rows, scale) > highest) {
      scale *= SMALLER;
      rows = rows(figures, scale);
    }
    return List.of(strip(rows, scale));
  }

  private static double height(List<Row> rows, double scale) {
    double between = BETWEEN_ROWS * scale;
    return rows.stream().mapToDouble(Row::height).sum() + (rows.size() - 1) * between;
  }

  private List<Row> rows(List<Figure> figures, double scale) {
    List<Row> rows = new ArrayList<>();
    Row row = new Row(List.of(), 0);
    for (Figure figure : figures) {
      Box box = box(figure, scale);
      if (rows.isEmpty() || row.widthWith(box) > column.width()) {
        row = new Row(new ArrayList<>(), LEAST_GAP * scale);
        rows.add(row);
      }
      row.boxes().add(box);
    }
    return rows;
  }

  private Box box(Figure figure, double scale) {
    double width = FigureComposer.width(figure);
    double factor = scale * Math.min(1, column.width() / width);
    return new Box(figure, width * factor, FigureComposer.height(figure) * factor);
  }

  private Strip strip(List<Row> rows, double scale) {
    List<Piece> pieces = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    double y = 0;
    for (Row row : rows) {
      place(row, y, pieces);
      row.boxes().forEach(box -> anchors.add(box.figure().id()));
      y += row.height() + BETWEEN_ROWS * scale;
    }
    return Strip.of(height(rows, scale), pieces, anchors);
  }

  private void place(Row row, double y, List<Piece> pieces) {
    int gaps = row.boxes().size() - 1;
    double spread = gaps == 0 ? 0 : (column.width() - row.width()) / gaps + row.leastGap();
    double x = column.x();
    for (Box box : row.boxes()) {
      Figure figure = box.figure();
      double top = y + (row.height() - box.height()) / 2;
      int content = composition.structure().figure(figure.alternativeText());
      pieces.add(new Piece.Picture(x, top, box.width(), box.height(), figure.file(), content));
      x += box.width() + spread;
    }
  }
}
