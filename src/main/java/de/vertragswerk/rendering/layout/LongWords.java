package de.vertragswerk.rendering.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets what is wider than the line break all the same: at fixed spaces, and where that does not
 * help between any two letters.
 */
final class LongWords {
  private static final double FIXED_SPACE_COST = 500;
  private static final double LETTERS_COST = 900;

  private final double width;
  private final double size;

  private LongWords(double width, double size) {
    this.width = width;
    this.size = size;
  }

  static List<LineItem> broken(List<LineItem> items, double width, double size) {
    if (fits(items, width)) {
      return items;
    }
    LongWords words = new LongWords(width, size);
    List<LineItem> loosened = words.where(items, LongWords::loosened);
    return words.where(loosened, words::letters);
  }

  /** Nearly always. */
  private static boolean fits(List<LineItem> items, double width) {
    double chunk = 0;
    for (LineItem item : items) {
      if (!item.isBreak()) {
        chunk += item.width();
        continue;
      }
      if (chunk + (item.isBlank() ? 0 : item.width()) > width) {
        return false;
      }
      chunk = 0;
    }
    return chunk <= width;
  }

  /** How an item of a chunk that is too wide is replaced. */
  private interface Replacement {
    List<LineItem> of(LineItem item);
  }

  private List<LineItem> where(List<LineItem> items, Replacement replacement) {
    List<LineItem> result = new ArrayList<>(items.size());
    int start = 0;
    double chunk = 0;
    for (int i = 0; i <= items.size(); i++) {
      if (i < items.size() && !items.get(i).isBreak()) {
        chunk += items.get(i).width();
        continue;
      }
      double end = i < items.size() && !items.get(i).isBlank() ? items.get(i).width() : 0;
      for (LineItem item : items.subList(start, Math.min(i + 1, items.size()))) {
        result.addAll(chunk + end > width ? replacement.of(item) : List.of(item));
      }
      start = i + 1;
      chunk = 0;
    }
    return result;
  }

  private static List<LineItem> loosened(LineItem item) {
    return item.isSpace() && !item.isBreak()
        ? List.of(LineItem.space(item.stretch(), item.text(), item.width(), FIXED_SPACE_COST))
        : List.of(item);
  }

  private List<LineItem> letters(LineItem item) {
    if (!item.isLetters()) {
      return List.of(item);
    }
    Stretch stretch = item.stretch();
    List<LineItem> letters = new ArrayList<>();
    Face face = stretch.face();
    int before = -1;
    for (int letter : item.text().codePoints().toArray()) {
      double kerning =
          before < 0
              ? item.width() - face.width(item.text(), size)
              : face.kerning(before, letter) * size / 1000;
      if (!letters.isEmpty()) {
        letters.add(LineItem.breakAt(stretch, "", 0, LETTERS_COST));
      }
      String text = Character.toString(letter);
      letters.add(LineItem.letters(stretch, text, face.width(text, size) + kerning));
      before = letter;
    }
    return letters;
  }
}
