package de.vertragswerk.rendering.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hyphenation patterns as one tree of letters. The children of all nodes share one open hash table,
 * which reads a word without making objects.
 */
final class PatternTree {
  private static final int ROOT = 0;

  private long[] keys;
  private int[] children;
  private int used;
  private final List<byte @Nullable []> levels = new ArrayList<>();

  /**
   * A tree without patterns.
   *
   * @param slots to begin with, a power of two; twice as many as there will be nodes need never
   *     grow
   */
  PatternTree(int slots) {
    keys = new long[slots];
    children = new int[slots];
    levels.add(null);
  }

  /** Adds a pattern that stands in a text, in TeX's notation: {@code .ab3auf}. */
  void add(String text, int start, int end) {
    byte[] found = new byte[letters(text, start, end) + 1];
    int node = ROOT;
    int letter = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        found[letter] = (byte) (c - '0');
      } else {
        node = childForWriting(node, c);
        letter++;
      }
    }
    levels.set(node, found);
  }

  private static int letters(String text, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += isDigit(text.charAt(i)) ? 0 : 1;
    }
    return letters;
  }

  /** Raises the levels between the letters of a word to those of the patterns that begin there. */
  void raise(char[] word, int start, byte[] raised) {
    int node = ROOT;
    for (int i = start; i < word.length; i++) {
      node = child(node, word[i]);
      if (node < 0) {
        return;
      }
      byte[] found = levels.get(node);
      if (found != null) {
        for (int k = 0; k < found.length; k++) {
          raised[start + k] = (byte) Math.max(raised[start + k], found[k]);
        }
      }
    }
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private int child(int node, char letter) {
    int slot = slot(keys, key(node, letter));
    return keys[slot] == 0 ? -1 : children[slot];
  }

  private int childForWriting(int node, char letter) {
    int known = child(node, letter);
    if (known >= 0) {
      return known;
    }
    if (++used * 2 > keys.length) {
      grow();
    }
    int slot = slot(keys, key(node, letter));
    keys[slot] = key(node, letter);
    children[slot] = levels.size();
    levels.add(null);
    return children[slot];
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[oldKeys.length * 2];
    children = Arrays.copyOf(new int[0], keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        children[slot] = oldChildren[i];
      }
    }
  }

  /** Never 0, the mark of an empty slot. */
  private static long key(int node, char letter) {
    return ((long) node << 16 | letter) + 1;
  }

  private static int slot(long[] keys, long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
