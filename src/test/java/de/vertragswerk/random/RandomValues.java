package de.vertragswerk.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.ParameterDefinition;
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
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Values of a declared type: at its bounds, between them, and beside the value that was there. */
final class RandomValues {
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MANY = 30;
  private static final BigDecimal SPAN_WITHOUT_MAXIMUM = BigDecimal.valueOf(1_000_000);
  private static final List<Integer> DAYS = List.of(-366, -31, -7, -1, 0, 1, 6, 28, 92, 365, 1461);

  private final RandomGenerator random;
  private final Examples examples;

  RandomValues(RandomGenerator random, Examples examples) {
    this.random = random;
    this.examples = examples;
  }

  /**
   * Another value of the type.
   *
   * @param old the value before; null when there was none
   */
  JsonNode of(ParameterType type, @Nullable JsonNode old) {
    if (type instanceof TextType text) {
      return NODES.textNode(text(text, old));
    }
    if (type instanceof NumberType number) {
      return NODES.numberNode(number(number));
    }
    if (type instanceof ChoiceType choice) {
      return NODES.textNode(pick(List.copyOf(choice.options().keySet())));
    }
    if (type instanceof ListType list) {
      return list(list, old instanceof ArrayNode items ? items : NODES.arrayNode());
    }
    if (type instanceof ObjectType object) {
      return object(object.fields());
    }
    if (type instanceof ParameterType.ImageType) {
      return RandomPictures.of(random);
    }
    return type instanceof ParameterType.DateType
        ? NODES.textNode(date())
        : NODES.booleanNode(random.nextBoolean());
  }

  private String text(TextType type, @Nullable JsonNode old) {
    if (type.pattern().isEmpty()) {
      return RandomTexts.of(type, random);
    }
    String example = old == null ? pick(examples.ofPattern(type.pattern())) : old.asText();
    return RandomTexts.like(example, random);
  }

  private BigDecimal number(NumberType type) {
    BigDecimal minimum = type.minimum() == null ? BigDecimal.ZERO : type.minimum();
    BigDecimal maximum =
        type.maximum() == null ? minimum.add(SPAN_WITHOUT_MAXIMUM) : type.maximum();
    int scale = type.kind() == NumberKind.INTEGER ? 0 : 1 + random.nextInt(2);
    BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
    BigDecimal inside =
        minimum
            .add(maximum.subtract(minimum).multiply(BigDecimal.valueOf(random.nextDouble())))
            .setScale(scale, RoundingMode.HALF_UP);
    return pick(
        List.of(
            minimum,
            maximum,
            minimum.add(step).min(maximum),
            maximum.subtract(step).max(minimum),
            BigDecimal.ONE.max(minimum).min(maximum),
            BigDecimal.valueOf(2).max(minimum).min(maximum),
            inside,
            inside));
  }

  /** None, one, two, or as many as there may be; some of those that were there stay. */
  private ArrayNode list(ListType type, ArrayNode old) {
    int wanted =
        pick(List.of(0, 1, 2, 3, old.size() + 1, old.size(), Math.min(type.maximumItems(), MANY)));
    int size = Math.max(type.minimumItems(), Math.min(type.maximumItems(), wanted));
    List<JsonNode> kept = new ArrayList<>();
    old.forEach(kept::add);
    ArrayNode items = NODES.arrayNode();
    for (int index = 0; index < size; index++) {
      boolean keeps = !kept.isEmpty() && random.nextInt(3) > 0;
      items.add(
          keeps
              ? kept.remove(random.nextInt(kept.size()))
              : of(type.item(), old.isEmpty() ? null : old.get(random.nextInt(old.size()))));
    }
    return items;
  }

  /** All required values, and some of the others. */
  ObjectNode object(List<ParameterDefinition> definitions) {
    ObjectNode object = NODES.objectNode();
    for (ParameterDefinition definition : definitions) {
      if (definition.required() || random.nextInt(3) == 0) {
        object.set(definition.key(), of(definition.type(), null));
      }
    }
    return object;
  }

  private String date() {
    LocalDate near = LocalDate.parse(pick(examples.dates()));
    return near.plusDays(pick(DAYS)).toString();
  }

  <T> T pick(List<? extends T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
