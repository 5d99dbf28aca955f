package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of one contract. The tree's labels are the truth: each method gives the
 * place in the numbering that prints exactly that label, or null when Word would print another.
 */
final class DocumentNumbering {
  private static final String SECTION_LABEL = "\u00A7\u00A0%d";
  private static final String SUBSECTION_LABEL = "(%d)";

  private final TemplateNumbering template;
  private final AnnexLabels annexes;
  private final SmallXml added = SmallXml.fragment();
  private final Map<String, String> printed = new HashMap<>();
  private long last;
  private int subsection;
  private NumberRef place = new NumberRef(TemplateNumbering.SECTIONS, 1);

  DocumentNumbering(TemplateNumbering template, List<Section> sections, AnnexLabels annexes) {
    this.template = template;
    this.annexes = annexes;
    this.last = template.last();
    int counted = 0;
    for (Section section : sections) {
      String label = label(SECTION_LABEL, counted + 1);
      if (section.label().equals(label)) {
        printed.put(section.id(), label);
        counted++;
      }
    }
    printed.putAll(annexes.printed());
  }

  byte[] part() {
    String pattern = annexes.pattern();
    return template.part(pattern == null ? template.annexLabel() : pattern, added.closed());
  }

  /** The number Word prints before the paragraph with this anchor; null when it prints none. */
  @Nullable String printed(String anchor) {
    return printed.get(anchor);
  }

  /** Whether the paragraph with this anchor says nothing but which annex it is of. */
  boolean isAnnexLabel(String anchor) {
    return annexes.printed().containsKey(anchor);
  }

  /** The heading of a section; its subsections count from 1. */
  @Nullable NumberRef section(Section heading) {
    subsection = 0;
    place = new NumberRef(TemplateNumbering.SECTIONS, 1);
    if (printed.containsKey(heading.id())) {
      return new NumberRef(TemplateNumbering.SECTIONS, 0);
    }
    subsection = -1;
    return null;
  }

  /** A subsection of the section asked for last. */
  @Nullable NumberRef subsection(Subsection counted) {
    if (!counted.label().equals(label(SUBSECTION_LABEL, counted.number()))) {
      return null;
    }
    if (counted.number() != subsection + 1) {
      long free = restarted(TemplateNumbering.FREE_SUBSECTIONS, 0, counted.number());
      place = new NumberRef(free, 0);
    }
    subsection = counted.number();
    return place;
  }

  /** All items of a list; a list of its own starts anew. */
  @Nullable NumberRef list(ItemList list) {
    ListLabels labels = ListLabels.of(list.style());
    List<Item> items = list.items();
    boolean same =
        IntStream.range(0, items.size())
            .allMatch(index -> items.get(index).label().equals(labels.printed(index)));
    if (!same) {
      return null;
    }
    boolean counts = list.style() != ListStyle.DASH;
    long number =
        counts
            ? restarted(TemplateNumbering.LISTS, labels.level(), labels.start())
            : TemplateNumbering.LISTS;
    return new NumberRef(number, labels.level());
  }

  private static String label(String pattern, int number) {
    return pattern.replace("%d", Integer.toString(number));
  }

  private long restarted(long like, int level, int start) {
    added
        .open("w:num")
        .attribute("w:numId", Long.toString(++last))
        .empty("w:abstractNumId", "w:val", template.scheme(like).toString())
        .open("w:lvlOverride")
        .attribute("w:ilvl", Integer.toString(level))
        .empty("w:startOverride", "w:val", Integer.toString(start))
        .close()
        .close();
    return last;
  }
}
