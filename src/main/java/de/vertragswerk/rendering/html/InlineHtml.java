package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Inline;
import java.util.List;

/** Writes running text. */
final class InlineHtml implements Inline.Visitor<HtmlWriter> {
  private final HtmlWriter writer;

  InlineHtml(HtmlWriter writer) {
    this.writer = writer;
  }

  void writeAll(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  @Override
  public HtmlWriter text(Inline.Text text) {
    return writer.text(text.text());
  }

  @Override
  public HtmlWriter value(Inline.Value value) {
    String source = value.id().isEmpty() ? "data-source" : "data-parameter";
    Attributes attributes =
        Attributes.id(value.id()).and("class", "value").and(source, value.source());
    return value.missing()
        ? writer.element(
            "span", attributes, () -> writer.element("mark", Attributes.NONE, value.text()))
        : writer.element("span", attributes, value.text());
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
