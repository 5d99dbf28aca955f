package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Face;
import de.vertragswerk.rendering.layout.Piece;
import de.vertragswerk.rendering.layout.PrintedPage;
import java.util.Map;

/** Turns the pieces of one page into the operators that draw them. */
final class PageContent implements Piece.Visitor<ContentStream> {
  private static final String PAGINATION = "/Artifact <</Type /Pagination>> BDC";
  private static final String MARK = "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC";
  private static final String NOTHING_SAID = "/Artifact BMC";
  private static final int CLOSED = -2;
  private static final int FURNITURE = -3;
  private static final int WATERMARK = -4;

  private final ContentStream out = new ContentStream();
  private final TextState state;
  private final double height;
  private final Drawn drawn;
  private int open = CLOSED;
  private boolean inText;

  private PageContent(double height, Drawn drawn) {
    this.height = height;
    this.drawn = drawn;
    this.state = new TextState(out, drawn.faces());
  }

  /**
   * What the pages of one file have in common.
   *
   * @param tags the structure type of each text
   * @param marked learns where each text stands
   */
  record Drawn(
      Map<Face, EmbeddedFace> faces,
      Pictures pictures,
      Map<Integer, String> tags,
      MarkedContent marked) {}

  static ContentStream of(PrintedPage page, Drawn drawn) {
    PageContent content = new PageContent(page.height(), drawn);
    for (Piece piece : page.furniture()) {
      content.draw(piece, piece instanceof Piece.Slanted ? WATERMARK : FURNITURE);
    }
    for (Piece piece : page.pieces()) {
      if (!(piece instanceof Piece.Link || piece instanceof Piece.Field)) {
        content.draw(piece, piece.content());
      }
    }
    content.close();
    return content.out;
  }

  /**
   * Neighbouring pieces of one text share a mark. Neighbouring words share a text object, which
   * holds whole marks and nothing but words.
   */
  private void draw(Piece piece, int text) {
    boolean words = piece instanceof Piece.Words;
    if (text != open || words != inText) {
      closeMark();
      enter(words);
      out.operator(mark(text));
      open = text;
    }
    piece.accept(this);
  }

  private String mark(int text) {
    return switch (text) {
      case FURNITURE -> PAGINATION;
      case WATERMARK -> MARK;
      case Piece.DECORATION -> NOTHING_SAID;
      default -> {
        String tag = drawn.tags().getOrDefault(text, "Span");
        yield "/" + tag + " <</MCID " + drawn.marked().mark(text) + ">> BDC";
      }
    };
  }

  private void enter(boolean words) {
    if (words != inText) {
      out.operator(words ? "BT" : "ET");
      state.begin();
      inText = words;
    }
  }

  private void closeMark() {
    if (open != CLOSED) {
      out.operator("EMC");
      open = CLOSED;
    }
  }

  private void close() {
    closeMark();
    enter(false);
  }

  @Override
  public ContentStream words(Piece.Words words) {
    state.use(words.face(), words.size());
    state.use(words.ink());
    state.useSpacing(words.spacing());
    state.moveTo(words.x(), height - words.baseline());
    return state.show(words.text());
  }

  @Override
  public ContentStream slanted(Piece.Slanted slanted) {
    double angle = Math.toRadians(slanted.angle());
    double sine = Math.sin(angle);
    double cosine = Math.cos(angle);
    double half = slanted.face().width(slanted.text(), slanted.size()) / 2;
    double middle = slanted.face().ascent() * slanted.size() * 0.4;
    double x = slanted.x() - half * cosine + middle * sine;
    double y = height - slanted.y() - half * sine - middle * cosine;
    out.operator("BT");
    state.use(slanted.face(), slanted.size());
    state.use(slanted.ink());
    state.useSpacing(0);
    for (double factor : new double[] {cosine, sine, -sine, cosine}) {
      out.factor(factor);
    }
    out.numbers(x, y).operator("Tm");
    return state.show(slanted.text()).operator("ET");
  }

  @Override
  public ContentStream area(Piece.Area area) {
    state.use(area.ink());
    return out.numbers(area.x(), height - area.y() - area.height(), area.width(), area.height())
        .operator("re f");
  }

  @Override
  public ContentStream picture(Piece.Picture picture) {
    double bottom = height - picture.y() - picture.height();
    drawn.marked().show(picture, height);
    return out.operator("q")
        .numbers(picture.width(), 0, 0, picture.height(), picture.x(), bottom)
        .operator("cm")
        .operator("/" + drawn.pictures().name(picture.file()) + " Do")
        .operator("Q");
  }

  /** No mark of the page: {@link LinkWriter} writes it. */
  @Override
  public ContentStream link(Piece.Link link) {
    return out;
  }

  /** No mark of the page: {@link FormWriter} writes it. */
  @Override
  public ContentStream field(Piece.Field field) {
    return out;
  }
}
