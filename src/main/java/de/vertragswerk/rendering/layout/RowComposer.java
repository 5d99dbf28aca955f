package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.TextField;
import de.vertragswerk.document.CellField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Composes the rows of one table. */
final class RowComposer {
  static final double PADDING = 5;
  private static final double PADDING_ABOVE = 3;
  static final double RULE = 0.5;

  /** Between a field that fills its cell and the edges of the cell. */
  private static final double EDGE = 1;

  private final Composition composition;
  private final List<Block.Column> descriptions;
  private final List<Column> columns;
  private final RowGround ground;
  private final boolean head;

  /** The places in the structure of fields that fill their cells. */
  private final Set<Integer> filling = new HashSet<>();

  private RowComposer(
      Composition composition,
      List<Block.Column> descriptions,
      List<Column> columns,
      RowGround ground,
      boolean head) {
    this.composition = composition;
    this.descriptions = descriptions;
    this.columns = columns;
    this.ground = ground;
    this.head = head;
  }

  static RowComposer ofHead(
      Composition composition,
      List<Block.Column> descriptions,
      List<Column> columns,
      boolean form) {
    RowGround ground = new RowGround(columns, true, form, true);
    return new RowComposer(composition, descriptions, columns, ground, true);
  }

  /**
   * @param form whether rules part the cells on all sides
   */
  static RowComposer ofBody(
      Composition composition,
      List<Block.Column> descriptions,
      List<Column> columns,
      boolean form) {
    RowGround ground = new RowGround(columns, false, form, false);
    return new RowComposer(composition, descriptions, columns, ground, false);
  }

  /** The same rows, with a rule above. */
  RowComposer begun() {
    return new RowComposer(composition, descriptions, columns, ground.begun(), head);
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
    return filled(new Abreast(cells, PADDING_ABOVE, ground).strip());
  }

  /** Fields that fill their cells are as tall as the row. */
  private Strip filled(Strip row) {
    if (filling.isEmpty()) {
      return row;
    }
    double height = row.height() - 2 * EDGE;
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : row.pieces()) {
      boolean fills = piece instanceof Piece.Field && filling.contains(piece.content());
      pieces.add(fills ? tall((Piece.Field) piece, height) : piece);
    }
    return row.showing(pieces);
  }

  private static Piece tall(Piece.Field field, double height) {
    return new Piece.Field(field.x(), EDGE, field.width(), height, field.field(), field.content());
  }

  private List<Strip> cell(Cell cell, int index) {
    Look plain = composition.looks().cell().aligned(descriptions.get(index).alignment());
    Look look = head ? plain.bold() : plain;
    Column column = columns.get(index);
    Column inner = new Column(column.x() + PADDING, column.width() - 2 * PADDING);
    TextField field = head ? null : CellField.of(cell);
    return composition
        .structure()
        .within(
            head ? Role.HEAD_CELL : Role.CELL,
            () ->
                field == null
                    ? BlockComposer.compose(cell.blocks(), composition, look, inner, Label.NONE)
                    : filling(field, look, column));
  }

  private List<Strip> filling(TextField field, Look look, Column column) {
    Column inner = new Column(column.x() + EDGE, column.width() - 2 * EDGE);
    Piece.Field piece = new FieldComposer(composition, look, inner).filling(field);
    filling.add(piece.content());
    double height = piece.height() - 2 * PADDING_ABOVE;
    return List.of(Strip.of(height, List.of(piece), List.of(field.id())));
  }
}
