package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.docx4j.wml.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of one contract. The tree's labels are the truth: each method gives the
 * place in the numbering that prints exactly that label, or null when Word would print another.
 */
final class DocumentNumbering {
  private static final int SECTION_LEVEL = 0;
  private static final int SUBSECTION_LEVEL = 1;
  private static final String SECTION_LABEL = "\u00A7\u00A0%d";
  private static final String SUBSECTION_LABEL = "(%d)";

  private final Numbering numbering;
  private final long main;
  private final BigInteger scheme;
  private long last;
  private final Map<String, String> headings = new HashMap<>();
  private int subsection;
  private long subsectionNumber;

  DocumentNumbering(Numbering template, List<Section> sections) {
    this.numbering = template;
    Numbering.Num num = template.getNum().get(0);
    this.main = num.getNumId().longValueExact();
    this.last = main;
    this.scheme = num.getAbstractNumId().getVal();
    this.subsectionNumber = main;
    for (Section section : sections) {
      String printed = label(SECTION_LABEL, headings.size() + 1);
      if (section.label().equals(printed)) {
        headings.put(section.id(), printed);
      }
    }
  }

  byte[] part() {
    return WordXml.write(numbering);
  }

  /** The number Word prints before the heading with this anchor; null when it prints none. */
  @Nullable String printed(String anchor) {
    return headings.get(anchor);
  }

  /** The heading of a section; its subsections count from 1. */
  @Nullable NumberRef section(Section heading) {
    if (!headings.containsKey(heading.id())) {
      subsection = -1;
      return null;
    }
    subsection = 0;
    subsectionNumber = main;
    return new NumberRef(main, SECTION_LEVEL);
  }

  /** A subsection of the section asked for last. */
  @Nullable NumberRef subsection(Subsection counted) {
    if (!counted.label().equals(label(SUBSECTION_LABEL, counted.number()))) {
      return null;
    }
    if (counted.number() != subsection + 1) {
      subsectionNumber = restarted(SUBSECTION_LEVEL, counted.number());
    }
    subsection = counted.number();
    return new NumberRef(subsectionNumber, SUBSECTION_LEVEL);
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
    long number = list.style() == ListStyle.DASH ? main : restarted(labels.level(), labels.start());
    return new NumberRef(number, labels.level());
  }

  private static String label(String pattern, int number) {
    return pattern.replace("%d", Integer.toString(number));
  }

  private long restarted(int level, int start) {
    Numbering.Num num = new Numbering.Num();
    num.setNumId(BigInteger.valueOf(++last));
    Numbering.Num.AbstractNumId abstractNumId = new Numbering.Num.AbstractNumId();
    abstractNumId.setVal(scheme);
    num.setAbstractNumId(abstractNumId);
    Numbering.Num.LvlOverride override = new Numbering.Num.LvlOverride();
    override.setIlvl(BigInteger.valueOf(level));
    Numbering.Num.LvlOverride.StartOverride startOverride =
        new Numbering.Num.LvlOverride.StartOverride();
    startOverride.setVal(BigInteger.valueOf(start));
    override.setStartOverride(startOverride);
    num.getLvlOverride().add(override);
    numbering.getNum().add(num);
    return last;
  }
}
