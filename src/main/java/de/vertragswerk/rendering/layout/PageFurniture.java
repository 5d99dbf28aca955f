package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.DocumentHead;
import java.util.ArrayList;
import java.util.List;

/** Header, footer and draft mark. */
final class PageFurniture {
  private static final double RULE = 0.4;
  private static final double HEADER_ABOVE_TEXT = 24;
  private static final double FOOTER_BELOW_TEXT = 20;
  private static final double BETWEEN = 16;
  private static final double LEFT_SHARE = 0.5;
  private static final int HEADER_LINES = 2;
  private static final int FOOTER_LINES = 3;
  private static final String ELLIPSIS = "\u2026";

  /** No character of a text is narrower on average. */
  private static final double NARROWEST = 1.5;

  /** What is left out of a word without end at a time. */
  private static final int LONG_WORD = 8;

  private static final double DRAFT_WIDTH = 0.72;

  private final DocumentHead head;
  private final PageGeometry geometry;
  private final Look look;
  private final Face bold;
  private final ParagraphStrips paragraphs;

  /** The same on all pages. */
  private final List<Piece> header;

  PageFurniture(DocumentHead head, Composition composition) {
    this.head = head;
    this.geometry = composition.geometry();
    this.look = composition.looks().small();
    this.bold = look.strong();
    this.paragraphs = composition.display();
    this.header = header();
  }

  /** The first page has the title and needs no header. */
  List<Piece> on(int page, int pages) {
    List<Piece> pieces = new ArrayList<>();
    if (head.isDraft()) {
      pieces.add(draftMark());
    }
    if (page > 1) {
      pieces.addAll(header);
    }
    pieces.addAll(footer(PageLabel.of(head, page, pages)));
    return pieces;
  }

  private Piece draftMark() {
    String mark = Composed.of(head.draftMark());
    double diagonal = Math.hypot(geometry.width(), geometry.height());
    double size = DRAFT_WIDTH * diagonal / bold.width(mark, 1);
    double angle = Math.toDegrees(Math.atan2(geometry.height(), geometry.width()));
    return new Piece.Slanted(
        geometry.width() / 2,
        geometry.height() / 2,
        angle,
        mark,
        bold,
        Math.min(size, geometry.height() / 5),
        Ink.DRAFT);
  }

  private List<Piece> header() {
    double y = geometry.top() - HEADER_ABOVE_TEXT;
    Column column = geometry.column();
    Facing facing = facing(head.title(), head.header(), HEADER_LINES);
    List<Piece> pieces = new ArrayList<>(facing.at(y - facing.height()));
    pieces.add(new Piece.Area(column.x(), y + 1, column.width(), RULE, Ink.RULE));
    return pieces;
  }

  private List<Piece> footer(String number) {
    double y = geometry.height() - geometry.bottom() + FOOTER_BELOW_TEXT;
    Column column = geometry.column();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Area(column.x(), y, column.width(), RULE, Ink.RULE));
    pieces.addAll(facing(head.footer(), number, FOOTER_LINES).at(y + 3));
    return pieces;
  }

  /** One text at the left and one at the right. */
  private record Facing(List<Strip> left, List<Strip> right) {
    double height() {
      return Math.max(Strips.height(left), Strips.height(right));
    }

    List<Piece> at(double y) {
      List<Piece> pieces = new ArrayList<>(Strips.joined(left).piecesAt(y));
      pieces.addAll(Strips.joined(right).piecesAt(y));
      return pieces;
    }
  }

  /** The right text takes what it needs, but leaves the left one its share if that needs it. */
  private Facing facing(String left, String right, int mostLines) {
    Column column = geometry.column();
    double room = column.width() - BETWEEN;
    double leftWidth = Math.max(room * LEFT_SHARE, room - width(right));
    if (width(left) < leftWidth) {
      leftWidth = Math.max(width(left), room - width(right));
    }
    Column rightColumn = column.indented(leftWidth + BETWEEN);
    return new Facing(
        lines(left, look, new Column(column.x(), leftWidth), mostLines),
        lines(right, look.aligned(Alignment.RIGHT), rightColumn, mostLines));
  }

  private double width(String text) {
    return look.face().width(Composed.of(text), look.size()) + 1;
  }

  /** What finds no room in the lines is left out, and seen to be. */
  private List<Strip> lines(String text, Look look, Column column, int mostLines) {
    List<Strip> lines = lines(text, look, column);
    int length = Math.min(text.length(), (int) (mostLines * column.width() / NARROWEST));
    while (lines.size() > mostLines && length > 0) {
      length = Math.max(text.lastIndexOf(' ', length - 1), length - LONG_WORD);
      lines = lines(text.substring(0, Math.max(0, length)).strip() + ELLIPSIS, look, column);
    }
    return lines;
  }

  private List<Strip> lines(String text, Look look, Column column) {
    Stretch stretch =
        new Stretch(Composed.of(text), look.face(), Piece.DECORATION, "", null, false);
    return paragraphs.strips(List.of(stretch), look, column);
  }
}
