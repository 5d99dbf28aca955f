package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Inline.Reference;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes one strip of each line of a paragraph. */
final class ParagraphStrips {
  /** Lines of a paragraph that stay together at the end and at the beginning of a page. */
  private static final int TOGETHER = 2;

  /** Nobody sees whether more lines are of about equal width. */
  private static final int MOST_BALANCED = 6;

  private static final double NARROWER = 0.97;

  private final Lexicon lexicon;
  private final boolean balanced;

  private ParagraphStrips(Lexicon lexicon, boolean balanced) {
    this.lexicon = lexicon;
    this.balanced = balanced;
  }

  /** Sets running text. */
  static ParagraphStrips running(Lexicon lexicon) {
    return new ParagraphStrips(lexicon, false);
  }

  /** Sets words that stand alone: divides none, and makes lines of about equal width. */
  static ParagraphStrips display(Lexicon lexicon) {
    return new ParagraphStrips(lexicon.undivided(), true);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<Strip> strips(List<Stretch> stretches, Look look, Column column) {
    List<Line> lines = lines(stretches, look, column.width());
    Set<Stretch> begun = new HashSet<>();
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean together = i > 0 && (i < TOGETHER || lines.size() - i < TOGETHER);
      strips.add(
          strip(lines.get(i), look, column, begun).bound(together ? Entry.BOUND : Entry.FREE));
    }
    return strips;
  }

  private List<Line> lines(List<Stretch> stretches, Look look, double width) {
    List<Line> lines = new LineSetter(look, width, lexicon).lines(stretches);
    if (!balanced || lines.size() == 1 || lines.size() > MOST_BALANCED) {
      return lines;
    }
    double narrower = width;
    List<Line> balancing = lines;
    while (balancing.size() == lines.size() && narrower > width / 2) {
      lines = balancing;
      narrower *= NARROWER;
      balancing = new LineSetter(look, narrower, lexicon).lines(stretches);
    }
    return lines;
  }

  private static Strip strip(Line line, Look look, Column column, Set<Stretch> begun) {
    double x = column.x() + look.shift(column.width() - line.width());
    List<Piece> pieces = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    for (Line.Run run : line.runs()) {
      Stretch stretch = run.stretch();
      pieces.addAll(pieces(run, x + run.x(), line.spacing(), look));
      if (!stretch.anchor().isEmpty() && begun.add(stretch)) {
        anchors.add(stretch.anchor());
      }
    }
    return Strip.of(look.leading(), pieces, anchors);
  }

  private static List<Piece> pieces(Line.Run run, double x, double spacing, Look look) {
    Stretch stretch = run.stretch();
    List<Piece> pieces = new ArrayList<>();
    if (stretch.open()) {
      pieces.add(new Piece.Area(x, 1, run.width(), look.leading() - 2, Ink.OPEN));
    }
    pieces.add(
        new Piece.Words(
            x,
            look.baseline(),
            run.text(),
            stretch.face(),
            look.size(),
            look.ink(),
            spacing,
            stretch.content()));
    Reference reference = stretch.reference();
    if (reference != null) {
      pieces.add(
          new Piece.Link(
              x,
              0,
              run.width(),
              look.leading(),
              reference.target(),
              reference.text(),
              stretch.content()));
    }
    return pieces;
  }
}
