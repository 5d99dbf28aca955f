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
  private static final double WIDEST_RIGHT = 0.4;
  private static final int MOST_LINES = 3;
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
    List<Piece> pieces =
        new ArrayList<>(facing(head.title(), head.header(), y - look.leading(), 1));
    pieces.add(new Piece.Area(column.x(), y + 1, column.width(), RULE, Ink.RULE));
    return pieces;
  }

  private List<Piece> footer(String number) {
    double y = geometry.height() - geometry.bottom() + FOOTER_BELOW_TEXT;
    Column column = geometry.column();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Area(column.x(), y, column.width(), RULE, Ink.RULE));
    pieces.addAll(facing(head.footer(), number, y + 3, MOST_LINES));
    return pieces;
  }

  /** One text at the left and one at the right, which takes what it needs but never all. */
  private List<Piece> facing(String left, String right, double y, int mostLines) {
    Column column = geometry.column();
    double needed = look.face().width(Composed.of(right), look.size()) + 1;
    double rightWidth = Math.min(needed, column.width() * WIDEST_RIGHT);
    double leftWidth = column.width() - rightWidth - BETWEEN;
    List<Piece> pieces =
        new ArrayList<>(text(left, look, new Column(column.x(), leftWidth), y, mostLines));
    Column rightColumn = new Column(column.right() - rightWidth, rightWidth);
    pieces.addAll(text(right, look.aligned(Alignment.RIGHT), rightColumn, y, mostLines));
    return pieces;
  }

  private List<Piece> text(String text, Look look, Column column, double y, int mostLines) {
    Stretch stretch =
        new Stretch(Composed.of(text), look.face(), Piece.DECORATION, "", null, false);
    List<Strip> strips = paragraphs.strips(List.of(stretch), look, column);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < Math.min(mostLines, strips.size()); i++) {
      pieces.addAll(strips.get(i).piecesAt(0, y + i * look.leading()));
    }
    return pieces;
  }
}
