package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.PageOrientation;

/**
 * The widths that the template fixes and that text outside its numbering must keep to, in
 * twentieths of a point.
 *
 * @param width of the text
 * @param height of the text on a page
 * @param hanging how far the text of a subsection stands in from its number
 * @param listStep how far the text of an item stands in from its label
 */
record Measures(int width, int height, int hanging, int listStep) {

  static Measures of(PageSetup page, TemplateNumbering numbering, PageOrientation orientation) {
    return new Measures(
        page.textWidth(orientation),
        page.textHeight(orientation),
        numbering.indent(TemplateNumbering.SECTIONS, 1).left(),
        numbering.indent(TemplateNumbering.LISTS, 0).hanging());
  }

  Measures within(int narrower, int step) {
    return new Measures(narrower, height, 0, step);
  }
}
