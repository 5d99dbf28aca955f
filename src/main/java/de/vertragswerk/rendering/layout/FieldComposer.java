package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.CheckBox;
import de.vertragswerk.document.Block.TextField;
import java.util.ArrayList;
import java.util.List;

/** Composes places to write in and boxes to tick. */
final class FieldComposer {
  /** Edge of a box to tick. */
  static final double BOX = 3 * PageGeometry.MILLIMETRE;

  /** Where the words of a box begin. */
  static final double HANG = BOX + 5;

  private static final double LINE = 7 * PageGeometry.MILLIMETRE;
  private static final double RULE = 0.5;

  private final Composition composition;
  private final Look look;
  private final Column column;

  FieldComposer(Composition composition, Look look, Column column) {
    this.composition = composition;
    this.look = look;
    this.column = column;
  }

  List<Strip> compose(TextField field) {
    double height = field.lines() * LINE;
    FormField form = new FormField(field.id(), field.label(), FormField.Kind.TEXT);
    int content = composition.structure().field();
    List<Piece> pieces = new ArrayList<>(frame(column.x(), 0, column.width(), height));
    pieces.add(new Piece.Field(column.x(), 0, column.width(), height, form, content));
    return List.of(Strip.of(height, pieces, List.of(field.id())));
  }

  List<Strip> compose(CheckBox box) {
    List<Piece> square = frame(column.x(), look.baseline() - BOX, BOX, BOX);
    if (box.words().isEmpty()) {
      return List.of(Strip.of(look.leading(), square, List.of(box.id())));
    }
    StructureBuilder structure = composition.structure();
    return structure.within(
        Role.PARAGRAPH,
        () -> {
          List<Strip> strips =
              new ArrayList<>(
                  composition
                      .paragraphs()
                      .strips(
                          StretchCollector.collect(box.words(), look, structure),
                          look,
                          column.indented(HANG)));
          strips.set(0, strips.get(0).anchored(box.id()).followed(square));
          return strips;
        });
  }

  private static List<Piece> frame(double x, double y, double width, double height) {
    return List.of(
        new Piece.Area(x, y, width, RULE, Ink.RULE),
        new Piece.Area(x, y + height - RULE, width, RULE, Ink.RULE),
        new Piece.Area(x, y, RULE, height, Ink.RULE),
        new Piece.Area(x + width - RULE, y, RULE, height, Ink.RULE));
  }
}
