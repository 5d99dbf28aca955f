package de.vertragswerk.rendering.layout;

import java.util.List;

/**
 * One line of a paragraph.
 *
 * @param runs from left to right
 * @param spacing added after each space so that the line is as wide as its neighbours
 * @param width it takes
 */
record Line(List<Run> runs, double spacing, double width) {

  /** Letters of one stretch on one line. */
  record Run(Stretch stretch, String text, double x, double width) {}
}
