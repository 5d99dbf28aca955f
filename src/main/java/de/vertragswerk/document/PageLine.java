package de.vertragswerk.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills a line that stands on every page. */
final class PageLine {
  private static final String BETWEEN_PARTS = " \u00B7 ";
  private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)\\}");

  private PageLine() {}

  static String of(String line, DocumentHead head) {
    Map<String, String> values =
        Map.of(
            "title", head.title(),
            "contractId", head.contractId(),
            "revision", head.revision(),
            "library", head.library(),
            "libraryVersion", head.libraryVersion());
    return Stream.of(line.split(Pattern.quote(BETWEEN_PARTS)))
        .filter(part -> speaks(part, values))
        .map(part -> fill(part, values))
        .collect(Collectors.joining(BETWEEN_PARTS));
  }

  private static boolean speaks(String part, Map<String, String> values) {
    return SLOT.matcher(part).results().noneMatch(slot -> "".equals(values.get(slot.group(1))));
  }

  /** A slot of a name nobody knows stays as it is, so that it is seen. */
  private static String fill(String part, Map<String, String> values) {
    return SLOT.matcher(part)
        .replaceAll(
            slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), slot.group())));
  }
}
