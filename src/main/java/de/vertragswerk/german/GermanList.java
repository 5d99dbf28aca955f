package de.vertragswerk.german;

import java.util.List;

/** Strings words together. */
public final class GermanList {
  private GermanList() {}

  /** "a", "a und b", "a, b und c"; nothing for nothing. */
  public static String joined(List<String> words) {
    int last = words.size() - 1;
    if (last <= 0) {
      return last == 0 ? words.get(0) : "";
    }
    return String.join(", ", words.subList(0, last)) + " und " + words.get(last);
  }
}
