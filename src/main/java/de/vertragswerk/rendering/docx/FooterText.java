package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.DocumentHead;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What every page says of the contract it belongs to. */
final class FooterText {
  private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)\\}");
  private static final String DOT = " \u00B7 ";

  private FooterText() {}

  /** The label of the library with its slots filled; a part with an empty value is left out. */
  static String of(DocumentHead head) {
    Map<String, String> values =
        Map.of(
            "contractId", head.contractId(),
            "revision", head.revision(),
            "library", head.library(),
            "libraryVersion", head.libraryVersion());
    return Arrays.stream(head.labels().footer().split(Pattern.quote(DOT), -1))
        .filter(part -> isKnown(part, values))
        .map(part -> fill(part, values))
        .collect(Collectors.joining(DOT));
  }

  private static boolean isKnown(String part, Map<String, String> values) {
    return SLOT.matcher(part).results().noneMatch(slot -> "".equals(values.get(slot.group(1))));
  }

  /** A slot of a name nobody knows stays as it is, so that it is seen. */
  private static String fill(String part, Map<String, String> values) {
    return SLOT.matcher(part)
        .replaceAll(
            slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), slot.group())));
  }
}
