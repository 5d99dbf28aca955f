package de.vertragswerk.rendering.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cells that say nothing but "Annex 1", "Annex 2" and so on, in whatever words, and that
 * the contract refers to: Word counts those by itself.
 */
final class AnnexLabels {
  private final Map<String, String> printed = new HashMap<>();
  private @Nullable String words;

  /** Takes the cells in the order of the contract. */
  void add(String anchor, String text) {
    String number = Integer.toString(printed.size() + 1);
    if (!text.endsWith(number)) {
      return;
    }
    String before = text.substring(0, text.length() - number.length());
    boolean counted = !before.isEmpty() && !Character.isDigit(before.charAt(before.length() - 1));
    // Word reads % as the beginning of a number
    if (counted && !before.contains("%") && (words == null || words.equals(before))) {
      words = before;
      printed.put(anchor, text);
    }
  }

  /** What Word prints for each cell, by its anchor. */
  Map<String, String> printed() {
    return printed;
  }

  /** The words with "%1" for the number; null when there are no annexes to count. */
  @Nullable String pattern() {
    return words == null ? null : words + "%1";
  }
}
