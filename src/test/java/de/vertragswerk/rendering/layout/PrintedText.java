package de.vertragswerk.rendering.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads a laid-out contract line by line, with the role of each line. */
record PrintedText(List<Line> lines, int pages, Map<Integer, Integer> paragraphs) {

  /**
   * The text of one piece of structure on one line.
   *
   * @param page counted from 1
   */
  record Line(int page, double baseline, int content, Role role, String text) {
    Line followedBy(Line next) {
      return new Line(page, baseline, content, role, text + next.text);
    }

    Line stripped() {
      return new Line(page, baseline, content, role, text.strip());
    }
  }

  static PrintedText of(PrintedContract contract) {
    Map<Integer, Role> roles = new HashMap<>();
    Map<Integer, Integer> paragraphs = new HashMap<>();
    collect(contract.structure(), roles);
    collectParagraphs(contract.structure(), -1, paragraphs);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < contract.pages().size(); i++) {
      for (Piece piece : contract.pages().get(i).pieces()) {
        if (piece instanceof Piece.Words words && words.content() != Piece.DECORATION) {
          Role role = Objects.requireNonNull(roles.get(words.content()));
          add(new Line(i + 1, words.baseline(), words.content(), role, words.text()), lines);
        }
      }
    }
    return new PrintedText(
        lines.stream().map(Line::stripped).toList(), contract.pages().size(), paragraphs);
  }

  /** Words of one text on one line are one line, whatever their faces. */
  private static void add(Line line, List<Line> lines) {
    Line last = lines.isEmpty() ? line : lines.get(lines.size() - 1);
    boolean goesOn =
        !lines.isEmpty()
            && last.content() == line.content()
            && last.page() == line.page()
            && last.baseline() == line.baseline();
    if (goesOn) {
      lines.set(lines.size() - 1, last.followedBy(line));
    } else {
      lines.add(line);
    }
  }

  private static void collect(StructureElement element, Map<Integer, Role> roles) {
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement child) {
        collect(child, roles);
      } else if (kid instanceof StructureText text) {
        roles.put(text.number(), element.role());
      }
    }
  }

  /** Each text belongs to the paragraph around it, with links or without. */
  private static void collectParagraphs(
      StructureElement element, int paragraph, Map<Integer, Integer> paragraphs) {
    int around = element.role() == Role.PARAGRAPH ? paragraphs.size() : paragraph;
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement child) {
        collectParagraphs(child, around, paragraphs);
      } else if (kid instanceof StructureText text && around >= 0) {
        paragraphs.put(text.number(), around);
      }
    }
  }

  List<Line> onPage(int page) {
    return lines.stream().filter(line -> line.page() == page).toList();
  }

  /** Number of lines that a paragraph has on each of its pages. */
  List<Integer> linesPerPage(int paragraph) {
    Map<Integer, Set<Double>> baselines = new HashMap<>();
    lines.stream()
        .filter(line -> paragraphs.getOrDefault(line.content(), -1) == paragraph)
        .forEach(
            line ->
                baselines
                    .computeIfAbsent(line.page(), page -> new HashSet<>())
                    .add(line.baseline()));
    return baselines.values().stream().map(Set::size).toList();
  }

  int pageOf(String text) {
    return lines.stream()
        .filter(line -> line.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nowhere printed: " + text))
        .page();
  }
}
