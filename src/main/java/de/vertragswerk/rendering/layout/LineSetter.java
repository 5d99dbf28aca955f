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
  private final Lexicon lexicon;

  LineSetter(Look look, double width, Lexicon lexicon) {
    this.look = look;
    this.width = width;
    this.lexicon = lexicon;
  }

  /** At least one line, be it empty. */
  List<Line> lines(List<Stretch> stretches) {
    List<LineItem> items =
        LongWords.broken(LineItems.of(stretches, look.size(), lexicon), width, look.size());
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
    boolean last = end == items.size() || items.get(end).isForced();
    double natural = 0;
    int spaces = 0;
    List<Line.Run> runs = runs(items, start, end);
    for (Line.Run run : runs) {
      natural += run.width();
      spaces += spaces(run.text());
    }
    if (end < items.size() && items.get(end).isBlank()) {
      // the space at the end keeps the words apart in the text layer; nobody sees it
      natural -= items.get(end).width();
      spaces -= spaces(items.get(end).text());
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

  /** Neighbouring items of one stretch are one run; the widths of the items hold the kerning. */
  private static List<Line.Run> runs(List<LineItem> items, int start, int end) {
    int stop = Math.min(end + 1, items.size());
    List<Line.Run> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    double x = 0;
    double width = 0;
    for (int i = printed(items, start, end); i < stop; i++) {
      LineItem item = items.get(i);
      if (item.kind() != LineItem.Kind.BREAK || i == end) {
        text.append(item.text());
        width += item.width();
      }
      boolean runEnds = i + 1 == stop || isOther(items.get(i + 1).stretch(), item.stretch());
      if (runEnds && text.length() > 0) {
        runs.add(new Line.Run(item.stretch(), text.toString(), x, width));
        x += width;
        width = 0;
        text.setLength(0);
      }
    }
    return runs;
  }

  /** Spaces at the beginning of a line are not printed, but for the first line. */
  private static int printed(List<LineItem> items, int start, int end) {
    int first = start;
    while (start > 0 && first < end && !items.get(first).isLetters()) {
      first++;
    }
    return first;
  }

  @SuppressWarnings("ReferenceEquality") // equal stretches may stand beside each other
  private static boolean isOther(Stretch one, Stretch other) {
    return one != other;
  }

  private static int spaces(String text) {
    int spaces = 0;
    for (int i = 0; i < text.length(); i++) {
      spaces += Letters.isSpace(text.charAt(i)) ? 1 : 0;
    }
    return spaces;
  }
}
