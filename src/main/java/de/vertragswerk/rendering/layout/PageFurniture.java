package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.DocumentHead;
import java.util.ArrayList;
import java.util.List;

/** Header, footer and draft mark. */
final class PageFurniture {
  private static final double RULE = 0.4;
  private static final double HEADER_ABOVE_TEXT = 24;
  private static final double FOOTER_BELOW_TEXT = 20;
  private static final int HEADER_LINES = 2;
  private static final int FOOTER_LINES = 3;
  private static final double DRAFT_WIDTH = 0.72;

  private final Composition composition;
  private final PageGeometry geometry;
  private final DocumentHead head;
  private final int pages;

  /** The same on all pages. */
  private final List<Piece> header;

  private final FacingTexts footer;

  PageFurniture(DocumentHead head, Composition composition, int pages) {
    this.head = head;
    this.composition = composition;
    this.geometry = composition.geometry();
    this.pages = pages;
    this.header = header();
    String widest = PageLabel.of(head, pages, pages);
    this.footer = new FacingTexts(composition, head.footer(), widest, FOOTER_LINES);
  }

  /** The first page has the title and needs no header. */
  List<Piece> on(int page) {
    List<Piece> pieces = new ArrayList<>();
    if (head.isDraft()) {
      pieces.add(draftMark());
    }
    if (page > 1) {
      pieces.addAll(header);
    }
    pieces.addAll(footer(page));
    return pieces;
  }

  private Piece draftMark() {
    Face bold = composition.looks().small().strong();
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
    Strip texts =
        new FacingTexts(composition, head.title(), head.header(), HEADER_LINES).with(head.header());
    List<Piece> pieces = new ArrayList<>(texts.piecesAt(y - texts.height()));
    pieces.add(new Piece.Area(column.x(), y + 1, column.width(), RULE, Ink.RULE));
    return pieces;
  }

  private List<Piece> footer(int page) {
    double y = geometry.height() - geometry.bottom() + FOOTER_BELOW_TEXT;
    Column column = geometry.column();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Area(column.x(), y, column.width(), RULE, Ink.RULE));
    pieces.addAll(footer.with(PageLabel.of(head, page, pages)).piecesAt(y + 3));
    return pieces;
  }
}
