package de.vertragswerk.sameness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads a contract's JSON back. */
final class JsonReader {
  private static final List<String> FACTS =
      List.of(
          "language",
          "contractId",
          "revision",
          "date",
          "library",
          "libraryVersion",
          "libraryHash",
          "parameters");

  private static final String VALUE = "Wert";

  private final ReadingBuilder reading = new ReadingBuilder();
  private final boolean masked;
  private boolean hasContents;

  private JsonReader(boolean masked) {
    this.masked = masked;
  }

  static JsonNode parse(byte[] file) {
    try {
      return new ObjectMapper().readTree(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Reading read(JsonNode tree) {
    return new JsonReader(false).whole(tree);
  }

  /** With one and the same word for every filled value: what is left are the library's texts. */
  static Reading masked(JsonNode tree) {
    return new JsonReader(true).whole(tree);
  }

  private Reading whole(JsonNode tree) {
    document(tree);
    return reading.build("JSON");
  }

  private void document(JsonNode root) {
    JsonNode head = root.get("head");
    head.path("letterhead").forEach(this::block);
    reading.textUnlessEmpty(head.get("draftMark").asText());
    reading.say(Statement.TITLE, head.get("title").asText());
    reading.textUnlessEmpty(head.get("subtitle").asText());
    for (String fact : FACTS) {
      JsonNode value = head.path(fact);
      reading.fact(
          fact, value.isObject() ? value.toString() : value.asText("").replace("null", ""));
    }
    hasContents = !head.get("labels").get("contents").asText().isEmpty();
    JsonNode sections = root.get("sections");
    sections.forEach(this::entry);
    if (!reading.build("JSON").contents().isEmpty()) {
      reading.say(Statement.HEADING, head.get("labels").get("contents").asText());
    }
    sections.forEach(this::section);
  }

  private static String title(JsonNode section) {
    return section.get("label").asText() + " " + section.get("heading").asText();
  }

  private void entry(JsonNode section) {
    if (hasContents && !section.get("heading").asText().isEmpty()) {
      reading.entry(title(section), section.get("id").asText(), "");
    }
  }

  private void section(JsonNode section) {
    if (!title(section).isBlank()) {
      Statement heading = reading.say(Statement.HEADING, title(section));
      reading.place(section.get("id").asText(), heading);
    }
    section.get("subsections").forEach(this::labelled);
  }

  /** A subsection, an item of a list: its label belongs to what comes first. */
  private void labelled(JsonNode part) {
    reading.label(part.get("label").asText());
    part.get("blocks").forEach(this::block);
  }

  private void block(JsonNode block) {
    switch (block.get("type").asText()) {
      case "paragraph" -> paragraph(block);
      case "list" -> block.get("items").forEach(this::labelled);
      case "table" -> table(block);
      case "signatures" -> block.get("parties").forEach(this::party);
      case "figure" -> figure(block);
      case "textField" -> textField(block);
      case "checkBox" -> checkBox(block);
      default -> throw new AssertionError("unknown block " + block.get("type"));
    }
  }

  private void figure(JsonNode figure) {
    String words = figure.get("alternativeText").asText();
    reading.say(Statement.FIGURE, masked ? VALUE : words);
  }

  private void textField(JsonNode field) {
    int lines = field.get("lines").asInt();
    String words = field.get("label").asText();
    reading.textField(field.get("id").asText(), words, lines > 1, lines);
  }

  private void checkBox(JsonNode box) {
    reading.checkBox(box.get("id").asText(), box.get("label").asText());
    reading.textUnlessEmpty(words(box.get("words")));
  }

  private void paragraph(JsonNode paragraph) {
    String text = words(paragraph.get("content"));
    reading.place(paragraph.get("id").asText(), reading.text(text));
  }

  private String words(JsonNode inlines) {
    StringBuilder text = new StringBuilder();
    inlines.forEach(inline -> inline(inline, text));
    return text.toString();
  }

  private void inline(JsonNode inline, StringBuilder text) {
    switch (inline.get("type").asText()) {
      case "lineBreak" -> text.append('\n');
      case "strong" -> inline.get("content").forEach(inside -> inline(inside, text));
      case "reference" -> {
        String words = inline.get("sectionText").asText() + inline.get("subsectionText").asText();
        JsonNode subsection = inline.get("subsection");
        reading.reference(
            words, (subsection.isNull() ? inline.get("section") : subsection).asText());
        text.append(words);
      }
      case "value" -> {
        boolean shown = !masked || inline.get("missing").asBoolean();
        text.append(shown ? inline.get("text").asText() : VALUE);
      }
      default -> text.append(inline.get("text").asText());
    }
  }

  private void table(JsonNode table) {
    if (!table.get("caption").asText().isEmpty()) {
      reading.say(Statement.CAPTION, table.get("caption").asText());
    }
    reading.beginTable();
    table.get("head").forEach(row -> row(row, true));
    table.get("body").forEach(row -> row(row, false));
  }

  private void row(JsonNode row, boolean head) {
    reading.beginRow();
    for (JsonNode cell : row.get("cells")) {
      reading.beginCell(head);
      cell.get("blocks").forEach(this::block);
      reading.endCell();
    }
  }

  private void party(JsonNode party) {
    paragraph(party.get("name"));
    for (JsonNode line : party.get("lines")) {
      reading.text(line.get("placeAndDate").asText());
      paragraph(line.get("person"));
    }
  }
}
