package de.vertragswerk.proof;

import java.util.Arrays;

/**
 * Which three options of three choices have been seen together in an allowed file. Options that
 * only help to find files do not count.
 */
final class Tuples {
  private final ChoiceModel model;
  private final int[] first;
  private final int options;
  private final long[] seen;
  private final long[] pairs;
  private long count;

  Tuples(ChoiceModel model) {
    this.model = model;
    this.first = new int[model.size() + 1];
    for (int index = 0; index < model.size(); index++) {
      int visible = model.factor(index).visible();
      first[index + 1] = first[index] + (visible > 1 ? visible : 0);
    }
    this.options = first[model.size()];
    this.seen = new long[words((long) options * options * options)];
    this.pairs = new long[words((long) options * options)];
  }

  private static int words(long bits) {
    return Math.toIntExact((bits + 63) / 64 + 1);
  }

  /** How many different options there are. */
  int options() {
    return options;
  }

  /** How many sets of three were seen. */
  long count() {
    return count;
  }

  /** The number of an option among all; -1 when it does not count. */
  int number(int choice, int option) {
    int number = first[choice] + option;
    return number < first[choice + 1] ? number : -1;
  }

  /** The choice an option belongs to. */
  int choice(int number) {
    int choice = 0;
    while (first[choice + 1] <= number) {
      choice++;
    }
    return choice;
  }

  int option(int number) {
    return number - first[choice(number)];
  }

  /** The numbers of the options a row takes, in order. */
  int[] numbers(int[] row) {
    int[] numbers = new int[row.length];
    int length = 0;
    for (int choice = 0; choice < row.length; choice++) {
      int number = number(choice, row[choice]);
      if (number >= 0 && model.isActive(choice, row)) {
        numbers[length++] = number;
      }
    }
    return Arrays.copyOf(numbers, length);
  }

  /** Notes a row and says how many sets of three it shows for the first time. */
  long add(int[] row) {
    int[] numbers = numbers(row);
    long before = count;
    for (int a = 0; a < numbers.length; a++) {
      for (int b = a + 1; b < numbers.length; b++) {
        set(pairs, (long) numbers[a] * options + numbers[b]);
        for (int c = b + 1; c < numbers.length; c++) {
          add(numbers[a], numbers[b], numbers[c]);
        }
      }
      set(pairs, (long) numbers[a] * options + numbers[a]);
    }
    return count - before;
  }

  private void add(int a, int b, int c) {
    if (set(seen, at(a, b, c))) {
      count++;
      set(seen, at(a, c, b));
      set(seen, at(b, a, c));
      set(seen, at(b, c, a));
      set(seen, at(c, a, b));
      set(seen, at(c, b, a));
    }
  }

  private long at(int a, int b, int c) {
    return ((long) a * options + b) * options + c;
  }

  private static boolean set(long[] bits, long at) {
    int word = (int) (at >>> 6);
    long bit = 1L << at;
    boolean isNew = (bits[word] & bit) == 0;
    bits[word] |= bit;
    return isNew;
  }

  private static boolean get(long[] bits, long at) {
    return (bits[(int) (at >>> 6)] & 1L << at) != 0;
  }

  boolean has(int a, int b, int c) {
    return get(seen, at(a, b, c));
  }

  /** Whether two options were seen together; one with itself: whether it was seen. */
  boolean has(int a, int b) {
    return get(pairs, (long) Math.min(a, b) * options + Math.max(a, b));
  }

  /**
   * Counts for each option of a choice with how many of two given options it was not seen.
   *
   * @param unseen what is counted up, by option
   */
  void countUnseen(int a, int b, int choice, int[] unseen) {
    long at = at(a, b, first[choice]);
    for (int option = 0; option < unseen.length; option++) {
      long bit = at + option;
      unseen[option] += (int) (~seen[(int) (bit >>> 6)] >>> bit & 1);
    }
  }
}
