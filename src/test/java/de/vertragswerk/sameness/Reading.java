package de.vertragswerk.sameness;

import java.util.List;
import java.util.Map;

/**
 * A file read back from its bytes.
 *
 * @param format what it was read from, for messages
 * @param statements all it says, in reading order
 * @param empty where a paragraph or heading says nothing
 * @param contents the lines of the table of contents
 * @param references the references of the text, in reading order
 * @param places what stands where an anchor leads to; several where it leads to a row of a table
 * @param room lines of handwriting that each field has room for, by its name
 * @param facts what the file says of itself, by name
 */
record Reading(
    String format,
    List<Statement> statements,
    List<String> empty,
    List<Entry> contents,
    List<Reference> references,
    Map<String, List<Place>> places,
    Map<String, Double> room,
    Map<String, String> facts) {
  /**
   * A line of the table of contents.
   *
   * @param page as printed; empty in formats without pages
   */
  record Entry(String text, String target, String page) {}

  /** Words that lead to another place of the file. */
  record Reference(String text, String target) {}

  /**
   * What stands at an anchor.
   *
   * @param heading of the section it is in
   */
  record Place(String heading, Statement statement) {}
}
