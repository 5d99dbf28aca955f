package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.docx4j.wml.P;
import org.docx4j.wml.R;

/** Writes the table of contents: a field, with the entries Word would fill it with. */
final class Contents {
  /** Headings of level 1, by style or by outline level, as links. */
  private static final String FIELD = " TOC \\o \"1-1\" \\h \\z \\u ";

  private static final int BEFORE_CONTENTS_OF_DRAFT = 180;

  private final ContractDocument contract;
  private final Map<String, Integer> pages;

  Contents(ContractDocument contract, Map<String, Integer> pages) {
    this.contract = contract;
    this.pages = pages;
  }

  void write(List<Object> out) {
    List<P> entries =
        contract.sections().stream().filter(Section::isListed).map(this::entry).toList();
    String heading = contract.head().labels().contents();
    if (entries.isEmpty() || heading.isEmpty()) {
      return;
    }
    ParagraphBuilder title = ParagraphBuilder.styled(StyleIds.CONTENTS_HEADING);
    if (contract.head().isDraft()) {
      // the mark above the title takes the room of the rest
      title.before(BEFORE_CONTENTS_OF_DRAFT);
    }
    out.add(title.add(Runs.PLAIN.text(heading)).build());
    entries.get(0).getContent().addAll(0, Runs.PLAIN.fieldBegin(FIELD));
    out.addAll(entries);
    out.add(ParagraphBuilder.styled(StyleIds.CONTENTS_END).add(Runs.PLAIN.fieldEnd()).build());
  }

  private P entry(Section section) {
    List<R> shown = new ArrayList<>();
    if (!section.label().isEmpty()) {
      shown.add(Runs.PLAIN.text(section.label()));
      shown.add(Runs.PLAIN.tab());
    }
    shown.add(Runs.PLAIN.text(section.heading()));
    shown.add(Runs.PLAIN.tab());
    String page = String.valueOf(pages.get(section.id()));
    shown.addAll(Runs.PLAIN.field(" PAGEREF " + section.id() + " \\h ", page));
    return ParagraphBuilder.styled(StyleIds.CONTENTS_ENTRY)
        .add(Runs.PLAIN.link(section.id(), shown))
        .build();
  }
}
