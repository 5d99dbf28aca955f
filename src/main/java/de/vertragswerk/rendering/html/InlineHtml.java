package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Inline;
import java.util.List;

/** Writes running text. */
final class InlineHtml implements Inline.Visitor<HtmlWriter> {
  private static final int LONGEST_WORD = 40;

  private final HtmlWriter writer;

  InlineHtml(HtmlWriter writer) {
    this.writer = writer;
  }

  void writeAll(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  @Override
  public HtmlWriter text(Inline.Text text) {
    return words(text.text());
  }

  /** A word no line can hold may be broken, or its table grows wider than the page. */
  private HtmlWriter words(String text) {
    int start = 0;
    int length = 0;
    for (int at = 0; at < text.length(); at++) {
      length = text.charAt(at) == ' ' ? 0 : length + 1;
      if (length > LONGEST_WORD && !Character.isLowSurrogate(text.charAt(at))) {
        writer.text(text.substring(start, at)).empty("wbr", Attributes.NONE);
        start = at;
        length = 1;
      }
    }
    return writer.text(text.substring(start));
  }

  @Override
  public HtmlWriter value(Inline.Value value) {
    String source = value.id().isEmpty() ? "data-source" : "data-parameter";
    Attributes attributes =
        Attributes.id(value.id()).and("class", "value").and(source, value.source());
    return value.missing()
        ? writer.element(
            "span",
            attributes,
            () -> writer.element("mark", Attributes.NONE, () -> words(value.text())))
        : writer.element("span", attributes, () -> words(value.text()));
  }

  @Override
  public HtmlWriter reference(Inline.Reference reference) {
    return writer.element("a", Attributes.href(reference.target()), reference.text());
  }

  @Override
  public HtmlWriter strong(Inline.Strong strong) {
    return writer.element("strong", Attributes.NONE, () -> writeAll(strong.content()));
  }

  @Override
  public HtmlWriter lineBreak(Inline.LineBreak lineBreak) {
    return writer.empty("br", Attributes.NONE);
  }
}
