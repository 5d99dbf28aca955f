package de.vertragswerk.library;

import de.vertragswerk.domain.Expression;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.NumberKind;
import de.vertragswerk.domain.ParameterValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of parameters. */
final class DefinitionReader {
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final int DEFAULT_LENGTH = 300;
  private static final int DEFAULT_ITEMS = 50;
  private static final int DEFAULT_KILOBYTES = 200;

  private final LibraryProblems problems;
  private final Map<String, String> provisions;

  DefinitionReader(LibraryProblems problems) {
    this(problems, Map.of());
  }

  /**
   * @param provisions titles by id, for parameters that name one; empty where none can
   */
  DefinitionReader(LibraryProblems problems, Map<String, String> provisions) {
    this.problems = problems;
    this.provisions = provisions;
  }

  List<ParameterDefinition> readAll(YamlMapping declarations) {
    List<ParameterDefinition> definitions = new ArrayList<>();
    for (String key : declarations.keys()) {
      if (!KEY.matcher(key).matches() || key.equals("variant") || key.equals("omitted")) {
        problems.error("bad-key", declarations.placeOf(key), key);
      } else {
        definitions.add(read(key, declarations.mapping(key)));
      }
    }
    return definitions;
  }

  private ParameterDefinition read(String key, YamlMapping yaml) {
    ParameterType type = type(yaml);
    ParameterValue fallback = defaultValue(yaml, type);
    Expression computation = yaml.optionalExpression("computedDefault");
    boolean hasDefault = fallback != null || !computation.isEmpty();
    boolean required = yaml.flag("required", !hasDefault) && !hasDefault;
    ParameterDefinition definition =
        new ParameterDefinition(
            key,
            type,
            yaml.text("label"),
            yaml.text("help", ""),
            unit(yaml),
            required,
            fallback,
            computation,
            yaml.text("legalBasis", ""),
            yaml.place());
    yaml.complainOfUnknownKeys();
    return definition;
  }

  private static Unit unit(YamlMapping yaml) {
    if (!yaml.has("unit")) {
      return Unit.NONE;
    }
    YamlMapping unit = yaml.mapping("unit");
    String many = unit.text("many");
    Unit forms = new Unit(unit.text("one"), many, unit.text("manyDative", many));
    unit.complainOfUnknownKeys();
    return forms;
  }

  private @Nullable ParameterValue defaultValue(YamlMapping yaml, ParameterType type) {
    YamlValue value = yaml.value("default");
    return value == null ? null : new DefaultReader(problems).read(value, type);
  }

  private ParameterType type(YamlMapping yaml) {
    String name = yaml.text("type");
    return switch (name) {
      case "text" -> text(yaml);
      case "integer" -> number(yaml, NumberKind.INTEGER);
      case "decimal" -> number(yaml, NumberKind.DECIMAL);
      case "money" -> number(yaml, NumberKind.MONEY);
      case "date" -> new ParameterType.DateType();
      case "boolean" -> new ParameterType.BooleanType();
      case "choice" -> choice(yaml);
      case "image" -> image(yaml);
      case "list" -> list(yaml);
      case "object" -> new ParameterType.ObjectType(readAll(yaml.mapping("fields")));
      case "provision" ->
          provisions.isEmpty()
              ? unknownType(yaml, name)
              : new ParameterType.ChoiceType(provisions, true);
      default -> unknownType(yaml, name);
    };
  }

  private ParameterType unknownType(YamlMapping yaml, String name) {
    if (!name.isEmpty()) {
      problems.error("unknown-type", yaml.valuePlaceOf("type"), name);
    }
    return text(yaml);
  }

  private ParameterType text(YamlMapping yaml) {
    String pattern = yaml.text("pattern", "");
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException broken) {
      problems.error("bad-pattern", yaml.valuePlaceOf("pattern"), pattern);
      pattern = "";
    }
    String help = pattern.isEmpty() ? yaml.text("patternHelp", "") : yaml.text("patternHelp");
    int length = Math.max(1, yaml.integer("maximumLength", DEFAULT_LENGTH));
    return new ParameterType.TextType(length, yaml.flag("multiline", false), pattern, help);
  }

  private ParameterType number(YamlMapping yaml, NumberKind kind) {
    BigDecimal minimum = bound(yaml, "minimum");
    BigDecimal maximum = bound(yaml, "maximum");
    if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
      problems.error("empty-range", yaml.valuePlaceOf("maximum"), minimum + " > " + maximum);
    }
    String floor = yaml.text("floor", "");
    String ceiling = yaml.text("ceiling", "");
    if (!floor.isEmpty() && minimum == null) {
      problems.error("missing-key", yaml.place(), "minimum");
    }
    if (!ceiling.isEmpty() && maximum == null) {
      problems.error("missing-key", yaml.place(), "maximum");
    }
    return new ParameterType.NumberType(kind, minimum, maximum, floor, ceiling);
  }

  private @Nullable BigDecimal bound(YamlMapping yaml, String key) {
    String text = yaml.text(key, "");
    try {
      return text.isEmpty() ? null : new BigDecimal(text);
    } catch (NumberFormatException notANumber) {
      problems.error("not-a-number", yaml.valuePlaceOf(key), text);
      return null;
    }
  }

  private ParameterType choice(YamlMapping yaml) {
    YamlMapping options = yaml.mapping("options");
    for (String key : options.keys()) {
      if (!key.matches("[A-Z][A-Z0-9_]*")) {
        problems.error("bad-option", options.placeOf(key), key);
      }
    }
    return new ParameterType.ChoiceType(options.allTexts());
  }

  private ParameterType image(YamlMapping yaml) {
    int kilobytes = yaml.integer("maximumKilobytes", DEFAULT_KILOBYTES);
    if (kilobytes < 1 || kilobytes > ImageReader.MOST_KILOBYTES) {
      problems.error(
          "bad-kilobytes", yaml.valuePlaceOf("maximumKilobytes"), String.valueOf(kilobytes));
      kilobytes = DEFAULT_KILOBYTES;
    }
    return new ParameterType.ImageType(ImageReader.height(yaml, problems), kilobytes);
  }

  private ParameterType list(YamlMapping yaml) {
    YamlMapping item = yaml.mapping("of");
    ParameterType type = type(item);
    item.text("label", "");
    item.text("help", "");
    if (type instanceof ParameterType.ListType) {
      problems.error("list-of-lists", item.place(), "of");
    }
    item.complainOfUnknownKeys();
    int minimum = Math.max(0, yaml.integer("minimumItems", 0));
    int maximum = Math.max(minimum, yaml.integer("maximumItems", DEFAULT_ITEMS));
    return new ParameterType.ListType(type, minimum, maximum);
  }
}
