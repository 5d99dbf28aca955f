package de.vertragswerk.sameness;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads a contract's HTML back as a browser without a mouse would. */
final class HtmlReader {
  private static final List<String> UNSAID = List.of("script", "style", "footer", "template");

  private final ReadingBuilder reading = new ReadingBuilder();

  private HtmlReader() {}

  static Reading read(byte[] file) {
    HtmlReader reader = new HtmlReader();
    Document document = Jsoup.parse(new String(file, StandardCharsets.UTF_8));
    HtmlFacts.read(document, reader.reading);
    document.body().children().forEach(reader::element);
    return reader.reading.build("HTML");
  }

  private void element(Element element) {
    boolean unsaid = UNSAID.contains(element.tagName()) || element.hasClass("skip");
    if (unsaid || element.attr("aria-hidden").equals("true")) {
      return;
    }
    switch (element.tagName()) {
      case "h1" -> reading.say(Statement.TITLE, element.wholeText());
      case "h2" -> say(Statement.HEADING, element);
      case "p" -> paragraph(element);
      case "caption" -> reading.say(Statement.CAPTION, element.wholeText());
      case "nav" -> contents(element);
      case "span" -> reading.label(element.wholeText());
      case "img" -> reading.say(Statement.FIGURE, element.attr("alt"));
      case "td", "th" -> cell(element);
      default -> container(element);
    }
  }

  private void container(Element element) {
    if (element.tagName().equals("table")) {
      reading.beginTable();
    } else if (element.tagName().equals("tr")) {
      reading.beginRow();
    }
    element.children().forEach(this::element);
  }

  private void say(String kind, Element element) {
    reading.place(element.id(), reading.say(kind, element.wholeText()));
  }

  private void paragraph(Element paragraph) {
    for (Element link : paragraph.select("a[href^=#]")) {
      reading.reference(link.wholeText(), link.attr("href").substring(1));
    }
    paragraph.select("img").forEach(image -> reading.say(Statement.FIGURE, image.attr("alt")));
    reading.place(paragraph.id(), reading.text(paragraph.wholeText()));
  }

  private void contents(Element nav) {
    nav.select("h2").forEach(heading -> say(Statement.HEADING, heading));
    for (Element link : nav.select("li a")) {
      reading.entry(link.wholeText(), link.attr("href").substring(1), "");
    }
  }

  private void cell(Element cell) {
    reading.beginCell(cell.tagName().equals("th"));
    for (Node node : cell.childNodes()) {
      if (node instanceof Element element) {
        element(element);
      }
    }
    reading.endCell();
  }
}
