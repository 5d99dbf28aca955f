package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Row;
import java.util.ArrayList;
import java.util.List;

/** Composes the rows of one table; a row that is too tall for a page becomes several strips. */
final class RowComposer {
  static final double PADDING = 5;
  private static final double PADDING_ABOVE = 3;
  private static final double RULE = 0.5;

  /** Share of the page's text that a row takes at most before it is divided. */
  private static final double TALLEST = 0.7;

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

  List<Strip> compose(Row row) {
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
    double tallest = composition.geometry().textHeight() * TALLEST;
    boolean whole = cells.stream().allMatch(cell -> Strips.height(cell) <= tallest);
    return whole ? List.of(strip(cells)) : fragments(cells, tallest);
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

  /** Each fragment takes from every cell what fits. */
  private List<Strip> fragments(List<List<Strip>> cells, double tallest) {
    List<List<Strip>> rest = new ArrayList<>(cells);
    List<Strip> fragments = new ArrayList<>();
    while (rest.stream().anyMatch(cell -> !cell.isEmpty())) {
      List<List<Strip>> parts = new ArrayList<>();
      for (int i = 0; i < rest.size(); i++) {
        List<Strip> cell = rest.get(i);
        int count = fitting(cell, tallest);
        parts.add(cell.subList(0, count));
        rest.set(i, cell.subList(count, cell.size()));
      }
      fragments.add(strip(parts));
    }
    return fragments;
  }

  private static int fitting(List<Strip> cell, double tallest) {
    int count = Math.min(1, cell.size());
    while (count < cell.size() && Strips.height(cell.subList(0, count + 1)) <= tallest) {
      count++;
    }
    return count;
  }

  private Strip strip(List<List<Strip>> cells) {
    double height = 0;
    List<Piece> pieces = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    for (List<Strip> cell : cells) {
      Strip joined = Strips.joined(cell);
      height = Math.max(height, joined.height());
      pieces.addAll(joined.piecesAt(0, PADDING_ABOVE));
      anchors.addAll(joined.anchors());
    }
    height += 2 * PADDING_ABOVE;
    List<Piece> all = new ArrayList<>(ground(height));
    all.addAll(pieces);
    Strip strip = Strip.of(height, all);
    for (String anchor : anchors) {
      strip = strip.anchored(anchor);
    }
    return strip;
  }

  private List<Piece> ground(double height) {
    double x = columns.get(0).x();
    double width = columns.get(columns.size() - 1).right() - x;
    List<Piece> ground = new ArrayList<>();
    if (head) {
      ground.add(new Piece.Area(x, 0, width, height, Ink.SHADE));
      ground.add(new Piece.Area(x, 0, width, RULE, Ink.RULE));
    }
    ground.add(new Piece.Area(x, height - RULE, width, RULE, Ink.RULE));
    return ground;
  }
}
