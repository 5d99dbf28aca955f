package de.vertragswerk.library;

import de.vertragswerk.domain.Expression;
import de.vertragswerk.domain.Expression.Run;
import de.vertragswerk.domain.Span;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a YAML file whose keys are asked for one by one. Every scalar stays text ({@code
 * 07743}, {@code NO}) until somebody asks for a number or a date. What nobody asked for is an
 * unknown key.
 */
final class YamlMapping {
  private final YamlFile file;
  private final Place.Line place;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Place.Line> keyPlaces = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  YamlMapping(YamlFile file, MappingNode node) {
    this.file = file;
    this.place = file.placeOf(node);
    for (NodeTuple tuple : node.getValue()) {
      add(tuple);
    }
  }

  private YamlMapping(YamlFile file, Place.Line place) {
    this.file = file;
    this.place = place;
  }

  /** Stands in for a mapping that is missing, so that reading can go on. */
  static YamlMapping empty(YamlFile file, Place.Line place) {
    return new YamlMapping(file, place);
  }

  private void add(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      wrongKind(tuple.getKeyNode(), "key");
      return;
    }
    if (values.put(key.getValue(), tuple.getValueNode()) != null) {
      file.problems().error("duplicate-key", file.placeOf(key), key.getValue());
    }
    keyPlaces.put(key.getValue(), file.placeOf(key));
  }

  Place.Line place() {
    return place;
  }

  Place.Line placeOf(String key) {
    return keyPlaces.getOrDefault(key, place);
  }

  /**
   * Where the value of a key begins, be it with a quote; the mapping itself when the key is
   * missing.
   */
  Place.Line valuePlaceOf(String key) {
    Node node = values.get(key);
    return node == null ? place : file.placeOf(node);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** The keys of a mapping whose keys are names somebody chose. */
  List<String> keys() {
    return List.copyOf(values.keySet());
  }

  private @Nullable Node ask(String key) {
    asked.add(key);
    return values.get(key);
  }

  private @Nullable Node demand(String key) {
    Node node = ask(key);
    if (node == null) {
      file.problems().error("missing-key", place, key);
    }
    return node;
  }

  private void wrongKind(Node node, String expected) {
    file.problems()
        .add(Problem.error("library.wrong-kind", file.placeOf(node)).with("expected", expected));
  }

  /** The text of a required key; empty, with a problem noted, when it is missing or blank. */
  String text(String key) {
    Node node = demand(key);
    String text = node == null ? "" : scalar(node);
    if (node instanceof ScalarNode && text.isEmpty()) {
      file.problems().error("blank-value", file.placeOf(node), key);
    }
    return text;
  }

  String text(String key, String fallback) {
    Node node = ask(key);
    return node == null ? fallback : scalar(node);
  }

  /** The expression of a required key. */
  Expression expression(String key) {
    return new Expression(text(key), runsOf(key));
  }

  /** The expression of a key; an empty one when the key is missing. */
  Expression optionalExpression(String key) {
    return new Expression(text(key, ""), runsOf(key));
  }

  private List<Run> runsOf(String key) {
    List<Run> runs = values.get(key) instanceof ScalarNode node ? file.runsOf(node) : List.of();
    return runs.isEmpty() ? List.of(new Run(0, valuePlaceOf(key))) : runs;
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    wrongKind(node, "text");
    return "";
  }

  boolean flag(String key, boolean fallback) {
    String text = text(key, String.valueOf(fallback));
    if (!text.equals("true") && !text.equals("false")) {
      file.problems().error("not-a-boolean", valuePlaceOf(key), text);
    }
    return text.equals("true");
  }

  int integer(String key, int fallback) {
    String text = text(key, String.valueOf(fallback));
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notANumber) {
      file.problems().error("not-a-number", valuePlaceOf(key), text);
      return fallback;
    }
  }

  @Nullable LocalDate date(String key) {
    String text = text(key, "");
    try {
      return has(key) ? LocalDate.parse(text) : null;
    } catch (DateTimeParseException notADate) {
      file.problems().error("not-a-date", valuePlaceOf(key), text);
      return null;
    }
  }

  /** The days of the keys {@code from} and {@code until}; always, with a problem noted, if none. */
  Span span() {
    LocalDate from = date("from");
    LocalDate until = date("until");
    if (from != null && until != null && until.isBefore(from)) {
      file.problems().error("empty-range", valuePlaceOf("until"), from + " > " + until);
      return Span.ALWAYS;
    }
    return new Span(from, until);
  }

  /** The mapping of a required key. */
  YamlMapping mapping(String key) {
    Node node = demand(key);
    return node == null ? empty(file, place) : asMapping(node);
  }

  /** The mapping of a key; an empty one when the key is missing. */
  YamlMapping optionalMapping(String key) {
    Node node = ask(key);
    return node == null ? empty(file, place) : asMapping(node);
  }

  private YamlMapping asMapping(Node node) {
    if (node instanceof MappingNode mapping) {
      return new YamlMapping(file, mapping);
    }
    wrongKind(node, "mapping");
    return empty(file, file.placeOf(node));
  }

  /** The texts of a list; none when the key is missing. */
  List<String> texts(String key) {
    return sequence(key).stream().map(this::scalar).toList();
  }

  /** The mappings of a list; none when the key is missing. */
  List<YamlMapping> mappings(String key) {
    return sequence(key).stream().map(this::asMapping).toList();
  }

  private List<Node> sequence(String key) {
    Node node = ask(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    wrongKind(node, "list");
    return List.of();
  }

  /** All keys with their texts, which may be blank, in the order of the file. */
  Map<String, String> allTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    keys().forEach(key -> texts.put(key, text(key, "")));
    return texts;
  }

  /** The value of a key as it stands, for values whose kind another key decides. */
  @Nullable YamlValue value(String key) {
    Node node = ask(key);
    return node == null ? null : toValue(node);
  }

  private YamlValue toValue(Node node) {
    if (node instanceof ScalarNode scalar) {
      return new YamlValue.Scalar(scalar.getValue(), file.placeOf(node));
    }
    if (node instanceof SequenceNode sequence) {
      return new YamlValue.Sequence(
          sequence.getValue().stream().map(this::toValue).toList(), file.placeOf(node));
    }
    Map<String, YamlValue> fields = new LinkedHashMap<>();
    YamlMapping mapping = asMapping(node);
    mapping.values.forEach((key, value) -> fields.put(key, toValue(value)));
    return new YamlValue.Mapping(fields, mapping.place);
  }

  /** Complains of every key nobody asked for, naming the keys that would have been possible. */
  void complainOfUnknownKeys() {
    List<String> unknown = new ArrayList<>(values.keySet());
    unknown.removeAll(asked);
    for (String key : unknown) {
      file.problems()
          .add(
              Problem.error("library.unknown-key", placeOf(key))
                  .with("subject", key)
                  .with("known", asked.stream().sorted().toList()));
    }
  }
}
