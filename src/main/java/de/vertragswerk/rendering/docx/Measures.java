package de.vertragswerk.rendering.docx;

import java.math.BigInteger;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.SectPr;

/**
 * The widths that the template fixes and that text outside its numbering must keep to, in
 * twentieths of a point.
 *
 * @param width of the text
 * @param hanging how far the text of a subsection stands in from its number
 * @param listStep how far the text of an item stands in from its label
 */
record Measures(int width, int hanging, int listStep) {

  static Measures of(SectPr page, Numbering numbering) {
    int width =
        of(page.getPgSz().getW()) - of(page.getPgMar().getLeft()) - of(page.getPgMar().getRight());
    return new Measures(
        width,
        of(indent(numbering, DocumentNumbering.SECTIONS, 1).getLeft()),
        of(indent(numbering, DocumentNumbering.LISTS, 0).getHanging()));
  }

  Measures within(int narrower, int step) {
    return new Measures(narrower, 0, step);
  }

  private static PPrBase.Ind indent(Numbering numbering, long number, int level) {
    BigInteger scheme = DocumentNumbering.scheme(numbering, number);
    return numbering.getAbstractNum().stream()
        .filter(one -> one.getAbstractNumId().equals(scheme))
        .flatMap(one -> one.getLvl().stream())
        .filter(one -> of(one.getIlvl()) == level)
        .map(one -> one.getPPr().getInd())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the template has no level " + level));
  }

  private static int of(BigInteger twips) {
    return twips.intValueExact();
  }
}
