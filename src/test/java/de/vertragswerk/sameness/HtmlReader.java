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
      case "input", "textarea" -> textField(element);
      case "label" -> box(element);
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

  private void references(Element text) {
    for (Element link : text.select("a[href^=#]")) {
      reading.reference(link.wholeText(), link.attr("href").substring(1));
    }
  }

  private void say(String kind, Element element) {
    reading.place(element.id(), reading.say(kind, element.wholeText()));
  }

  private void paragraph(Element paragraph) {
    references(paragraph);
    paragraph.select("img").forEach(image -> reading.say(Statement.FIGURE, image.attr("alt")));
    reading.place(paragraph.id(), reading.text(paragraph.wholeText()));
  }

  private void textField(Element field) {
    boolean several = field.tagName().equals("textarea");
    double lines = several ? Double.parseDouble(field.attr("rows")) : 1;
    reading.textField(field.id(), field.attr("aria-label"), several, lines);
  }

  /** The words are the name, unless there is another. */
  private void box(Element label) {
    String words = label.wholeText().strip();
    for (Element box : label.select("input[type=checkbox]")) {
      reading.checkBox(box.id(), box.hasAttr("aria-label") ? box.attr("aria-label") : words);
    }
    references(label);
    reading.textUnlessEmpty(words);
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
