package de.vertragswerk.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.BooleanType;
import de.vertragswerk.domain.ParameterType.DateType;
import de.vertragswerk.domain.ParameterType.NumberKind;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.german.GermanReading;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One typed answer as the parameter file writes it, or what is wrong with it. */
record Typed(@Nullable JsonNode value, @Nullable Problem problem) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  static Typed read(ParameterType type, String text, Place place) {
    if (type instanceof DateType) {
      Optional<LocalDate> date = GermanReading.date(text);
      return of(
          date.map(day -> NODES.textNode(day.toString())),
          Problem.error("answers.not-a-date", place),
          text);
    }
    if (type instanceof NumberType number) {
      return number(number.kind(), text, place);
    }
    if (type instanceof BooleanType) {
      Optional<Boolean> answer =
          switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
          };
      return of(
          answer.map(NODES::booleanNode), Problem.error("answers.neither-yes-nor-no", place), text);
    }
    return new Typed(NODES.textNode(text), null);
  }

  private static Typed number(NumberKind kind, String text, Place place) {
    Optional<BigDecimal> number =
        kind == NumberKind.MONEY ? GermanReading.money(text) : GermanReading.number(text);
    Problem problem =
        switch (kind) {
          case INTEGER -> Problem.error("answers.not-an-integer", place);
          case DECIMAL -> Problem.error("answers.not-a-number", place);
          case MONEY -> Problem.error("answers.not-an-amount", place);
        };
    return of(
        number
            .filter(each -> kind != NumberKind.INTEGER || each.scale() <= 0)
            .map(NODES::numberNode),
        problem,
        text);
  }

  private static Typed of(Optional<? extends JsonNode> value, Problem problem, String text) {
    return value.isPresent()
        ? new Typed(value.get(), null)
        : new Typed(null, problem.with("value", text));
  }
}
