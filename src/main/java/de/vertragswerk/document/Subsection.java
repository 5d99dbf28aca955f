package de.vertragswerk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An Absatz: what "(2)" stands before.
 *
 * @param number counted from 1; 0 when the section has only one, or does not count them
 * @param label "(2)"; empty when the number is 0
 * @param blocks at least one; the first is the paragraph that carries the label, or a table or the
 *     signatures when the subsection has no words
 */
public record Subsection(int number, String label, List<Block> blocks) {
  public Subsection {
    Objects.requireNonNull(label);
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("a subsection says something");
    }
  }

  /** Whether it has no words of its own before what is filled in. */
  boolean isFilledInOnly() {
    Block first = blocks.get(0);
    return label.isEmpty() && (first instanceof Block.TextField || first instanceof Block.CheckBox);
  }

  Subsection with(List<Block> more) {
    List<Block> all = new ArrayList<>(blocks);
    all.addAll(more);
    return new Subsection(number, label, all);
  }
}
