package de.vertragswerk.rendering.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What lies under the cells of a row, and between them. A rule closes the row; where there is none,
 * the row goes on.
 *
 * @param head whether it heads its table
 * @param form whether rules part the cells on all sides
 * @param begins whether a rule opens it
 */
record RowGround(List<Column> columns, boolean head, boolean form, boolean begins)
    implements Abreast.Ground {

  RowGround begun() {
    return new RowGround(columns, head, form, true);
  }

  @Override
  public List<Piece> of(double height, boolean goesOn) {
    double x = columns.get(0).x();
    double right = columns.get(columns.size() - 1).right();
    List<Piece> ground = new ArrayList<>();
    if (head) {
      ground.add(new Piece.Area(x, 0, right - x, height, Ink.SHADE));
    }
    if (begins) {
      ground.add(rule(x, 0, right - x, RowComposer.RULE));
    }
    if (!goesOn) {
      ground.add(rule(x, height - RowComposer.RULE, right - x, RowComposer.RULE));
    }
    if (form) {
      columns.forEach(column -> ground.add(rule(column.x(), 0, RowComposer.RULE, height)));
      ground.add(rule(right - RowComposer.RULE, 0, RowComposer.RULE, height));
    }
    return ground;
  }

  private static Piece rule(double x, double y, double width, double height) {
    return new Piece.Area(x, y, width, height, Ink.RULE);
  }
}
