package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.PageOrientation;
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
  private final Template template;
  private final DocumentState state;
  private final Map<String, Integer> pages;
  private final Body body = new Body();
  private final List<Object> out = body.getContent();
  private PageOrientation sheets;
  private boolean firstSheets = true;

  MainDocument(ContractDocument contract, Template template, PrintedLayout printed) {
    this.contract = contract;
    this.template = template;
    this.sheets = contract.opening();
    this.pages = printed.pages();
    Anchors anchors = new Anchors(contract);
    DocumentNumbering numbering =
        new DocumentNumbering(template.numbering(), contract.sections(), anchors.annexes());
    this.state =
        new DocumentState(
            new Bookmarks(), anchors, numbering, new Pictures(), new Controls(), printed.columns());
  }

  byte[] write() {
    head(contract.head());
    new Contents(contract, pages).write(out);
    contract.sections().forEach(this::section);
    body.setSectPr(template.page().section(sheets, firstSheets));
    Document document = new Document();
    document.setBody(body);
    if (state.controls().areYoung()) {
      document.setIgnorable(WordXml.YOUNGER);
    }
    return WordXml.write(document);
  }

  /** The numbers of the contract as it was written. */
  byte[] numbering() {
    return state.numbering().part();
  }

  /** The pictures of the contract as it was written. */
  List<RelatedPart> pictures() {
    return state.pictures().parts();
  }

  private void head(DocumentHead head) {
    if (!head.letterhead().isEmpty()) {
      out.add(new LetterheadWriter(state, measures(sheets)).paragraph(head.letterhead()));
    }
    if (head.isDraft()) {
      // in the text as well: the mark across the page is only for those who see it
      line(StyleIds.DRAFT, head.draftMark());
    }
    line(StyleIds.TITLE, head.title());
    if (!head.subtitle().isEmpty()) {
      line(StyleIds.SUBTITLE, head.subtitle());
    }
  }

  private Measures measures(PageOrientation orientation) {
    return Measures.of(template.page(), template.numbering(), orientation);
  }

  private void line(String style, String text) {
    out.add(ParagraphBuilder.styled(style).add(Runs.PLAIN.text(text)).build());
  }

  private void section(Section section) {
    boolean lying = section.orientation() == PageOrientation.LANDSCAPE;
    boolean begun = sheets != section.orientation() || (lying && !contract.isForm());
    if (begun) {
      endSheets();
      sheets = section.orientation();
    } else if (isSignedAtOnce(section)) {
      keepLast();
    }
    NumberRef number = state.numbering().section(section);
    Setting setting =
        Setting.body(StyleIds.clause(section.clause()), name(section), measures(sheets));
    List<Subsection> subsections = section.passages();
    if (section.isListed() || !section.label().isEmpty()) {
      ParagraphBuilder heading = heading(section, number == null ? setting.labelIndent() : null);
      if (begun) {
        // nothing is above it
        heading.before(0);
      }
    } else if (!subsections.isEmpty() && subsections.get(0).label().isEmpty()) {
      new BlockWriter(state, out, setting).opening(subsections.get(0).blocks());
      subsections = subsections.subList(1, subsections.size());
    }
    subsections.forEach(subsection -> subsection(subsection, setting));
  }

  /** What a table is about that does not say so itself. */
  private String name(Section section) {
    return section.heading().isEmpty() ? contract.head().title() : section.heading();
  }

  /** What follows begins on a sheet of its own. */
  private void endSheets() {
    SectPr section = template.page().section(sheets, firstSheets);
    firstSheets = false;
    if (out.get(out.size() - 1) instanceof P last) {
      ParagraphBuilder.of(last).ending(section);
    } else {
      out.add(ParagraphBuilder.styled(StyleIds.SHEET_END).ending(section).build());
    }
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
  private ParagraphBuilder heading(Section section, @Nullable Indent written) {
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
    return heading;
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
