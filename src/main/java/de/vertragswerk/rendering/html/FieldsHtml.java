package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Block.CheckBox;
import de.vertragswerk.document.Block.TextField;
import de.vertragswerk.document.PlainText;

/** Writes places to write in and boxes to tick; what is filled in stays in the browser. */
final class FieldsHtml {
  private final HtmlWriter writer;
  private final InlineHtml inlines;

  FieldsHtml(HtmlWriter writer, InlineHtml inlines) {
    this.writer = writer;
    this.inlines = inlines;
  }

  HtmlWriter textField(TextField field) {
    Attributes attributes =
        BlockHtml.from(Attributes.id(field.id()), field.origin())
            .and("class", "field")
            .and("aria-label", field.label());
    if (field.lines() == 1) {
      return writer.empty("input", attributes.and("type", "text")).newLine();
    }
    String rows = Integer.toString(field.lines());
    return writer.block("textarea", attributes.and("rows", rows), "");
  }

  /** The words can be clicked as well. */
  HtmlWriter checkBox(CheckBox box) {
    return writer.block(
        "label",
        Attributes.cssClass(box.leadsIn() ? "box leading" : "box"),
        () -> {
          writer.empty("input", attributes(box));
          if (!box.words().isEmpty()) {
            writer.text(" ");
            writer.element("span", Attributes.NONE, () -> inlines.writeAll(box.words()));
          }
        });
  }

  /** The words are the name, unless the name says more. */
  private static Attributes attributes(CheckBox box) {
    boolean named = PlainText.of(box.words()).strip().equals(box.label());
    return BlockHtml.from(Attributes.id(box.id()), box.origin())
        .and("type", "checkbox")
        .and("aria-label", named ? "" : box.label());
  }
}
