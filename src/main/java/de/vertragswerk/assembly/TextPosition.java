package de.vertragswerk.assembly;

import de.vertragswerk.problem.Place;
import org.commonmark.node.Node;

/** Turns offsets in a text into lines and columns. */
record TextPosition(String file, String text) {
  /** Where a node of the text's Markdown begins; the start of the text for one without a place. */
  Place.Line of(Node node) {
    return at(node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getInputIndex());
  }

  Place.Line at(int offset) {
    String before = text.substring(0, Math.min(offset, text.length()));
    int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
    return new Place.Line(file, line, before.length() - before.lastIndexOf('\n'));
  }
}
