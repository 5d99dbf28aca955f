package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.CheckBox;
import de.vertragswerk.document.Block.TextField;
import de.vertragswerk.rendering.layout.FormField.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Composes places to write in and boxes to tick. What is printed of them is there for a pen as
 * well: a rule to write on, a frame for more than a line, a box as high as capitals.
 */
final class FieldComposer {
  /** What a line of handwriting needs. */
  static final double LINE = 7 * PageGeometry.MILLIMETRE;

  /** Edge of a box to tick. */
  static final double BOX = 3 * PageGeometry.MILLIMETRE;

  /** Where the words of a box begin. */
  static final double HANG = BOX + 5;

  /** Nobody can write in a narrower field. */
  static final double NARROWEST = 12 * PageGeometry.MILLIMETRE;

  /** In ems, between small letters and capitals: boxes stand before the middle of words. */
  private static final double LETTERS = 0.62;

  /** Share of a page that a field takes at most. */
  private static final double TALLEST = 0.9;

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
    double height = height(field);
    List<Piece> pieces = new ArrayList<>();
    if (field.lines() == 1) {
      pieces.add(new Piece.Area(column.x(), height - RULE, column.width(), RULE, Ink.GREY));
    } else {
      pieces.addAll(frame(column.x(), 0, column.width(), height));
    }
    pieces.add(piece(field, column, height));
    return List.of(Strip.of(height, pieces, List.of(field.id())));
  }

  /** A field that fills its cell, whose edges are drawn by the row. */
  Piece.Field filling(TextField field) {
    return piece(field, column, height(field));
  }

  private double height(TextField field) {
    return Math.min(field.lines() * LINE, composition.geometry().textHeight() * TALLEST);
  }

  private Piece.Field piece(TextField field, Column place, double height) {
    Kind kind = field.lines() == 1 ? Kind.TEXT : Kind.LINES;
    FormField form = new FormField(field.id(), field.label(), kind);
    int content = composition.structure().field();
    return new Piece.Field(place.x(), 0, place.width(), height, form, content);
  }

  /** The box is read before its words, and both are one paragraph. */
  List<Strip> compose(CheckBox box) {
    StructureBuilder structure = composition.structure();
    return structure.within(
        Role.PARAGRAPH,
        () -> {
          int content = structure.field();
          if (box.words().isEmpty()) {
            double x = column.x() + Math.max(0, look.shift(column.width() - BOX));
            return List.of(Strip.of(look.leading(), square(box, x, content), List.of(box.id())));
          }
          List<Strip> strips =
              new ArrayList<>(
                  composition
                      .paragraphs()
                      .strips(
                          StretchCollector.collect(box.words(), look, structure),
                          look.isJustified() ? look : look.aligned(Alignment.LEFT),
                          column.indented(HANG)));
          Strip first = strips.get(0).anchored(box.id());
          List<Piece> square = square(box, column.x(), content);
          for (int last = square.size() - 1; last >= 0; last--) {
            first = first.led(square.get(last));
          }
          strips.set(0, first);
          return strips;
        });
  }

  private List<Piece> square(CheckBox box, double x, int content) {
    double y = look.baseline() - (look.ems(LETTERS) + BOX) / 2;
    List<Piece> pieces = new ArrayList<>(frame(x, y, BOX, BOX));
    FormField form = new FormField(box.id(), box.label(), Kind.TICK);
    pieces.add(new Piece.Field(x, y, BOX, BOX, form, content));
    return pieces;
  }

  private static List<Piece> frame(double x, double y, double width, double height) {
    return List.of(
        new Piece.Area(x, y, width, RULE, Ink.GREY),
        new Piece.Area(x, y + height - RULE, width, RULE, Ink.GREY),
        new Piece.Area(x, y, RULE, height, Ink.GREY),
        new Piece.Area(x + width - RULE, y, RULE, height, Ink.GREY));
  }
}
