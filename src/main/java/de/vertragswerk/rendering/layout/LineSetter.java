package de.vertragswerk.rendering.layout;

import java.util.ArrayList;
import java.util.List;

/** Sets the text of a paragraph in lines. */
final class LineSetter {
  /** A justified line with wider gaps than this, in widths of a space, is left ragged. */
  private static final double WIDEST_GAP = 3;

  private static final double RAGGEDNESS = 4;

  private final Look look;
  private final double width;
  private final Hyphenation hyphenation;

  LineSetter(Look look, double width, Hyphenation hyphenation) {
    this.look = look;
    this.width = width;
    this.hyphenation = hyphenation;
  }

  /** At least one line, be it empty. */
  List<Line> lines(List<Stretch> stretches) {
    List<LineItem> items =
        LongWords.broken(LineItems.of(stretches, look.size(), hyphenation), width, look.size());
    double slack = look.isJustified() ? 0 : look.size() * RAGGEDNESS;
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int end : TotalFit.breaks(items, width, slack)) {
      lines.add(line(items, start, end));
      start = end + 1;
    }
    return lines;
  }

  private Line line(List<LineItem> items, int start, int end) {
    int first = start;
    while (start > 0 && first < end && !items.get(first).isLetters()) {
      first++;
    }
    boolean last = end == items.size() || items.get(end).isForced();
    List<LineItem> line = new ArrayList<>(items.subList(first, end));
    if (end < items.size()) {
      line.add(items.get(end));
    }
    double natural = 0;
    int spaces = 0;
    List<Line.Run> runs = runs(line);
    for (Line.Run run : runs) {
      natural += run.width();
      spaces += spaces(run.text());
    }
    if (end < items.size() && items.get(end).isBlank()) {
      // the space at the end keeps the words apart in the text layer; nobody sees it
      natural -= items.get(end).width();
      spaces--;
    }
    double spacing = last ? tightened(natural, spaces) : spacing(natural, spaces);
    return new Line(
        spacing == 0 ? runs : spaced(runs, spacing), spacing, natural + spaces * spacing);
  }

  private double spacing(double natural, int spaces) {
    if (!look.isJustified() || spaces == 0) {
      return tightened(natural, spaces);
    }
    double spacing = (width - natural) / spaces;
    return spacing > WIDEST_GAP * look.face().width(" ", look.size()) ? 0 : spacing;
  }

  /** The last line may be a little wider than the column before it is tightened. */
  private double tightened(double natural, int spaces) {
    return natural > width && spaces > 0 ? (width - natural) / spaces : 0;
  }

  private static List<Line.Run> spaced(List<Line.Run> runs, double spacing) {
    List<Line.Run> spaced = new ArrayList<>(runs.size());
    double x = 0;
    for (Line.Run run : runs) {
      double width = run.width() + spaces(run.text()) * spacing;
      spaced.add(new Line.Run(run.stretch(), run.text(), x, width));
      x += width;
    }
    return spaced;
  }

  private List<Line.Run> runs(List<LineItem> line) {
    List<Line.Run> runs = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < line.size(); ) {
      Stretch stretch = line.get(i).stretch();
      StringBuilder text = new StringBuilder();
      int k = i;
      while (k < line.size() && isSame(line.get(k).stretch(), stretch)) {
        LineItem item = line.get(k);
        boolean atEnd = k == line.size() - 1;
        text.append(item.kind() == LineItem.Kind.BREAK && !atEnd ? "" : item.text());
        k++;
      }
      if (text.length() > 0) {
        String printed = text.toString();
        double natural = stretch.face().width(printed, look.size());
        runs.add(new Line.Run(stretch, printed, x, natural));
        x += natural;
      }
      i = k;
    }
    return runs;
  }

  @SuppressWarnings("ReferenceEquality") // a quick answer for what is mostly the same object
  private static boolean isSame(Stretch one, Stretch other) {
    return one == other || one.equals(other);
  }

  private static int spaces(String text) {
    int spaces = 0;
    for (int i = 0; i < text.length(); i++) {
      spaces += Letters.isSpace(text.charAt(i)) ? 1 : 0;
    }
    return spaces;
  }
}
