package de.vertragswerk.peers;

import java.util.List;

/** A contract as the peers print it: the texts of the tree, in order, without what only we know. */
record Printed(Head head, List<Part> parts) {
  /**
   * What stands on its first page and on all pages.
   *
   * @param page with the word before and between the two numbers
   */
  record Head(
      String title,
      String subtitle,
      String contents,
      String header,
      String footer,
      List<String> page) {}

  /** Something that is printed below what came before it. */
  sealed interface Part {}

  record Heading(String id, String label, String text) implements Part {}

  /** A paragraph with what stands before it, as deep as it is indented. */
  record Text(String label, String text, int depth) implements Part {}

  record Table(
      String caption, List<Integer> weights, List<List<String>> head, List<List<String>> body)
      implements Part {}

  /** A line to sign on, with what stands below it. */
  record SignatureLine(String placeAndDate, String person) implements Part {}
}
