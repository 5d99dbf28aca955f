package de.vertragswerk.rendering.html;

import de.vertragswerk.document.DocumentHead;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the margins of printed pages: footer, page number, draft mark. */
final class PrintedMargins {
  private static final String SEPARATOR = " \u00B7 ";
  private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)\\}");

  private PrintedMargins() {}

  /** The footer line; a part between dots whose value is empty is left out. */
  static String footer(DocumentHead head) {
    Map<String, String> values =
        Map.of(
            "contractId", head.contractId(),
            "revision", head.revision(),
            "library", head.library(),
            "libraryVersion", head.libraryVersion());
    return Stream.of(head.labels().footer().split(Pattern.quote(SEPARATOR)))
        .filter(part -> names(part).stream().noneMatch(name -> value(values, name).isEmpty()))
        .map(part -> filled(part, values))
        .collect(Collectors.joining(SEPARATOR));
  }

  private static List<String> names(String part) {
    return NAME.matcher(part).results().map(result -> result.group(1)).toList();
  }

  /** What is no name of ours stands for itself. */
  private static String value(Map<String, String> values, String name) {
    return values.getOrDefault(name, "{" + name + "}");
  }

  private static String filled(String part, Map<String, String> values) {
    return NAME.matcher(part)
        .replaceAll(result -> Matcher.quoteReplacement(value(values, result.group(1))));
  }

  /** The rules that print the margins; what they say is quoted, so that text stays text. */
  static StyleSheet styleSheet(DocumentHead head) {
    String draft =
        head.isDraft() ? "@page{@top-center{content:" + quoted(head.draftMark()) + "}}\n" : "";
    return new StyleSheet(
        "@page{@bottom-left{content:"
            + quoted(footer(head))
            + "}@bottom-right{content:"
            + pageNumber(head.labels().page())
            + "}}\n"
            + draft);
  }

  private static String pageNumber(String label) {
    return quoted(label)
        .replace(quotedName("page"), "\" counter(page) \"")
        .replace(quotedName("pages"), "\" counter(pages) \"");
  }

  private static String quotedName(String name) {
    return quotedCharacters("{" + name + "}");
  }

  private static String quoted(String text) {
    return "\"" + quotedCharacters(text) + "\"";
  }

  /** Letters, digits and spaces as they are; everything else by its number, as CSS allows. */
  private static String quotedCharacters(String text) {
    return text.codePoints()
        .mapToObj(
            character ->
                Character.isLetterOrDigit(character) || character == ' '
                    ? Character.toString(character)
                    : "\\" + Integer.toHexString(character) + " ")
        .collect(Collectors.joining());
  }
}
