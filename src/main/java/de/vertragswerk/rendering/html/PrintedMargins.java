package de.vertragswerk.rendering.html;

import de.vertragswerk.document.DocumentHead;
import java.util.stream.Collectors;

/** What stands in the margins of printed pages: footer, page number, draft mark. */
final class PrintedMargins {
  private PrintedMargins() {}

  /** The rules that print the margins; what they say is quoted, so that text stays text. */
  static StyleSheet styleSheet(DocumentHead head) {
    String draft =
        head.isDraft() ? "@page{@top-center{content:" + quoted(head.draftMark()) + "}}\n" : "";
    return new StyleSheet(
        "@page{@bottom-left{content:"
            + quoted(head.footer())
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
