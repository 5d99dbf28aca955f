package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Face;
import de.vertragswerk.rendering.layout.Ink;
import de.vertragswerk.rendering.layout.Piece;
import de.vertragswerk.rendering.layout.PrintedPage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the pieces of one page into the operators that draw them. */
final class PageContent implements Piece.Visitor<ContentStream> {
  private static final String FURNITURE = "/Artifact <</Type /Pagination>> BDC";
  private static final String WATERMARK = "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC";
  private static final String DECORATION = "/Artifact BMC";
  private static final int CLOSED = -2;

  private final ContentStream out = new ContentStream();
  private final double height;
  private final Map<Face, EmbeddedFace> faces;
  private final Map<Integer, String> tags;
  private final MarkedContent marked;
  private int open = CLOSED;
  private @Nullable Face face;
  private double size;
  private Ink ink = Ink.BLACK;

  private PageContent(
      double height,
      Map<Face, EmbeddedFace> faces,
      Map<Integer, String> tags,
      MarkedContent marked) {
    this.height = height;
    this.faces = faces;
    this.tags = tags;
    this.marked = marked;
  }

  /**
   * @param tags the structure type of each text
   * @param marked learns where each text stands
   */
  static byte[] of(
      PrintedPage page,
      Map<Face, EmbeddedFace> faces,
      Map<Integer, String> tags,
      MarkedContent marked) {
    PageContent content = new PageContent(page.height(), faces, tags, marked);
    for (Piece piece : page.furniture()) {
      content.out.operator(piece instanceof Piece.Slanted ? WATERMARK : FURNITURE);
      piece.accept(content);
      content.out.operator("EMC");
    }
    for (Piece piece : page.pieces()) {
      if (!(piece instanceof Piece.Link)) {
        content.switchTo(piece.content());
        piece.accept(content);
      }
    }
    content.close();
    return content.out.bytes();
  }

  /** Neighbouring pieces of one text share a mark. */
  private void switchTo(int text) {
    if (text == open) {
      return;
    }
    close();
    if (text == Piece.DECORATION) {
      out.operator(DECORATION);
    } else {
      String tag = tags.getOrDefault(text, "Span");
      out.operator("/" + tag + " <</MCID " + marked.mark(text) + ">> BDC");
    }
    open = text;
  }

  private void close() {
    if (open != CLOSED) {
      out.operator("EMC");
      open = CLOSED;
    }
  }

  @Override
  public ContentStream words(Piece.Words words) {
    out.operator("BT");
    use(words.face(), words.size());
    use(words.ink());
    out.numbers(words.x(), height - words.baseline()).operator("Td");
    return show(words.text(), words.face(), words.spacing() * 1000 / words.size()).operator("ET");
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
    use(slanted.face(), slanted.size());
    use(slanted.ink());
    out.numbers(cosine, sine, -sine, cosine, x, y).operator("Tm");
    return show(slanted.text(), slanted.face(), 0).operator("ET");
  }

  @Override
  public ContentStream area(Piece.Area area) {
    use(area.ink());
    return out.numbers(area.x(), height - area.y() - area.height(), area.width(), area.height())
        .operator("re f");
  }

  @Override
  public ContentStream link(Piece.Link link) {
    return out;
  }

  @Override
  public ContentStream picture(Piece.Picture picture) {
    throw new UnsupportedOperationException("picture");
  }

  @Override
  public ContentStream field(Piece.Field field) {
    throw new UnsupportedOperationException("field");
  }

  private void use(Face wanted, double wantedSize) {
    if (!wanted.equals(face) || wantedSize != size) {
      out.token("/" + embedded(wanted).resourceName().getName()).number(wantedSize).operator("Tf");
      face = wanted;
      size = wantedSize;
    }
  }

  private void use(Ink wanted) {
    if (wanted != ink) {
      out.numbers(wanted.red(), wanted.green(), wanted.blue()).operator("rg");
      ink = wanted;
    }
  }

  /**
   * @param spacing added after each space, in thousandths of the size
   */
  private ContentStream show(String text, Face used, double spacing) {
    EmbeddedFace embedded = embedded(used);
    out.raw('[').raw('<');
    int before = -1;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      double shift = before < 0 ? 0 : used.kerning(before, character);
      shift += Face.isSpace(before) ? spacing : 0;
      if (shift != 0) {
        out.raw('>').number(-shift).raw('<');
      }
      out.code(embedded.code(character));
      before = character;
      i += Character.charCount(character);
    }
    return out.raw('>').raw(']').operator("TJ");
  }

  private EmbeddedFace embedded(Face wanted) {
    EmbeddedFace embedded = faces.get(wanted);
    if (embedded == null) {
      throw new IllegalStateException("face " + wanted.name() + " was not announced");
    }
    return embedded;
  }
}
