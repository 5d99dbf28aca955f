package de.vertragswerk.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the tree that Vertragswerk makes as JSON. */
final class TreeReader {
  private final List<Printed.Part> parts = new ArrayList<>();

  private TreeReader() {}

  static Printed read(Path tree) throws IOException {
    JsonNode root = new ObjectMapper().readTree(tree.toFile());
    TreeReader reader = new TreeReader();
    root.get("sections").forEach(reader::section);
    return new Printed(head(root.get("head")), List.copyOf(reader.parts));
  }

  private static Printed.Head head(JsonNode head) {
    JsonNode labels = head.get("labels");
    String[] page = labels.get("page").asText().split("\\{pages?}", -1);
    return new Printed.Head(
        head.get("title").asText(),
        head.get("subtitle").asText(),
        labels.get("contents").asText(),
        filled(labels.get("header").asText(), head),
        filled(labels.get("footer").asText(), head),
        List.of(page[0], page[1]));
  }

  private static String filled(String line, JsonNode head) {
    String filled = line;
    for (String name : List.of("contractId", "revision", "library", "libraryVersion", "title")) {
      filled = filled.replace("{" + name + "}", head.path(name).asText());
    }
    return filled;
  }

  private void section(JsonNode section) {
    if (!section.get("heading").asText().isEmpty()) {
      parts.add(
          new Printed.Heading(
              section.get("id").asText(),
              section.get("label").asText(),
              section.get("heading").asText()));
    }
    for (JsonNode subsection : section.get("subsections")) {
      blocks(subsection.get("label").asText(), subsection.get("blocks"), 0);
    }
  }

  private void blocks(String label, JsonNode blocks, int depth) {
    String before = label;
    for (JsonNode block : blocks) {
      switch (block.get("type").asText()) {
        case "paragraph" -> parts.add(new Printed.Text(before, text(block), depth));
        case "list" ->
            block
                .get("items")
                .forEach(item -> blocks(item.get("label").asText(), item.get("blocks"), depth + 1));
        case "table" -> parts.add(table(block));
        case "signatures" -> block.get("parties").forEach(this::party);
        case "figure" -> parts.add(new Printed.Text(before, "", depth)); // peers print no pictures
        default -> throw new IllegalArgumentException("cannot print " + block.get("type"));
      }
      before = "";
    }
  }

  private static Printed.Table table(JsonNode table) {
    List<Integer> weights = new ArrayList<>();
    table.get("columns").forEach(column -> weights.add(column.get("weight").asInt()));
    return new Printed.Table(
        table.get("caption").asText(), weights, rows(table.get("head")), rows(table.get("body")));
  }

  private static List<List<String>> rows(JsonNode rows) {
    List<List<String>> all = new ArrayList<>();
    for (JsonNode row : rows) {
      List<String> cells = new ArrayList<>();
      row.get("cells").forEach(cell -> cells.add(cell(cell)));
      all.add(cells);
    }
    return all;
  }

  private static String cell(JsonNode cell) {
    TreeReader reader = new TreeReader();
    reader.blocks("", cell.get("blocks"), 0);
    StringBuilder text = new StringBuilder();
    for (Printed.Part part : reader.parts) {
      Printed.Text line = (Printed.Text) part;
      text.append(text.isEmpty() ? "" : " ")
          .append(line.label().isEmpty() ? "" : line.label() + " ")
          .append(line.text());
    }
    return text.toString();
  }

  private void party(JsonNode party) {
    parts.add(new Printed.Text("", text(party.get("name")), 0));
    party
        .get("lines")
        .forEach(
            line ->
                parts.add(
                    new Printed.SignatureLine(
                        line.get("placeAndDate").asText(), text(line.get("person")))));
  }

  private static String text(JsonNode paragraph) {
    StringBuilder text = new StringBuilder();
    paragraph.get("content").forEach(inline -> add(inline, text));
    return text.toString();
  }

  private static void add(JsonNode inline, StringBuilder text) {
    switch (inline.get("type").asText()) {
      case "strong" -> inline.get("content").forEach(inside -> add(inside, text));
      case "lineBreak" -> text.append('\n');
      case "reference" ->
          text.append(inline.get("sectionText").asText())
              .append(inline.get("subsectionText").asText());
      default -> text.append(inline.get("text").asText());
    }
  }
}
