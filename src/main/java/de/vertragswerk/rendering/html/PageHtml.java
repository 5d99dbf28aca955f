package de.vertragswerk.rendering.html;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.Section;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the slots of the page frame for one contract. */
final class PageHtml {
  private final HtmlWriter writer;
  private final ContractDocument document;
  private final DocumentHead head;
  private final StyleSheet styles;
  private final StyleSheet margins;

  PageHtml(HtmlWriter writer, ContractDocument document, StyleSheet styles) {
    this.writer = writer;
    this.document = document;
    this.head = document.head();
    this.styles = styles;
    this.margins = PrintedMargins.styleSheet(head);
  }

  Map<String, Runnable> fillings() {
    return Map.ofEntries(
        text("language", head.language()),
        text("pageTitle", pageTitle()),
        text("title", head.title()),
        text("footer", head.footer()),
        text("parametersTitle", head.labels().parametersFile()),
        text("styleSources", styles.policySource() + " " + margins.policySource()),
        Map.entry("metadata", this::metadata),
        Map.entry("styles", this::styles),
        Map.entry("subtitle", this::subtitle),
        Map.entry("letterhead", this::letterhead),
        Map.entry("draft", this::draft),
        Map.entry("contents", this::contents),
        Map.entry("sections", this::sections),
        Map.entry("parameters", this::parameters));
  }

  private Map.Entry<String, Runnable> text(String slot, String text) {
    return Map.entry(slot, () -> writer.text(text));
  }

  private String pageTitle() {
    return Stream.of(head.draftMark(), head.title(), head.contractId())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" \u2013 "));
  }

  private void metadata() {
    meta("description", head.subtitle());
    meta("dcterms.identifier", head.contractId());
    meta("dcterms.date", head.date() == null ? "" : head.date().toString());
    meta("vertragswerk.revision", head.revision());
    meta("vertragswerk.library", head.library() + "@" + head.libraryVersion());
    meta("vertragswerk.library-hash", head.libraryHash());
  }

  private void meta(String name, String content) {
    if (!content.isEmpty()) {
      writer.empty("meta", Attributes.NONE.and("name", name).and("content", content)).newLine();
    }
  }

  private void styles() {
    for (StyleSheet sheet : new StyleSheet[] {styles, margins}) {
      writer.block("style", Attributes.NONE, () -> writer.markup(sheet.css()));
    }
  }

  private void subtitle() {
    if (!head.subtitle().isEmpty()) {
      writer.block("p", Attributes.cssClass("subtitle"), head.subtitle());
    }
  }

  private void letterhead() {
    if (!head.letterhead().isEmpty()) {
      writer.block(
          "div",
          Attributes.cssClass("letterhead"),
          () -> {
            writer.newLine();
            new BlockHtml(writer).writeAll(head.letterhead());
          });
    }
  }

  /** Once for readers, once as a mark across the page that assistive technology need not repeat. */
  private void draft() {
    if (head.isDraft()) {
      writer.block("p", Attributes.cssClass("draft"), head.draftMark());
      writer.block(
          "div",
          Attributes.cssClass("watermark")
              .and("data-mark", head.draftMark())
              .and("aria-hidden", "true"),
          "");
    }
  }

  private void contents() {
    String heading = head.labels().contents();
    if (!heading.isEmpty()) {
      writer.block(
          "nav",
          Attributes.NONE.and("aria-labelledby", "contents"),
          () -> {
            writer.newLine();
            writer.block("h2", Attributes.id("contents"), heading);
            writer.block("ol", Attributes.NONE, this::contentsLines);
          });
    }
  }

  private void contentsLines() {
    writer.newLine();
    SectionHtml lines = new SectionHtml(writer);
    document.sections().stream().filter(Section::isListed).forEach(lines::contentsLine);
  }

  private void sections() {
    document.sections().forEach(new SectionHtml(writer)::write);
  }

  /** In JSON an angle bracket only stands inside texts, where it has another spelling. */
  private void parameters() {
    writer.markup(head.parameters().replace("<", "\\u003c").replace(">", "\\u003e"));
  }
}
