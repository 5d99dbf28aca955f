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
  private static final BigInteger AFTER_TABLE = BigInteger.valueOf(160);
  private static final BigInteger BEFORE_LIST = BigInteger.valueOf(60);
  private static final BigInteger BEFORE_TEXT = BigInteger.valueOf(120);

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

  /** Where what follows each tab begins, in twentieths of a point. */
  ParagraphBuilder tabs(List<Integer> positions) {
    Tabs tabs = new Tabs();
    for (int position : positions) {
      CTTabStop tab = new CTTabStop();
      tab.setVal(STTabJc.LEFT);
      tab.setPos(BigInteger.valueOf(position));
      tabs.getTab().add(tab);
    }
    properties.setTabs(tabs);
    return this;
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
  ParagraphBuilder afterTable(boolean after) {
    if (after) {
      spacing().setBefore(AFTER_TABLE);
    }
    return this;
  }

  /** Items stand closer to the words that lead to them than paragraphs do. */
  ParagraphBuilder beforeList() {
    spacing().setAfter(BEFORE_LIST);
    return this;
  }

  ParagraphBuilder beforeText() {
    spacing().setAfter(BEFORE_TEXT);
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
