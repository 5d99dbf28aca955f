package de.vertragswerk.rendering.docx;

/**
 * How far text stands from the left margin, in twentieths of a point.
 *
 * @param left where the text stands
 * @param hanging how far its first line, or its number, stands out to the left
 */
record Indent(int left, int hanging) {}
