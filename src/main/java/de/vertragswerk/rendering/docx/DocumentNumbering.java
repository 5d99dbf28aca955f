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
  private static final String SECTION_LABEL = "\u00A7\u00A0%d";
  private static final String SUBSECTION_LABEL = "(%d)";

  /** The template's numbers: sections and their subsections, lists, subsections without section. */
  static final long SECTIONS = 1;

  static final long LISTS = 2;
  private static final long FREE_SUBSECTIONS = 3;

  private final Numbering numbering;
  private long last;
  private final Map<String, String> headings = new HashMap<>();
  private int subsection;
  private NumberRef place = new NumberRef(SECTIONS, 1);

  DocumentNumbering(Numbering template, List<Section> sections) {
    this.numbering = template;
    this.last =
        template.getNum().stream()
            .mapToLong(num -> num.getNumId().longValueExact())
            .max()
            .orElse(0);
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
    subsection = 0;
    place = new NumberRef(SECTIONS, 1);
    if (headings.containsKey(heading.id())) {
      return new NumberRef(SECTIONS, 0);
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
      place = new NumberRef(restarted(FREE_SUBSECTIONS, 0, counted.number()), 0);
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
    long number = counts ? restarted(LISTS, labels.level(), labels.start()) : LISTS;
    return new NumberRef(number, labels.level());
  }

  private static String label(String pattern, int number) {
    return pattern.replace("%d", Integer.toString(number));
  }

  private long restarted(long like, int level, int start) {
    Numbering.Num num = new Numbering.Num();
    num.setNumId(BigInteger.valueOf(++last));
    Numbering.Num.AbstractNumId abstractNumId = new Numbering.Num.AbstractNumId();
    abstractNumId.setVal(scheme(numbering, like));
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

  /** The scheme by which a number counts. */
  static BigInteger scheme(Numbering numbering, long number) {
    return numbering.getNum().stream()
        .filter(num -> num.getNumId().longValueExact() == number)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the template has no number " + number))
        .getAbstractNumId()
        .getVal();
  }
}
