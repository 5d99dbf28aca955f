package de.vertragswerk.rendering.layout;

import java.util.ArrayList;
import java.util.List;

/** Lets a word that is wider than the line break between any two letters. */
final class LongWords {
  private static final double COST = 900;

  private LongWords() {}

  static List<LineItem> broken(List<LineItem> items, double width, double size) {
    List<LineItem> result = new ArrayList<>(items.size());
    int start = 0;
    double chunk = 0;
    for (int i = 0; i <= items.size(); i++) {
      if (i == items.size() || items.get(i).isBreak()) {
        double end = i < items.size() && !items.get(i).isBlank() ? items.get(i).width() : 0;
        boolean tooWide = chunk + end > width;
        for (LineItem item : items.subList(start, Math.min(i + 1, items.size()))) {
          if (tooWide && item.isLetters()) {
            addLetters(item, size, result);
          } else {
            result.add(item);
          }
        }
        start = i + 1;
        chunk = 0;
      } else {
        chunk += items.get(i).width();
      }
    }
    return result;
  }

  private static void addLetters(LineItem item, double size, List<LineItem> result) {
    Stretch stretch = item.stretch();
    item.text()
        .codePoints()
        .forEach(
            letter -> {
              String text = Character.toString(letter);
              result.add(LineItem.letters(stretch, text, stretch.face().width(text, size)));
              result.add(LineItem.breakAt(stretch, "", 0, COST));
            });
    result.remove(result.size() - 1);
  }
}
