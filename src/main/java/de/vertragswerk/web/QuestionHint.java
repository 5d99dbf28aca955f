package de.vertragswerk.web;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterType.BooleanType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.DateType;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.BooleanValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.DateValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.german.GermanDate;
import de.vertragswerk.german.GermanNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands below a question's label: the library's help, what may be typed, what is usual. */
final class QuestionHint {
  private QuestionHint() {}

  static String of(ParameterDefinition definition) {
    List<String> said = new ArrayList<>();
    add(said, definition.help());
    if (definition.type() instanceof DateType) {
      add(said, Words.of("field.date"));
    }
    if (definition.type() instanceof NumberType number) {
      add(said, bounds(number));
    }
    if (definition.type() instanceof TextType text) {
      add(said, text.patternHelp());
    }
    ParameterValue usual = definition.defaultValue();
    if (usual != null) {
      String shown = shown(usual, definition);
      add(said, shown.isEmpty() ? "" : Words.of("field.usual", shown));
    }
    return String.join(" ", said);
  }

  private static void add(List<String> said, String sentence) {
    if (!sentence.isBlank()) {
      String end = sentence.strip();
      said.add(end.endsWith(".") || end.endsWith("?") ? end : end + ".");
    }
  }

  private static String bounds(NumberType number) {
    BigDecimal minimum = number.minimum();
    BigDecimal maximum = number.maximum();
    if (minimum != null && maximum != null) {
      return Words.of("field.between", GermanNumber.plain(minimum), GermanNumber.plain(maximum));
    }
    if (minimum != null) {
      return Words.of("field.atLeast", GermanNumber.plain(minimum));
    }
    return maximum == null ? "" : Words.of("field.atMost", GermanNumber.plain(maximum));
  }

  /** A value as people read it; empty for one of several parts. */
  static String shown(ParameterValue value, ParameterDefinition definition) {
    if (value instanceof NumberValue number) {
      String unit =
          number.number().compareTo(BigDecimal.ONE) == 0
              ? definition.unit().one()
              : definition.unit().many();
      return (GermanNumber.plain(number.number()) + "\u00A0" + unit).strip();
    }
    if (value instanceof DateValue date) {
      return GermanDate.inTables(date.date());
    }
    if (value instanceof BooleanValue answer && definition.type() instanceof BooleanType) {
      return Words.of(answer.isTrue() ? "field.yes" : "field.no");
    }
    if (value instanceof ChoiceValue choice && definition.type() instanceof ChoiceType type) {
      return option(type, choice.key());
    }
    return value instanceof TextValue text ? text.text() : "";
  }

  private static String option(ChoiceType type, String key) {
    @Nullable String label = type.options().get(key);
    return label == null ? key : label;
  }
}
