package de.vertragswerk.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a file at one place: most often so that it is wrong there, sometimes it stays right. */
final class Mutation {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  JsonNode of(ObjectNode root) {
    List<JsonNode> containers = new ArrayList<>();
    collect(root, containers);
    JsonNode container = containers.get(random.nextInt(containers.size()));
    if (container instanceof ObjectNode object) {
      mutate(object);
    } else if (container instanceof ArrayNode array) {
      mutate(array);
    }
    return root;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private void mutate(ObjectNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    int choice = keys.isEmpty() ? 0 : random.nextInt(6);
    if (choice == 0) {
      object.set(
          pick(List.of("unknown", "variant", "omitted", "size", "$schema", "keys")), value());
      return;
    }
    String key = keys.get(random.nextInt(keys.size()));
    if (choice == 1) {
      object.remove(key);
    } else if (choice == 2) {
      object.set(key + "s", object.remove(key));
    } else {
      object.set(key, value());
    }
  }

  private void mutate(ArrayNode array) {
    int choice = random.nextInt(4);
    if (choice == 0) {
      array.removeAll();
    } else if (choice == 1 && !array.isEmpty()) {
      while (array.size() < 60) {
        array.add(array.get(0).deepCopy());
      }
    } else if (choice == 2 && !array.isEmpty()) {
      array.set(random.nextInt(array.size()), value());
    } else {
      array.add(value());
    }
  }

  private JsonNode value() {
    return pick(
        List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.objectNode(),
            NODES.arrayNode(),
            NODES.objectNode().put("omitted", "Grund"),
            NODES.objectNode().put("variant", "phased"),
            NODES.numberNode(-1),
            NODES.numberNode(0),
            NODES.numberNode(3),
            NODES.numberNode(1_000_000),
            NODES.numberNode(new BigDecimal("2.0")),
            NODES.numberNode(new BigDecimal("2.5")),
            NODES.textNode(""),
            NODES.textNode(" "),
            NODES.textNode(" a"),
            NODES.textNode("a\u00A0"),
            NODES.textNode("a\tb"),
            NODES.textNode("a\u0085b"),
            NODES.textNode("a\nb"),
            NODES.textNode("x".repeat(600)),
            NODES.textNode("standard"),
            NODES.textNode("phased"),
            NODES.textNode("PAPER"),
            NODES.textNode("07743"),
            NODES.textNode("07743\n"),
            NODES.textNode("2019-01-01"),
            NODES.textNode("01.01.2019"),
            NODES.textNode("2219-01-01"),
            NODES.textNode("tiny@9.9.9"),
            NODES.textNode("other@1.2.0"),
            NODES.textNode("Wort")));
  }

  private <T> T pick(List<? extends T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
