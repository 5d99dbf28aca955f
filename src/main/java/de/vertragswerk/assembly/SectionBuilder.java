package de.vertragswerk.assembly;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.PlainText;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.Clause.HeadingStyle;
import de.vertragswerk.german.ProtectedSpaces;
import java.util.ArrayList;
import java.util.List;

/** Makes sections of filled texts: one of a clause, one for each heading of any other text. */
final class SectionBuilder {
  private final FilledClause filled;
  private final InlineBuilder inlines;
  private final Numbering numbering;
  private final BlockBuilder blocks;

  SectionBuilder(
      FilledClause filled, InlineBuilder inlines, Numbering numbering, BlockBuilder blocks) {
    this.filled = filled;
    this.inlines = inlines;
    this.numbering = numbering;
    this.blocks = blocks;
  }

  /** The section of a clause. */
  Section ofClause() {
    Clause clause = filled.clause();
    return section(
        filled.anchor(),
        numbering.section(clause.id()),
        clause.headingStyle() == HeadingStyle.NONE ? "" : ProtectedSpaces.in(clause.title()),
        subsections(filled.markdown().parts(), clause.headingStyle() == HeadingStyle.NUMBERED));
  }

  /** The sections of a text beside the contract; a heading without anything under it is none. */
  List<Section> ofSeparateText() {
    boolean counts = filled.clause().headingStyle() == HeadingStyle.NUMBERED;
    List<Section> sections = new ArrayList<>();
    int last = 0;
    for (ClauseMarkdown.Chapter chapter : filled.markdown().chapters()) {
      boolean isNumbered = counts && chapter.heading() != null;
      String heading =
          chapter.heading() == null
              ? ""
              : PlainText.of(inlines.build(chapter.heading(), false, filled)).strip();
      blocks.under(heading);
      List<Subsection> subsections = subsections(chapter.parts(), isNumbered);
      if (!subsections.isEmpty()) {
        last += isNumbered ? 1 : 0;
        sections.add(section(chapter.anchor(), isNumbered ? last : 0, heading, subsections));
      }
    }
    return sections;
  }

  private Section section(String anchor, int number, String heading, List<Subsection> content) {
    Clause clause = filled.clause();
    return new Section(
        anchor,
        clause.id(),
        number,
        numbering.sectionLabel(number),
        heading,
        PageOrientation.valueOf(clause.orientation().name()),
        content,
        filled.origin());
  }

  private List<Subsection> subsections(List<ClauseMarkdown.Part> parts, boolean counts) {
    List<Subsection> subsections = new ArrayList<>();
    for (int index = 0; index < parts.size(); index++) {
      int number = counts ? Numbering.subsection(parts, index) : 0;
      List<Block> content = blocks.build(parts.get(index));
      if (!content.isEmpty()) {
        subsections.add(new Subsection(number, numbering.subsectionLabel(number), content));
      }
    }
    return subsections;
  }
}
