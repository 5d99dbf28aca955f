package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.DocumentHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills in what stands on every page again. */
final class Footer {
  private static final String BETWEEN_PARTS = " \u00B7 ";

  private Footer() {}

  /** Says which contract and library this is; a part without its value is left out. */
  static String text(DocumentHead head) {
    Map<String, String> values =
        Map.of(
            "{contractId}", head.contractId(),
            "{revision}", head.revision(),
            "{library}", head.library(),
            "{libraryVersion}", head.libraryVersion());
    List<String> parts = new ArrayList<>();
    for (String part : head.labels().footer().split(BETWEEN_PARTS, -1)) {
      if (values.keySet().stream().noneMatch(k -> part.contains(k) && isEmpty(values, k))) {
        parts.add(filled(part, values));
      }
    }
    return String.join(BETWEEN_PARTS, parts);
  }

  static String page(DocumentHead head, int page, int pages) {
    return head.labels()
        .page()
        .replace("{page}", Integer.toString(page))
        .replace("{pages}", Integer.toString(pages));
  }

  private static boolean isEmpty(Map<String, String> values, String key) {
    return values.getOrDefault(key, "").isEmpty();
  }

  /** In one go, so that a value is never taken for a place to fill. */
  private static String filled(String part, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < part.length(); ) {
      int end = part.charAt(i) == '{' ? part.indexOf('}', i) + 1 : 0;
      String key = end > 0 ? part.substring(i, end) : "";
      filled.append(values.containsKey(key) ? values.get(key) : part.charAt(i));
      i = values.containsKey(key) ? end : i + 1;
    }
    return filled.toString();
  }
}
