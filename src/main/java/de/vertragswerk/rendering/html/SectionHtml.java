package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.List;

/** Writes sections, and the list of contents that leads to them. */
final class SectionHtml {
  private final HtmlWriter writer;
  private final BlockHtml blocks;

  SectionHtml(HtmlWriter writer) {
    this.writer = writer;
    this.blocks = new BlockHtml(writer);
  }

  void contentsLine(Section section) {
    writer.block(
        "li",
        Attributes.NONE,
        () -> writer.element("a", Attributes.href(section.id()), () -> title(section)));
  }

  void write(Section section) {
    Attributes named =
        section.isListed()
            ? Attributes.NONE.and("aria-labelledby", section.id())
            : Attributes.id(section.id());
    writer.block(
        "section",
        BlockHtml.from(named, section.origin()),
        () -> {
          writer.newLine();
          if (section.isListed()) {
            writer.block("h2", Attributes.id(section.id()), () -> title(section));
          }
          section.subsections().forEach(this::subsection);
        });
  }

  private void title(Section section) {
    blocks.label(section.label());
    writer.text(section.heading());
  }

  private void subsection(Subsection subsection) {
    String kind = subsection.label().isEmpty() ? "subsection" : "subsection counted";
    writer.block(
        "div",
        Attributes.cssClass(kind),
        () -> {
          writer.newLine();
          labelled(subsection.label(), subsection.blocks());
        });
  }

  private void labelled(String label, List<Block> content) {
    List<Block> rest = content;
    if (content.get(0) instanceof Paragraph first) {
      blocks.paragraph(label, first);
      rest = content.subList(1, content.size());
    } else if (!label.isEmpty()) {
      writer.block("p", Attributes.NONE, () -> blocks.label(label));
    }
    blocks.writeAll(rest);
  }
}
