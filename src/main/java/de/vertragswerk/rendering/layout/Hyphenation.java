package de.vertragswerk.rendering.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the places where a word may be divided, by Liang's patterns. Immutable, shared by threads.
 */
final class Hyphenation {
  /** Letters that stay together at the beginning and at the end of a word. */
  private static final int BEFORE = 2;

  private static final int AFTER = 3;
  private static final int SHORTEST = 6;
  private static final int SLOTS = 1 << 18;
  private static final PatternTree NO_PATTERNS = new PatternTree(1);
  private static final BitSet NOWHERE = new BitSet();

  private final PatternTree patterns;

  private Hyphenation(PatternTree patterns) {
    this.patterns = patterns;
  }

  /** Divides nothing. */
  static Hyphenation none() {
    return new Hyphenation(NO_PATTERNS);
  }

  /** German in the orthography of 1996. */
  static Hyphenation german() {
    PatternTree tree = new PatternTree(SLOTS);
    String resource = "hyphenation-de-1996.txt";
    try (InputStream in = Hyphenation.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int start = 0;
      for (int end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', start)) {
        tree.add(all, start, end);
        start = end + 1;
      }
      return new Hyphenation(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The indexes of the letters that may begin a new line. */
  BitSet places(String word) {
    if (patterns == NO_PATTERNS || word.length() < SHORTEST || isCapitals(word)) {
      return NOWHERE;
    }
    return find(word);
  }

  private BitSet find(String word) {
    char[] dotted = dotted(word);
    byte[] levels = new byte[dotted.length + 1];
    for (int start = 0; start < dotted.length; start++) {
      patterns.raise(dotted, start, levels);
    }
    BitSet places = new BitSet(word.length());
    for (int i = BEFORE; i <= word.length() - AFTER; i++) {
      places.set(i, levels[i + 1] % 2 == 1);
    }
    return places;
  }

  /** Abbreviations are not words. */
  private static boolean isCapitals(String word) {
    return word.chars().skip(1).anyMatch(Character::isUpperCase)
        && word.chars().noneMatch(Character::isLowerCase);
  }

  private static char[] dotted(String word) {
    char[] dotted = new char[word.length() + 2];
    Arrays.fill(dotted, '.');
    for (int i = 0; i < word.length(); i++) {
      dotted[i + 1] = Character.toLowerCase(word.charAt(i));
    }
    return dotted;
  }
}
