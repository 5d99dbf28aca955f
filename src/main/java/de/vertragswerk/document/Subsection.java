package de.vertragswerk.document;

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
}
