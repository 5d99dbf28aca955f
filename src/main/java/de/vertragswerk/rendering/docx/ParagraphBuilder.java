package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.Alignment;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tabs;
import org.jspecify.annotations.Nullable;

/** A paragraph and what it has beside its style. */
final class ParagraphBuilder {
  private static final int BEFORE_LIST = 60;
  private static final int BETWEEN_TEXTS = 100;
  private static final int AROUND_TABLE = 180;
  private static final int BEFORE_PART = 320;

  private final P paragraph;
  private final PPr properties;

  private ParagraphBuilder(P paragraph) {
    this.paragraph = paragraph;
    this.properties = paragraph.getPPr();
  }

  static ParagraphBuilder styled(String style) {
    PPrBase.PStyle pStyle = new PPrBase.PStyle();
    pStyle.setVal(style);
    PPr properties = new PPr();
    properties.setPStyle(pStyle);
    P paragraph = new P();
    paragraph.setPPr(properties);
    return new ParagraphBuilder(paragraph);
  }

  /** Goes on with a paragraph that was built here. */
  static ParagraphBuilder of(P built) {
    return new ParagraphBuilder(built);
  }

  ParagraphBuilder restyled(String style) {
    properties.getPStyle().setVal(style);
    return this;
  }

  /** Ends the sheets that lie or stand as the section says. */
  ParagraphBuilder ending(SectPr section) {
    properties.setSectPr(section);
    return this;
  }

  /**
   * Where what follows a tab stands, in twentieths of a point.
   *
   * @param beginnings of what follows all tabs but the last
   * @param end of what follows the last
   */
  ParagraphBuilder tabs(List<Integer> beginnings, int end) {
    Tabs tabs = new Tabs();
    beginnings.forEach(beginning -> tabs.getTab().add(tab(STTabJc.LEFT, beginning)));
    tabs.getTab().add(tab(STTabJc.RIGHT, end));
    properties.setTabs(tabs);
    return this;
  }

  private static CTTabStop tab(STTabJc kind, int position) {
    CTTabStop tab = new CTTabStop();
    tab.setVal(kind);
    tab.setPos(BigInteger.valueOf(position));
    return tab;
  }

  ParagraphBuilder numbered(@Nullable NumberRef number) {
    if (number != null) {
      PPrBase.NumPr numPr = new PPrBase.NumPr();
      PPrBase.NumPr.Ilvl level = new PPrBase.NumPr.Ilvl();
      level.setVal(BigInteger.valueOf(number.level()));
      numPr.setIlvl(level);
      PPrBase.NumPr.NumId id = new PPrBase.NumPr.NumId();
      id.setVal(BigInteger.valueOf(number.number()));
      numPr.setNumId(id);
      properties.setNumPr(numPr);
    }
    return this;
  }

  /** Takes the number away that the paragraph's style has. */
  ParagraphBuilder unnumbered() {
    PPrBase.NumPr numPr = new PPrBase.NumPr();
    PPrBase.NumPr.NumId none = new PPrBase.NumPr.NumId();
    none.setVal(BigInteger.ZERO);
    numPr.setNumId(none);
    properties.setNumPr(numPr);
    return this;
  }

  ParagraphBuilder indented(@Nullable Indent indent) {
    if (indent != null) {
      PPrBase.Ind ind = new PPrBase.Ind();
      ind.setLeft(BigInteger.valueOf(indent.left()));
      if (indent.hanging() == 0) {
        ind.setFirstLine(BigInteger.ZERO);
      } else {
        ind.setHanging(BigInteger.valueOf(indent.hanging()));
      }
      properties.setInd(ind);
    }
    return this;
  }

  /** Left needs no word: the template's styles say it. */
  ParagraphBuilder aligned(Alignment alignment) {
    if (alignment != Alignment.LEFT) {
      Jc jc = new Jc();
      jc.setVal(alignment == Alignment.RIGHT ? JcEnumeration.RIGHT : JcEnumeration.CENTER);
      properties.setJc(jc);
    }
    return this;
  }

  ParagraphBuilder keptWithNext() {
    properties.setKeepNext(new BooleanDefaultTrue());
    return this;
  }

  /** A table has no space below it: the paragraph brings it. */
  ParagraphBuilder afterTable() {
    return before(AROUND_TABLE);
  }

  /** A table has no space above it either. */
  ParagraphBuilder beforeTable() {
    return after(AROUND_TABLE);
  }

  /** Items stand closer to the words that lead to them than paragraphs do. */
  ParagraphBuilder beforeList() {
    return after(BEFORE_LIST);
  }

  ParagraphBuilder beforeText() {
    return after(BETWEEN_TEXTS);
  }

  /** No space below. */
  ParagraphBuilder atOnce() {
    return after(0);
  }

  /** In a cell paragraphs stand closer than elsewhere, but not running text. */
  ParagraphBuilder afterText() {
    return before(BETWEEN_TEXTS);
  }

  /** As far below what stands above as a heading. */
  ParagraphBuilder beginningPart() {
    return before(BEFORE_PART);
  }

  /** The same, where what begins the part brings no space of its own. */
  ParagraphBuilder endingPart() {
    return after(BEFORE_PART);
  }

  /** Space above, in twentieths of a point; of it and the space below what is above, the larger. */
  ParagraphBuilder before(int space) {
    spacing().setBefore(BigInteger.valueOf(space));
    return this;
  }

  private ParagraphBuilder after(int space) {
    spacing().setAfter(BigInteger.valueOf(space));
    return this;
  }

  private PPrBase.Spacing spacing() {
    if (properties.getSpacing() == null) {
      properties.setSpacing(new PPrBase.Spacing());
    }
    return properties.getSpacing();
  }

  ParagraphBuilder add(Object content) {
    paragraph.getContent().add(content);
    return this;
  }

  List<Object> content() {
    return paragraph.getContent();
  }

  P build() {
    return paragraph;
  }
}
