package de.vertragswerk.rendering.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Turns the text of a paragraph into {@link LineItem}s: finds every place where a line may end. */
final class LineItems {
  private static final double HYPHEN_COST = 60;
  private static final double FRAGMENT_COST = 110;
  private static final double HARD_HYPHEN_COST = 40;
  private static final double SLASH_COST = 80;
  private static final double BEFORE_DASH_COST = 400;

  private static final String GENDER_SIGNS = "*:_";

  /** Fewer letters before or after a hyphen look torn off. */
  private static final int FRAGMENT = 3;

  /** Words from this length on may be divided even when a number stands before them. */
  private static final int LONG_WORD = 12;

  private static final String HYPHEN = String.valueOf(Letters.SOFT_HYPHEN);

  private final Hyphenation hyphenation;
  private final double size;
  private final List<LineItem> items = new ArrayList<>();

  private LineItems(Hyphenation hyphenation, double size) {
    this.hyphenation = hyphenation;
    this.size = size;
  }

  static List<LineItem> of(List<Stretch> stretches, double size, Hyphenation hyphenation) {
    LineItems builder = new LineItems(hyphenation, size);
    stretches.forEach(builder::add);
    return builder.items;
  }

  private void add(Stretch stretch) {
    if (stretch.isLineBreak()) {
      items.add(LineItem.forced(stretch, stretch.face().width(" ", size)));
      return;
    }
    String text = stretch.text();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i)) || Letters.isSpace(text.charAt(i))) {
        addWord(stretch, start, i);
        addSpace(stretch, text.charAt(i), text.startsWith("\u2013 ", i + 1));
        start = i + 1;
      }
    }
    addWord(stretch, start, text.length());
  }

  private void addSpace(Stretch stretch, char space, boolean beforeDash) {
    boolean fixed = space == Letters.NBSP || stretch.reference() != null;
    double cost = fixed ? LineItem.FORBIDDEN : beforeDash ? BEFORE_DASH_COST : 0;
    String text = Letters.isSoft(space) ? " " : String.valueOf(space);
    items.add(LineItem.space(stretch, text, stretch.face().width(text, size), cost));
  }

  private void addWord(Stretch stretch, int from, int to) {
    if (from == to) {
      return;
    }
    String word = stretch.text().substring(from, to);
    BitSet places = new BitSet();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == Letters.SOFT_HYPHEN || c == Letters.ZERO_WIDTH_SPACE) {
        places.set(letters.length());
      } else {
        letters.append(c);
      }
    }
    if (places.isEmpty() && isDivisible(word) && !isTied(stretch, from, to)) {
      addParts(stretch, word);
    } else {
      addDivided(stretch, letters.toString(), places);
    }
  }

  /** Numbers, citations, addresses of mail and web pages stay whole. */
  private static boolean isDivisible(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c) || c == '@' || c == '\u00A7') {
        return false;
      }
    }
    return !word.contains("://") && !word.startsWith("www.");
  }

  /** "Absatz 2" and "12 Monate" stay whole, as do references. */
  private static boolean isTied(Stretch stretch, int from, int to) {
    String text = stretch.text();
    boolean before = to < text.length() && text.charAt(to) == Letters.NBSP;
    boolean after = from > 0 && text.charAt(from - 1) == Letters.NBSP;
    return stretch.reference() != null || before || (after && to - from < LONG_WORD);
  }

  /** The parts between hyphens and slashes, each divided by the patterns. */
  private void addParts(Stretch stretch, String word) {
    int start = 0;
    for (int i = 1; i < word.length() - 1; i++) {
      char c = word.charAt(i);
      boolean joint = c == '-' || c == '/';
      if (joint && isLetters(word, i - 2, i) && isLetters(word, i + 1, i + 3)) {
        addHyphenated(stretch, word.substring(start, i + 1));
        double cost = c == '-' ? HARD_HYPHEN_COST : SLASH_COST;
        items.add(LineItem.breakAt(stretch, "", 0, cost));
        start = i + 1;
      }
    }
    addHyphenated(stretch, word.substring(start));
  }

  private static boolean isLetters(String word, int from, int to) {
    return from >= 0 && to <= word.length() && letters(word, from, to) == to - from;
  }

  private void addHyphenated(Stretch stretch, String part) {
    int from = 0;
    while (from < part.length() && !Character.isLetter(part.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < part.length() && Character.isLetter(part.charAt(to))) {
      to++;
    }
    BitSet places = new BitSet();
    if (letters(part, to, part.length()) == 0 || hasGenderSign(part, to)) {
      BitSet found = hyphenation.places(part.substring(from, to));
      for (int place = found.nextSetBit(0); place >= 0; place = found.nextSetBit(place + 1)) {
        places.set(place + from);
      }
    }
    addDivided(stretch, part, places);
  }

  /** "Begleiter*innen" is divided as "Begleiter" is, and not after its star. */
  private static boolean hasGenderSign(String word, int at) {
    return GENDER_SIGNS.indexOf(word.charAt(at)) >= 0 && isLetters(word, at + 1, at + 3);
  }

  private void addDivided(Stretch stretch, String word, BitSet places) {
    int start = 0;
    for (int place = places.nextSetBit(1); place > 0; place = places.nextSetBit(place + 1)) {
      if (place < word.length()) {
        addLetters(stretch, word, start, place);
        double width = stretch.face().width(HYPHEN, size);
        items.add(LineItem.breakAt(stretch, HYPHEN, width, cost(word, place)));
        start = place;
      }
    }
    addLetters(stretch, word, start, word.length());
  }

  private static double cost(String word, int place) {
    boolean torn =
        letters(word, 0, place) < FRAGMENT || letters(word, place, word.length()) <= FRAGMENT;
    return torn ? FRAGMENT_COST : HYPHEN_COST;
  }

  private static int letters(String word, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Measured as part of the word, so that the kerning over a possible break counts. */
  private void addLetters(Stretch stretch, String word, int start, int end) {
    if (start < end) {
      Face face = stretch.face();
      double kerning =
          start == 0
              ? 0
              : face.kerning(word.codePointBefore(start), word.codePointAt(start)) * size / 1000;
      String text = word.substring(start, end);
      items.add(LineItem.letters(stretch, text, face.width(text, size) + kerning));
    }
  }
}
