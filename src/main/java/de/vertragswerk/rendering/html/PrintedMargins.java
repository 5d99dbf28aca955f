package de.vertragswerk.rendering.html;

import de.vertragswerk.document.DocumentHead;
import java.util.stream.Collectors;

/** What stands in the margins of printed pages: header, footer, page number, draft mark. */
final class PrintedMargins {
  /** The first page has the title and needs no header. */
  private static final String FIRST_PAGE =
      "@page:first{@top-left{content:none}@top-center{border:none}@top-right{content:none}}\n";

  private PrintedMargins() {}

  /** The rules that print the margins; what they say is quoted, so that text stays text. */
  static StyleSheet styleSheet(DocumentHead head) {
    String draft = head.isDraft() ? "@page{" + box("top-center", head.draftMark()) + "}\n" : "";
    return new StyleSheet(
        "@page{"
            + box("top-left", head.title())
            + box("top-right", head.header())
            + box("bottom-left", head.footer())
            + "@bottom-right{content:"
            + pageNumber(head.labels().page())
            + "}}\n"
            + draft
            + FIRST_PAGE);
  }

  private static String box(String name, String text) {
    return "@" + name + "{content:" + quoted(text) + "}";
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
