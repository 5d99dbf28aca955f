package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Row;
import java.util.ArrayList;
import java.util.List;

/** Composes the rows of one table. */
final class RowComposer {
  static final double PADDING = 5;
  private static final double PADDING_ABOVE = 3;
  private static final double RULE = 0.5;

  private final Composition composition;
  private final List<Block.Column> descriptions;
  private final List<Column> columns;
  private final boolean head;

  private RowComposer(
      Composition composition,
      List<Block.Column> descriptions,
      List<Column> columns,
      boolean head) {
    this.composition = composition;
    this.descriptions = descriptions;
    this.columns = columns;
    this.head = head;
  }

  static RowComposer ofHead(
      Composition composition, List<Block.Column> descriptions, List<Column> columns) {
    return new RowComposer(composition, descriptions, columns, true);
  }

  static RowComposer ofBody(
      Composition composition, List<Block.Column> descriptions, List<Column> columns) {
    return new RowComposer(composition, descriptions, columns, false);
  }

  Strip compose(Row row) {
    StructureBuilder structure = composition.structure();
    List<List<Strip>> cells =
        structure.within(
            Role.TABLE_ROW,
            () -> {
              List<List<Strip>> composed = new ArrayList<>();
              for (int i = 0; i < columns.size(); i++) {
                composed.add(cell(row.cells().get(i), i));
              }
              return composed;
            });
    return new Abreast(cells, PADDING_ABOVE, this::ground).strip();
  }

  private List<Strip> cell(Cell cell, int index) {
    Look plain = composition.looks().cell().aligned(descriptions.get(index).alignment());
    Look look = head ? plain.bold() : plain;
    Column column = columns.get(index);
    Column inner = new Column(column.x() + PADDING, column.width() - 2 * PADDING);
    return composition
        .structure()
        .within(
            head ? Role.HEAD_CELL : Role.CELL,
            () -> BlockComposer.compose(cell.blocks(), composition, look, inner, Label.NONE));
  }

  /** A rule closes the row; where there is none, the row goes on. */
  private List<Piece> ground(double height, boolean goesOn) {
    double x = columns.get(0).x();
    double width = columns.get(columns.size() - 1).right() - x;
    List<Piece> ground = new ArrayList<>();
    if (head) {
      ground.add(new Piece.Area(x, 0, width, height, Ink.SHADE));
      ground.add(new Piece.Area(x, 0, width, RULE, Ink.RULE));
    }
    if (!goesOn) {
      ground.add(new Piece.Area(x, height - RULE, width, RULE, Ink.RULE));
    }
    return ground;
  }
}
