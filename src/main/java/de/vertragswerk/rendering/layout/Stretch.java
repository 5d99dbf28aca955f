package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Inline.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Text of one paragraph that looks the same throughout and belongs to one piece of the contract.
 *
 * @param content number of its {@link StructureText}
 * @param anchor name for the place where it begins; empty for none
 * @param reference where a click leads; null for plain text
 * @param open whether nobody has given the value yet
 */
record Stretch(
    String text,
    Face face,
    int content,
    String anchor,
    @Nullable Reference reference,
    boolean open) {

  /** The new line inside a paragraph. */
  static final String LINE_BREAK = "\n";

  boolean isLineBreak() {
    return text.equals(LINE_BREAK);
  }
}
