package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * What the parts of one contract have in common while they are composed.
 *
 * @param paragraphs set running text
 * @param display sets headings and other words that stand alone, and divides none of them
 */
record Composition(
    Looks looks,
    PageGeometry geometry,
    ParagraphStrips paragraphs,
    ParagraphStrips display,
    StructureBuilder structure) {

  /** The same on other pages. */
  Composition on(PageGeometry other) {
    return other.equals(geometry)
        ? this
        : new Composition(looks, other, paragraphs, display, structure);
  }

  /** A paragraph with its label, if any, hanging at the left. */
  List<Strip> paragraph(Block.Paragraph paragraph, Label label, Look look, Column column) {
    Label registered = label.registered(structure);
    List<Stretch> stretches = StretchCollector.collect(paragraph.content(), look, structure);
    List<Strip> strips =
        new ArrayList<>(paragraphs.strips(stretches, look, column.indented(label.width())));
    Strip first = strips.get(0).anchored(paragraph.id());
    strips.set(0, label.isEmpty() ? first : first.led(registered.at(column.x(), look)));
    return strips;
  }

  List<Double> columnWidths(Block.Table table, double width) {
    return ColumnWidths.of(table, width, looks.cell(), paragraphs.lexicon());
  }

  /** Words of the document's frame, such as a heading or a caption. */
  List<Strip> words(String text, Look look, Column column) {
    return display.strips(List.of(StretchCollector.plain(text, look, structure)), look, column);
  }
}
