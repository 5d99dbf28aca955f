package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.PageOrientation;
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
    writer.block(
        section.isListed() ? "section" : "div",
        attributes(section),
        () -> {
          writer.newLine();
          if (section.isListed()) {
            writer.block("h2", Attributes.id(section.id()), () -> title(section));
          }
          section.passages().forEach(this::subsection);
        });
  }

  /**
   * Where there is a heading, it carries the anchor. Sections have no names of their own: thirty
   * landmarks more would hide the few that help, and headings lead to every section.
   */
  private static Attributes attributes(Section section) {
    boolean lies = section.orientation() == PageOrientation.LANDSCAPE;
    Attributes attributes =
        Attributes.NONE
            .and("id", section.isListed() ? "" : section.id())
            .and("class", lies ? "landscape" : "");
    return BlockHtml.from(attributes, section.origin());
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
