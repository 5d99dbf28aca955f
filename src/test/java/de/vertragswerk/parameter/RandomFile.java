package de.vertragswerk.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberKind;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterType.TextType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Makes valid files of the tiny library by chance. */
final class RandomFile {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> WORDS =
      List.of("Haus", "Stra\u00DFe", "u\u0308ber", "a\u00A0b", "\uD83D\uDE00", "\"x\"", "\\", "1");

  private final Random random;

  RandomFile(Random random) {
    this.random = random;
  }

  String text() {
    return tree().toPrettyString();
  }

  ObjectNode tree() {
    ObjectNode root = NODES.objectNode();
    if (random.nextBoolean()) {
      root.put("library", "tiny@1.2.0");
    }
    for (ParameterGroup group : TinyPack.LIBRARY.groups()) {
      root.set(group.id(), object(group.parameters()));
    }
    ObjectNode provisions = root.putObject("provisions");
    TinyPack.LIBRARY.provisions().forEach(clause -> provision(clause, provisions));
    return root;
  }

  private void provision(Clause clause, ObjectNode provisions) {
    boolean needed = clause.parameters().parameters().stream().anyMatch(each -> each.required());
    int choice = random.nextInt(3);
    if (clause.canBeLeftOut() && choice == 0) {
      provisions.putObject(clause.id()).put("omitted", "Grund " + random.nextInt(9));
    } else if (choice == 1 || !clause.canBeLeftOut() || needed) {
      ObjectNode provision = provisions.putObject(clause.id());
      if (random.nextBoolean()) {
        List<String> variants = clause.variants().stream().map(each -> each.id()).toList();
        provision.put("variant", variants.get(random.nextInt(variants.size())));
      }
      provision.setAll(object(clause.parameters().parameters()));
    }
  }

  private ObjectNode object(List<ParameterDefinition> definitions) {
    ObjectNode object = NODES.objectNode();
    for (ParameterDefinition definition : definitions) {
      if (definition.required() || random.nextBoolean()) {
        object.set(definition.key(), value(definition.type()));
      }
    }
    return object;
  }

  private JsonNode value(ParameterType type) {
    if (type instanceof TextType text) {
      return NODES.textNode(text(text));
    }
    if (type instanceof NumberType number) {
      return NODES.numberNode(number(number));
    }
    if (type instanceof ChoiceType choice) {
      List<String> keys = List.copyOf(choice.options().keySet());
      return NODES.textNode(keys.get(random.nextInt(keys.size())));
    }
    if (type instanceof ListType list) {
      ArrayNode items = NODES.arrayNode();
      int most = Math.min(list.maximumItems(), list.minimumItems() + 2);
      int size = list.minimumItems() + random.nextInt(most - list.minimumItems() + 1);
      for (int index = 0; index < size; index++) {
        items.add(value(list.item()));
      }
      return items;
    }
    if (type instanceof ObjectType object) {
      return object(object.fields());
    }
    return type instanceof ParameterType.DateType
        ? NODES.textNode(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2_000)).toString())
        : NODES.booleanNode(random.nextBoolean());
  }

  private String text(TextType type) {
    if (type.pattern().equals("[0-9]{5}")) {
      return String.valueOf(10_000 + random.nextInt(90_000));
    }
    if (!type.pattern().isEmpty()) {
      return "A-" + random.nextInt(1_000);
    }
    String word = WORDS.get(random.nextInt(WORDS.size()));
    return type.multiline() && random.nextBoolean() ? word + "\r\n" + word : word;
  }

  private BigDecimal number(NumberType type) {
    BigDecimal minimum = type.minimum() == null ? BigDecimal.ZERO : type.minimum();
    BigDecimal maximum =
        type.maximum() == null ? minimum.add(BigDecimal.valueOf(1_000)) : type.maximum();
    BigDecimal between =
        minimum.add(maximum.subtract(minimum).multiply(BigDecimal.valueOf(random.nextDouble())));
    int scale = type.kind() == NumberKind.INTEGER ? 0 : 2;
    return between.setScale(scale, RoundingMode.HALF_UP);
  }
}
