package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Alignment;
import java.util.ArrayList;
import java.util.List;

/**
 * Two small texts of the same few lines, one at the left and one at the right of a page. The right
 * one takes the width it needs, but leaves the left one half if that needs it.
 */
final class FacingTexts {
  private static final double BETWEEN = 16;
  private static final double LEFT_SHARE = 0.5;
  private static final String ELLIPSIS = "\u2026";

  /** What is left out of a word without end at a time. */
  private static final int LONG_WORD = 8;

  private final ParagraphStrips paragraphs;
  private final Look look;
  private final int mostLines;
  private final Column rightColumn;
  private final List<Strip> left;

  /**
   * @param widest the text at the right that needs most room
   */
  FacingTexts(Composition composition, String left, String widest, int mostLines) {
    this.paragraphs = composition.display();
    this.look = composition.looks().small();
    this.mostLines = mostLines;
    Column column = composition.geometry().column();
    double room = column.width() - BETWEEN;
    double rest = room - width(widest);
    double leftWidth = Math.max(rest, Math.min(room * LEFT_SHARE, width(left)));
    this.rightColumn = column.indented(leftWidth + BETWEEN);
    this.left = lines(left, look, new Column(column.x(), leftWidth));
  }

  private double width(String text) {
    return look.face().width(Composed.of(text), look.size()) + 1;
  }

  /** Both texts, as one strip. */
  Strip with(String right) {
    List<Piece> pieces = new ArrayList<>(Strips.joined(left).pieces());
    Strip facing = Strips.joined(lines(right, look.aligned(Alignment.RIGHT), rightColumn));
    pieces.addAll(facing.pieces());
    return Strip.of(Math.max(Strips.height(left), facing.height()), pieces);
  }

  /** What finds no room in the lines is left out, and seen to be. */
  private List<Strip> lines(String text, Look look, Column column) {
    String shown = text.substring(0, hardlyFitting(text, column));
    List<Strip> lines = set(shown.equals(text) ? text : shown + ELLIPSIS, look, column);
    while (lines.size() > mostLines && !shown.isEmpty()) {
      int end = Math.max(shown.lastIndexOf(' '), shown.length() - LONG_WORD);
      shown = shown.substring(0, Math.max(0, end)).strip();
      lines = set(shown + ELLIPSIS, look, column);
    }
    return lines;
  }

  /** Length of what would fill the lines to their ends, so that little is set in vain. */
  private int hardlyFitting(String text, Column column) {
    double room = column.width() * mostLines;
    int length = 0;
    while (length < text.length() && room > 0) {
      int character = text.codePointAt(length);
      length += Character.charCount(character);
      room -= look.face().width(Composed.of(Character.toString(character)), look.size());
    }
    return length;
  }

  private List<Strip> set(String text, Look look, Column column) {
    Stretch stretch =
        new Stretch(Composed.of(text), look.face(), Piece.DECORATION, "", null, false);
    return paragraphs.strips(List.of(stretch), look, column);
  }
}
