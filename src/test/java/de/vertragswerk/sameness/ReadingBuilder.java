package de.vertragswerk.sameness;

import de.vertragswerk.sameness.Reading.Entry;
import de.vertragswerk.sameness.Reading.Place;
import de.vertragswerk.sameness.Reading.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what a reader finds, and knows where in the contract it is. */
final class ReadingBuilder {
  private final List<Statement> statements = new ArrayList<>();
  private final List<String> empty = new ArrayList<>();
  private final List<Entry> contents = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, List<Place>> places = new LinkedHashMap<>();
  private final Map<String, Double> room = new TreeMap<>();
  private final Map<String, String> facts = new TreeMap<>();
  private String heading = "";
  private String label = "";
  private String cell = "";
  private int row;
  private int column;

  void label(String text) {
    label = Statement.tidy(label + " " + text);
  }

  void beginTable() {
    row = 0;
  }

  void beginRow() {
    row++;
    column = 0;
  }

  void beginCell(boolean head) {
    column++;
    cell = (head ? "HEAD " : "CELL ") + row + "/" + column;
  }

  void endCell() {
    cell = "";
  }

  /** Running text: a cell's when inside one; the label that was read before stands in front. */
  Statement text(String text) {
    return say(cell.isEmpty() ? Statement.TEXT : cell, text);
  }

  /** A place to write in. */
  void textField(String name, String words, boolean several, double lines) {
    field(name, (several ? "lines: " : "line: ") + words);
    room.put(name, lines);
  }

  /** A box to tick; its words are read after it. */
  void checkBox(String name, String words) {
    field(name, "box: " + words);
  }

  private void field(String name, String takes) {
    say(cell.isEmpty() ? Statement.FIELD : cell + " " + Statement.FIELD, name + " " + takes);
  }

  /** Notes a statement; an empty one is noted apart. */
  Statement say(String kind, String text) {
    Statement statement = new Statement(kind, label.isEmpty() ? text : label + " " + text);
    label = "";
    if (statement.tidy().text().isEmpty()) {
      empty.add(kind + " in " + heading);
    } else {
      statements.add(statement);
    }
    if (statement.isHeading()) {
      heading = statement.tidy().text();
    }
    return statement;
  }

  void entry(String text, String target, String page) {
    contents.add(new Entry(Statement.tidy(text), target, page));
  }

  void reference(String text, String target) {
    references.add(new Reference(Statement.tidy(text), target));
  }

  void place(String anchor, Statement statement) {
    placeIn(heading, anchor, statement);
  }

  void placeIn(String section, String anchor, Statement statement) {
    places
        .computeIfAbsent(anchor, unseen -> new ArrayList<>())
        .add(new Place(section, statement.tidy()));
  }

  /** What a file need not say. */
  void textUnlessEmpty(String text) {
    if (!text.isEmpty()) {
      text(text);
    }
  }

  void fact(String name, String value) {
    if (!value.isEmpty()) {
      facts.put(name, Statement.tidy(value));
    }
  }

  String heading() {
    return heading;
  }

  Reading build(String format) {
    return new Reading(format, statements, empty, contents, references, places, room, facts);
  }
}
