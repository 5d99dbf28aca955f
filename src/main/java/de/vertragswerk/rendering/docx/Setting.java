package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.Alignment;
import org.jspecify.annotations.Nullable;

/**
 * Where blocks stand: what they take over from what is around them.
 *
 * @param style of running text
 * @param left where running text begins
 * @param depth how many lists are around
 * @param width of the line
 * @param alignment of running text
 * @param inCell whether a table is around
 */
record Setting(String style, int left, int depth, int width, Alignment alignment, boolean inCell) {

  /** The width between the template's margins. */
  static final int PAGE_WIDTH = 9072;

  /** How far the template's numbering hangs the numbers of sections and subsections. */
  static final int HANGING = 624;

  private static final int LIST_STEP = 425;
  private static final int CELL_STEP = 340;

  static Setting body(String style) {
    return new Setting(style, 0, 0, PAGE_WIDTH, Alignment.LEFT, false);
  }

  static Setting cell(String style, int width, Alignment alignment) {
    return new Setting(style, 0, 0, width, alignment, true);
  }

  /** Text that belongs to a numbered subsection. */
  Setting hanging() {
    return new Setting(style, HANGING, depth, width, alignment, inCell);
  }

  /** Text inside an item of a list; in a cell it looks like the cell's other text. */
  Setting inList(ListLabels labels) {
    int deeper = depth + 1;
    int textLeft = inCell ? deeper * CELL_STEP : HANGING + deeper * LIST_STEP;
    return new Setting(inCell ? style : labels.style(), textLeft, deeper, width, alignment, inCell);
  }

  @Nullable Indent runningIndent() {
    return left == 0 ? null : new Indent(left, 0);
  }

  /** Null where the template's numbering has the right indent itself. */
  @Nullable Indent itemIndent(ListLabels labels) {
    boolean natural = !inCell && depth == labels.depth();
    return natural ? null : new Indent(left, inCell ? CELL_STEP : LIST_STEP);
  }
}
