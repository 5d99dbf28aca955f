package de.vertragswerk.rendering.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds every place inside a word where a line may end, and measures what is between them. */
record WordDivider(Hyphenation hyphenation, Face face, double size) {
  private static final double HYPHEN_COST = 60;
  private static final double FRAGMENT_COST = 110;
  private static final double HARD_HYPHEN_COST = 40;
  private static final double SLASH_COST = 80;

  private static final String GENDER_SIGNS = "*:_";

  /** Fewer letters before or after a hyphen look torn off. */
  private static final int FRAGMENT = 3;

  private static final String HYPHEN = String.valueOf(Letters.SOFT_HYPHEN);

  /**
   * @param isTied to a neighbour: divided only where its own soft hyphens say so
   */
  List<WordPart> parts(String word, boolean isTied) {
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
    List<WordPart> parts = new ArrayList<>();
    if (places.isEmpty() && !isTied && isDivisible(word)) {
      addJoined(word, parts);
    } else {
      addDivided(letters.toString(), 0, places, parts);
    }
    return List.copyOf(parts);
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

  /** The parts between hyphens and slashes, each divided by the patterns. */
  private void addJoined(String word, List<WordPart> parts) {
    int start = 0;
    for (int i = 1; i < word.length() - 1; i++) {
      char c = word.charAt(i);
      boolean joint = c == '-' || c == '/';
      if (joint && isLetters(word, i - 2, i) && isLetters(word, i + 1, i + 3)) {
        addHyphenated(word.substring(0, i + 1), start, parts);
        double cost = c == '-' ? HARD_HYPHEN_COST : SLASH_COST;
        parts.add(new WordPart(LineItem.Kind.BREAK, "", 0, cost));
        start = i + 1;
      }
    }
    addHyphenated(word, start, parts);
  }

  private static boolean isLetters(String word, int from, int to) {
    return from >= 0 && to <= word.length() && letters(word, from, to) == to - from;
  }

  /** What follows {@code start}. */
  private void addHyphenated(String word, int start, List<WordPart> parts) {
    int from = start;
    while (from < word.length() && !Character.isLetter(word.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < word.length() && Character.isLetter(word.charAt(to))) {
      to++;
    }
    BitSet places = new BitSet();
    if (letters(word, to, word.length()) == 0 || hasGenderSign(word, to)) {
      BitSet found = hyphenation.places(word.substring(from, to));
      for (int place = found.nextSetBit(0); place >= 0; place = found.nextSetBit(place + 1)) {
        places.set(place + from);
      }
    }
    addDivided(word, start, places, parts);
  }

  /** "Begleiter*innen" is divided as "Begleiter" is, and not after its star. */
  private static boolean hasGenderSign(String word, int at) {
    return GENDER_SIGNS.indexOf(word.charAt(at)) >= 0 && isLetters(word, at + 1, at + 3);
  }

  private void addDivided(String word, int from, BitSet places, List<WordPart> parts) {
    int start = from;
    for (int place = places.nextSetBit(from + 1); place > 0; place = places.nextSetBit(place + 1)) {
      if (place < word.length()) {
        addLetters(word, start, place, parts);
        double width =
            face.width(HYPHEN, size) + kerning(word.codePointBefore(place), Letters.SOFT_HYPHEN);
        parts.add(new WordPart(LineItem.Kind.BREAK, HYPHEN, width, cost(word, from, place)));
        start = place;
      }
    }
    addLetters(word, start, word.length(), parts);
  }

  private static double cost(String word, int from, int place) {
    boolean torn =
        letters(word, from, place) < FRAGMENT || letters(word, place, word.length()) <= FRAGMENT;
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
  private void addLetters(String word, int start, int end, List<WordPart> parts) {
    if (start < end) {
      String text = word.substring(start, end);
      double kerning =
          start == 0 ? 0 : kerning(word.codePointBefore(start), word.codePointAt(start));
      parts.add(
          new WordPart(
              LineItem.Kind.LETTERS, text, face.width(text, size) + kerning, LineItem.FORBIDDEN));
    }
  }

  private double kerning(int left, int right) {
    return face.kerning(left, right) * size / 1000;
  }
}
