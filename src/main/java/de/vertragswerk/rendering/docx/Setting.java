package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.Alignment;
import org.jspecify.annotations.Nullable;

/**
 * Where blocks stand: what they take over from what is around them.
 *
 * @param style of running text
 * @param heading of the section; empty when it has none
 * @param left where running text begins
 * @param depth how many lists are around
 * @param alignment of running text
 * @param inCell whether a table is around
 */
record Setting(
    String style,
    String heading,
    int left,
    int depth,
    Alignment alignment,
    boolean inCell,
    Measures measures) {
  private static final int CELL_LIST_STEP = 380;

  static Setting body(String style, String heading, Measures measures) {
    return new Setting(style, heading, 0, 0, Alignment.LEFT, false, measures);
  }

  /** Inside a cell, where text has less room and all of it looks alike. */
  Setting cell(String cellStyle, int width, Alignment columnAlignment) {
    return new Setting(
        cellStyle, heading, 0, 0, columnAlignment, true, measures.within(width, CELL_LIST_STEP));
  }

  /** What stands under the words of a box. */
  Setting led() {
    return new Setting(style, heading, left + FieldWriter.HANG, depth, alignment, inCell, measures);
  }

  int width() {
    return measures.width();
  }

  /** Text that belongs to a numbered subsection. */
  Setting hanging() {
    return new Setting(style, heading, measures.hanging(), depth, alignment, inCell, measures);
  }

  /** Text inside an item of a list. */
  Setting inList(ListLabels labels) {
    int deeper = depth + 1;
    int textLeft = left + measures.listStep();
    return new Setting(
        inCell ? style : labels.style(), heading, textLeft, deeper, alignment, inCell, measures);
  }

  @Nullable Indent runningIndent() {
    return left == 0 ? null : new Indent(left, 0);
  }

  /** Null where the template's numbering has the right indent itself. */
  @Nullable Indent itemIndent(ListLabels labels) {
    boolean natural =
        !inCell
            && depth == labels.depth()
            && left == measures.hanging() + depth * measures.listStep();
    return natural ? null : new Indent(left, measures.listStep());
  }

  /** Of a section's or subsection's label that is written out. */
  Indent labelIndent() {
    return new Indent(measures.hanging(), measures.hanging());
  }
}
