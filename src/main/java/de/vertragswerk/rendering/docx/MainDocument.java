package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.List;
import java.util.Map;
import org.docx4j.wml.Body;
import org.docx4j.wml.Document;
import org.docx4j.wml.P;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import org.jspecify.annotations.Nullable;

/** Writes the contract itself: title, contents, sections. */
final class MainDocument {
  private final ContractDocument contract;
  private final DocumentState state;
  private final Measures measures;
  private final Map<String, Integer> pages;
  private final Body body = new Body();
  private final List<Object> out = body.getContent();

  MainDocument(
      ContractDocument contract,
      DocumentNumbering numbering,
      Measures measures,
      PrintedLayout printed) {
    this.contract = contract;
    this.measures = measures;
    this.pages = printed.pages();
    this.state =
        new DocumentState(new Bookmarks(), new Anchors(contract), numbering, printed.columns());
  }

  byte[] write(SectPr sectionProperties) {
    head(contract.head());
    new Contents(contract, pages).write(out);
    contract.sections().forEach(this::section);
    body.setSectPr(sectionProperties);
    Document document = new Document();
    document.setBody(body);
    return WordXml.write(document);
  }

  private void head(DocumentHead head) {
    if (head.isDraft()) {
      // in the text as well: the mark across the page is only for those who see it
      line(StyleIds.DRAFT, head.draftMark());
    }
    line(StyleIds.TITLE, head.title());
    if (!head.subtitle().isEmpty()) {
      line(StyleIds.SUBTITLE, head.subtitle());
    }
  }

  private void line(String style, String text) {
    out.add(ParagraphBuilder.styled(style).add(Runs.PLAIN.text(text)).build());
  }

  private void section(Section section) {
    if (isSignedAtOnce(section)) {
      keepLast();
    }
    NumberRef number = state.numbering().section(section);
    Setting setting = Setting.body(StyleIds.clause(section.clause()), measures);
    List<Subsection> subsections = section.subsections();
    if (section.isListed() || !section.label().isEmpty()) {
      heading(section, number == null ? setting.labelIndent() : null);
    } else if (!subsections.isEmpty() && subsections.get(0).label().isEmpty()) {
      new BlockWriter(state, out, setting).opening(subsections.get(0).blocks());
      subsections = subsections.subList(1, subsections.size());
    }
    subsections.forEach(subsection -> subsection(subsection, setting));
  }

  private static boolean isSignedAtOnce(Section section) {
    return !section.subsections().isEmpty()
        && section.subsections().get(0).blocks().get(0) instanceof Block.Signatures;
  }

  /** Nobody signs on a page without text: what was written last goes there too. */
  private void keepLast() {
    Object last = out.get(out.size() - 1);
    if (last instanceof P paragraph) {
      ParagraphBuilder.of(paragraph).keptWithNext();
    } else if (last instanceof Tbl table) {
      TableParts.keepWithNext(table);
    }
  }

  /** The heading style counts by itself; a label it would not print is written out. */
  private void heading(Section section, @Nullable Indent written) {
    ParagraphBuilder heading =
        ParagraphBuilder.styled(written == null ? StyleIds.HEADING : StyleIds.HEADING_UNNUMBERED);
    if (written != null && !section.label().isEmpty()) {
      heading.indented(written);
      heading.add(Runs.PLAIN.text(section.label())).add(Runs.PLAIN.tab());
    }
    List<Object> content = heading.content();
    state
        .bookmarks()
        .around(section.id(), content, () -> content.add(Runs.PLAIN.text(section.heading())));
    out.add(heading.build());
  }

  private void subsection(Subsection subsection, Setting setting) {
    if (subsection.label().isEmpty()) {
      new BlockWriter(state, out, setting).all(subsection.blocks());
      return;
    }
    NumberRef number = state.numbering().subsection(subsection);
    Indent indent = number == null ? setting.labelIndent() : null;
    new BlockWriter(state, out, setting.hanging())
        .labelled(new Label(subsection.label(), number, indent), subsection.blocks());
  }
}
