package de.vertragswerk.sameness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Finds gaps in the numbers of sections, subsections and items. */
final class Numbering {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final List<String> gaps = new ArrayList<>();

  private Numbering() {}

  static List<String> gaps(JsonNode tree) {
    Numbering numbering = new Numbering();
    numbering.sections(tree.get("sections"));
    return numbering.gaps;
  }

  private void sections(JsonNode sections) {
    int last = 0;
    for (JsonNode section : sections) {
      String label = section.get("label").asText();
      if (!label.isEmpty()) {
        expect(label, ++last, "sections");
      }
      subsections(label + " " + section.get("heading").asText(), section.get("subsections"));
    }
  }

  /** All are counted or none is; one alone is not. */
  private void subsections(String section, JsonNode subsections) {
    boolean counted = subsections.size() > 1 && !label(subsections.get(0)).isEmpty();
    int last = 0;
    for (JsonNode subsection : subsections) {
      if (counted) {
        expect(label(subsection), ++last, section);
      } else if (!label(subsection).isEmpty()) {
        gaps.add("a number for nothing: " + label(subsection) + " in " + section);
      }
      lists(subsection, section);
    }
  }

  private static String label(JsonNode part) {
    return part.get("label").asText();
  }

  private void lists(JsonNode node, String section) {
    if (node.path("type").asText().equals("list")) {
      items(node, section);
    }
    node.forEach(inside -> lists(inside, section));
  }

  private void items(JsonNode list, String section) {
    int last = 0;
    for (JsonNode item : list.get("items")) {
      last++;
      switch (list.get("style").asText()) {
        case "DECIMAL" -> expect(label(item), last, section);
        case "ALPHA" -> expectLetter(label(item), last, 1, section);
        case "DOUBLE_ALPHA" -> expectLetter(label(item), last, 2, section);
        default -> {}
      }
    }
  }

  private void expect(String label, int number, String where) {
    if (!label.replaceAll("\\D", "").equals(Integer.toString(number))) {
      gaps.add("expected " + number + " but found " + label + " in " + where);
    }
  }

  private void expectLetter(String label, int number, int times, String where) {
    String letter = LETTERS.substring((number - 1) % 26, (number - 1) % 26 + 1);
    String expected = letter.repeat(times + (number - 1) / 26);
    if (!label.replaceAll("[^a-z]", "").equals(expected)) {
      gaps.add("expected " + expected + ") but found " + label + " in " + where);
    }
  }
}
