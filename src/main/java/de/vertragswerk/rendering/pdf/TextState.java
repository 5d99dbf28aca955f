package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Face;
import de.vertragswerk.rendering.layout.Ink;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page's operators have set so far, so that only changes are written. */
final class TextState {
  private static final int NBSP = 0xA0;

  private final ContentStream out;
  private final Map<Face, EmbeddedFace> faces;
  private @Nullable EmbeddedFace face;
  private double size;
  private Ink ink = Ink.BLACK;
  private double spacing;
  private long x;
  private long y;

  TextState(ContentStream out, Map<Face, EmbeddedFace> faces) {
    this.out = out;
    this.faces = faces;
  }

  /** At the beginning of a text object. */
  void begin() {
    x = 0;
    y = 0;
  }

  void use(Face wanted, double wantedSize) {
    EmbeddedFace embedded = faces.get(wanted);
    if (embedded == null) {
      throw new IllegalStateException("face " + wanted.name() + " was not announced");
    }
    if (!embedded.equals(face) || wantedSize != size) {
      out.token("/" + embedded.resourceName().getName()).number(wantedSize).operator("Tf");
      face = embedded;
      size = wantedSize;
    }
  }

  void use(Ink wanted) {
    if (wanted != ink) {
      out.numbers(wanted.red(), wanted.green(), wanted.blue()).operator("rg");
      ink = wanted;
    }
  }

  /**
   * @param wanted added to each plain space, in points
   */
  void useSpacing(double wanted) {
    if (wanted != spacing) {
      out.factor(wanted).operator("Tw");
      spacing = wanted;
    }
  }

  void moveTo(double wantedX, double wantedY) {
    long newX = ContentStream.hundredths(wantedX);
    long newY = ContentStream.hundredths(wantedY);
    out.hundredths(newX - x).hundredths(newY - y).operator("Td");
    x = newX;
    y = newY;
  }

  ContentStream show(String text) {
    EmbeddedFace used = face;
    if (used == null) {
      throw new IllegalStateException("no face is in use");
    }
    double beside = spacing * 1000 / size;
    out.raw('[').raw('(');
    int before = -1;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      double shift = before < 0 ? 0 : used.face().kerning(before, character);
      // only the plain space is widened by Tw
      long rounded = Math.round(before == NBSP ? shift + beside : shift);
      if (rounded != 0) {
        out.raw(')').whole(-rounded).raw('(');
      }
      used.show(character, out);
      before = character;
      i += Character.charCount(character);
    }
    return out.raw(')').raw(']').operator("TJ");
  }
}
