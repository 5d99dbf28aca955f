package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.Alignment;
import org.jspecify.annotations.Nullable;

/**
 * Where blocks stand: what they take over from what is around them.
 *
 * @param style of running text
 * @param left where running text begins
 * @param listLeft where the numbers of a list on the first level begin
 * @param step how far a list's text stands in from its number
 * @param depth how many lists are around
 * @param width of the line
 * @param alignment of running text
 */
record Setting(
    String style, int left, int listLeft, int step, int depth, int width, Alignment alignment) {

  /** The width between the template's margins. */
  static final int PAGE_WIDTH = 9072;

  /** How far the template's numbering hangs the numbers of sections and subsections. */
  static final int HANGING = 624;

  private static final int LIST_STEP = 425;
  private static final int CELL_STEP = 340;

  static Setting body(String style) {
    return new Setting(style, 0, HANGING, LIST_STEP, 0, PAGE_WIDTH, Alignment.LEFT);
  }

  static Setting cell(String style, int width, Alignment alignment) {
    return new Setting(style, 0, 0, CELL_STEP, 0, width, alignment);
  }

  /** Text that belongs to a numbered subsection. */
  Setting hanging() {
    return new Setting(style, HANGING, listLeft, step, depth, width, alignment);
  }

  /** Text inside an item of a list. */
  Setting inList(String listStyle) {
    int deeper = depth + 1;
    int textLeft = listLeft + deeper * step;
    return new Setting(listStyle, textLeft, listLeft, step, deeper, width, alignment);
  }

  @Nullable Indent runningIndent() {
    return left == 0 ? null : new Indent(left, 0);
  }

  /** Null where the template's numbering has the right indent itself. */
  @Nullable Indent itemIndent(ListLabels labels) {
    boolean natural = listLeft == HANGING && depth == labels.depth();
    return natural ? null : new Indent(left, step);
  }
}
