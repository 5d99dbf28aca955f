package de.vertragswerk.assembly;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the library's words: {@code {name}} becomes the value of that name. */
final class Slots {
  private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)\\}");

  private Slots() {}

  /** In one pass, so that nothing in a value is taken for a slot; an unknown slot stays. */
  static String fill(String pattern, Map<String, String> values) {
    return SLOT.matcher(pattern)
        .replaceAll(
            slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), slot.group())));
  }
}
