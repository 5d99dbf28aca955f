package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A section's line in the table of contents.
 *
 * @param content its place in the structure
 * @param hang width of the column of the label; 0 for a section without label
 */
record ContentsEntry(Section section, int content, Look look, Column column, double hang) {
  private static final double ROOM_FOR_NUMBER = 30;
  private static final double BESIDE_DOTS = 5;
  private static final String DOT = " .";

  ContentsEntry led(double leading) {
    return new ContentsEntry(section, content, look.led(leading), column, hang);
  }

  int lines(ParagraphStrips paragraphs) {
    return titles(paragraphs).size();
  }

  private List<Strip> titles(ParagraphStrips paragraphs) {
    Column titles = new Column(column.x() + hang, column.width() - hang - ROOM_FOR_NUMBER);
    Stretch stretch =
        new Stretch(Composed.of(section.heading()), look.face(), content, "", null, false);
    return paragraphs.strips(List.of(stretch), look, titles);
  }

  List<Strip> compose(ParagraphStrips paragraphs, String page) {
    List<Strip> strips = new ArrayList<>(titles(paragraphs));
    if (hang > 0) {
      Label label = new Label(section.label(), content, hang);
      strips.set(0, strips.get(0).led(label.at(column.x(), look)));
    }
    int last = strips.size() - 1;
    double end = end(strips.get(last).pieces(), column.x() + hang);
    strips.set(last, strips.get(last).followed(numbered(page, end)));
    strips.replaceAll(strip -> strip.followed(List.of(link(strip.height()))));
    return strips;
  }

  private Piece link(double height) {
    return new Piece.Link(
        column.x(), 0, column.width(), height, section.id(), section.title(), content);
  }

  /** Where the last line of a title ends. */
  private static double end(List<Piece> pieces, double otherwise) {
    double end = otherwise;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        end = words.x() + words.face().width(words.text(), words.size());
      }
    }
    return end;
  }

  private List<Piece> numbered(String page, double end) {
    Face face = look.face();
    double size = look.size();
    double baseline = look.baseline();
    // the space keeps title and number apart in the text layer
    String number = " " + page;
    double numberX = column.right() - face.width(number, size);
    double step = face.width(DOT, size);
    double dotsEnd = column.right() - ROOM_FOR_NUMBER + step * 2;
    int dots = (int) ((dotsEnd - end - BESIDE_DOTS) / step);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Words(numberX, baseline, number, face, size, look.ink(), 0, content));
    if (dots > 0) {
      pieces.add(
          new Piece.Words(
              dotsEnd - dots * step,
              baseline,
              DOT.repeat(dots),
              face,
              size,
              Ink.GREY,
              0,
              Piece.DECORATION));
    }
    return pieces;
  }
}
