package de.vertragswerk.assembly;

import de.vertragswerk.problem.Place;

/** Turns offsets in a text into lines and columns. */
record TextPosition(String file, String text) {
  Place.Line at(int offset) {
    String before = text.substring(0, Math.min(offset, text.length()));
    int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
    return new Place.Line(file, line, before.length() - before.lastIndexOf('\n'));
  }
}
