package de.vertragswerk.rendering.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns the text of a paragraph into {@link LineItem}s: finds every place where a line may end. */
final class LineItems {
  private static final double BEFORE_DASH_COST = 400;

  /** A date may lose its year to the next line rather than leave a line with wide gaps. */
  private static final double BEFORE_YEAR_COST = 600;

  private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}\\.\u00A0\\p{L}{3,}");
  private static final int YEAR_DIGITS = 4;

  /** Words from this length on may be divided even when a number stands before them. */
  private static final int LONG_WORD = 12;

  private final Lexicon lexicon;
  private final double size;
  private final List<LineItem> items = new ArrayList<>();

  private LineItems(Lexicon lexicon, double size) {
    this.lexicon = lexicon;
    this.size = size;
  }

  static List<LineItem> of(List<Stretch> stretches, double size, Lexicon lexicon) {
    LineItems builder = new LineItems(lexicon, size);
    stretches.forEach(builder::add);
    return builder.items;
  }

  private void add(Stretch stretch) {
    Lexicon.Words words = lexicon.of(stretch.face(), size);
    if (stretch.isLineBreak()) {
      items.add(LineItem.forced(stretch, words.width(" ")));
      return;
    }
    String text = stretch.text();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isSpace(c) || Character.isWhitespace(c)) {
        addWord(stretch, start, i, words);
        addSpace(stretch, i, words);
        start = i + 1;
      }
    }
    addWord(stretch, start, text.length(), words);
  }

  private void addSpace(Stretch stretch, int at, Lexicon.Words words) {
    char space = stretch.text().charAt(at);
    String text = Letters.isSoft(space) ? " " : String.valueOf(space);
    items.add(LineItem.space(stretch, text, words.width(text), cost(stretch, at)));
  }

  private static double cost(Stretch stretch, int at) {
    String text = stretch.text();
    if (stretch.reference() != null) {
      return LineItem.FORBIDDEN;
    }
    if (text.charAt(at) == Letters.NBSP) {
      return isBeforeYear(text, at) ? BEFORE_YEAR_COST : LineItem.FORBIDDEN;
    }
    return text.startsWith("\u2013 ", at + 1) ? BEFORE_DASH_COST : 0;
  }

  /** The third part of "1. August 2024". */
  private static boolean isBeforeYear(String text, int at) {
    int end = at + 1;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end - at - 1 != YEAR_DIGITS) {
      return false;
    }
    int month = text.lastIndexOf(Letters.NBSP, at - 1);
    int day = Math.max(0, month - 3);
    while (day < month && !Character.isDigit(text.charAt(day))) {
      day++;
    }
    return month > 0 && DAY_AND_MONTH.matcher(text).region(day, at).matches();
  }

  private void addWord(Stretch stretch, int from, int to, Lexicon.Words words) {
    if (from == to) {
      return;
    }
    String word = stretch.text().substring(from, to);
    for (WordPart part : words.parts(word, isTied(stretch, from, to))) {
      items.add(LineItem.of(part, stretch));
    }
  }

  /** "Absatz 2" and "12 Monate" stay whole, as do references. */
  private static boolean isTied(Stretch stretch, int from, int to) {
    String text = stretch.text();
    boolean before = to < text.length() && text.charAt(to) == Letters.NBSP;
    boolean after = from > 0 && text.charAt(from - 1) == Letters.NBSP;
    return stretch.reference() != null || before || (after && to - from < LONG_WORD);
  }
}
