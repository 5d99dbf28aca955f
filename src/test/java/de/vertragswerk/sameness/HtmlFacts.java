package de.vertragswerk.sameness;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an HTML page says of itself: metadata, its parameter file, the margins of its print. */
final class HtmlFacts {
  private static final Pattern BOX =
      Pattern.compile("@((?:top|bottom)-(?:left|right))\\{content:([^}]*)\\}");
  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|counter\\((\\w+)\\)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-f]{1,6}) ");

  private HtmlFacts() {}

  static void read(Document document, ReadingBuilder reading) {
    reading.fact("language", document.getElementsByTag("html").attr("lang"));
    reading.fact("contractId", meta(document, "dcterms.identifier"));
    reading.fact("revision", meta(document, "vertragswerk.revision"));
    reading.fact("date", meta(document, "dcterms.date"));
    String library = meta(document, "vertragswerk.library");
    int at = library.indexOf('@');
    reading.fact("library", library.substring(0, at));
    reading.fact("libraryVersion", library.substring(at + 1));
    reading.fact("libraryHash", meta(document, "vertragswerk.library-hash"));
    Element parameters = document.getElementById("parameters");
    reading.fact("parameters", parameters == null ? "" : Parameters.normal(parameters.data()));
    furniture(document, reading);
  }

  private static String meta(Document document, String name) {
    return document.select("meta[name=" + name + "]").attr("content");
  }

  private static void furniture(Document document, ReadingBuilder reading) {
    Map<String, String> boxes = new HashMap<>();
    for (Element style : document.getElementsByTag("style")) {
      BOX.matcher(style.data())
          .results()
          .forEach(box -> boxes.putIfAbsent(box.group(1), said(box.group(2))));
    }
    String bottom = boxes.get("bottom-left") + " " + boxes.get("bottom-right");
    reading.fact("firstPage", bottom);
    reading.fact("otherPages", boxes.get("top-left") + " " + boxes.get("top-right") + " " + bottom);
    reading.fact("footer", document.select("footer p").text());
    if (!bottom.startsWith(document.select("footer p").text())) {
      throw new AssertionError("the footer differs on screen and in print: " + bottom);
    }
  }

  /** What a CSS value prints, with the names of the counters instead of their counts. */
  private static String said(String value) {
    StringBuilder said = new StringBuilder();
    for (MatchResult part : PART.matcher(value).results().toList()) {
      said.append(part.group(1) == null ? "{" + part.group(2) + "}" : unescaped(part.group(1)));
    }
    return said.toString();
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(escape.group(1), 16))));
  }
}
