package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.CheckBox;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.Block.TextField;
import de.vertragswerk.document.ImageFile;
import de.vertragswerk.document.Origin;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Writes the blocks of subsections, list items and table cells. */
final class BlockHtml implements Block.Visitor<HtmlWriter> {
  private final HtmlWriter writer;
  private final InlineHtml inlines;

  BlockHtml(HtmlWriter writer) {
    this.writer = writer;
    this.inlines = new InlineHtml(writer);
  }

  void writeAll(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  @Override
  public HtmlWriter paragraph(Paragraph paragraph) {
    return paragraph("", paragraph);
  }

  /** A paragraph that begins with the label of its subsection. */
  HtmlWriter paragraph(String label, Paragraph paragraph) {
    Attributes attributes = from(Attributes.id(paragraph.id()), paragraph.origin());
    return writer.block(
        "p",
        attributes,
        () -> {
          label(label);
          inlines.writeAll(paragraph.content());
        });
  }

  /** The label of a subsection or an item, apart from what it counts. */
  void label(String label) {
    if (!label.isEmpty()) {
      writer.element("span", Attributes.cssClass("label"), label).text(" ");
    }
  }

  /** Which clause and variant something comes from. */
  static Attributes from(Attributes attributes, Origin origin) {
    return attributes.and("data-clause", origin.clause()).and("data-variant", origin.variant());
  }

  @Override
  public HtmlWriter list(ItemList list) {
    String element = list.style() == ListStyle.DASH ? "ul" : "ol";
    String style = list.style().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Attributes attributes = Attributes.cssClass("items " + style);
    return writer.block(
        element,
        attributes,
        () -> {
          writer.newLine();
          list.items().forEach(this::item);
        });
  }

  private void item(Item item) {
    writer.block(
        "li",
        Attributes.NONE,
        () -> {
          label(item.label());
          writer.block("div", Attributes.cssClass("item"), () -> writeAll(item.blocks()));
        });
  }

  @Override
  public HtmlWriter table(Table table) {
    return new TableHtml(writer, this).write(table);
  }

  @Override
  public HtmlWriter signatures(Signatures signatures) {
    return new SignaturesHtml(writer, this).write(signatures);
  }

  @Override
  public HtmlWriter figure(Figure figure) {
    Attributes attributes =
        from(Attributes.id(figure.id()), figure.origin())
            .and("src", dataUri(figure.file()))
            .and("alt", figure.alternativeText())
            .and("width", pixels(figure.width()))
            .and("height", pixels(figure.height()));
    return writer.empty("img", attributes).newLine();
  }

  private static String dataUri(ImageFile file) {
    String data = Base64.getEncoder().encodeToString(file.bytes());
    return "data:" + file.kind().mediaType() + ";base64," + data;
  }

  /** HTML knows whole pixels only, 96 to an inch on every printer. */
  private static String pixels(double millimetres) {
    return Long.toString(Math.max(1, Math.round(millimetres * 96 / 25.4)));
  }

  @Override
  public HtmlWriter textField(TextField field) {
    return new FieldsHtml(writer, inlines).textField(field);
  }

  @Override
  public HtmlWriter checkBox(CheckBox box) {
    return new FieldsHtml(writer, inlines).checkBox(box);
  }
}
