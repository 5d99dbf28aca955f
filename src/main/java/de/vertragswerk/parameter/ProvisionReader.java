package de.vertragswerk.parameter;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.Clause.ClauseClass;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a file says about one provision. A mandatory one is taken whatever it says; that
 * something else was wanted is an error.
 */
final class ProvisionReader {
  static final String VARIANT = "variant";
  static final String OMITTED = "omitted";
  static final TextType REASON = new TextType(500, false, "", "");

  private final ValueReader reader;

  ProvisionReader(ValueReader reader) {
    this.reader = reader;
  }

  /**
   * Decides by what stands in the file.
   *
   * @param given null when the file does not name the provision
   * @param spot where the provision stands; its legal basis is the provision's
   */
  Decision read(@Nullable JsonValue given, Clause clause, Spot spot) {
    if (given == null) {
      return unnamed(clause, spot);
    }
    if (given instanceof JsonValue.JsonObject object) {
      return object.fields().containsKey(OMITTED)
          ? omitted(object, clause, spot)
          : taken(object, clause, spot);
    }
    if (given instanceof JsonValue.JsonNull && isMandatory(clause)) {
      spot.complain(spot.error("missing"));
    } else {
      spot.wrongType("object", given);
    }
    return Decision.fallback(clause);
  }

  private static boolean isMandatory(Clause clause) {
    return clause.clauseClass() == ClauseClass.MANDATORY;
  }

  private Decision unnamed(Clause clause, Spot spot) {
    if (clause.clauseClass() == ClauseClass.NOTE) {
      return taken(JsonValue.JsonObject.EMPTY, clause, spot);
    }
    spot.complain(
        isMandatory(clause)
            ? spot.error("missing")
            : Problem.info(clause.id() + ".left-out", spot.complaints().at(spot.pointer()))
                .with("label", clause.title()));
    return Decision.fallback(clause);
  }

  private Decision omitted(JsonValue.JsonObject object, Clause clause, Spot spot) {
    if (isMandatory(clause)) {
      spot.complain(spot.error("omitted"));
      return Decision.fallback(clause);
    }
    List<String> others =
        object.fields().keySet().stream().filter(key -> !key.equals(OMITTED)).toList();
    if (!others.isEmpty()) {
      spot.complain(
          spot.error("omitted-with-values")
              .with("keys", others.stream().map(Shown::text).limit(10).toList()));
      return new Decision.LeftOut("");
    }
    String reason =
        reason(Objects.requireNonNull(object.fields().get(OMITTED)), spot.below(OMITTED));
    if (!reason.isEmpty()) {
      Place place = spot.complaints().at(spot.pointer());
      spot.complain(
          Problem.info(clause.id() + ".left-out-with-reason", place)
              .with("label", clause.title())
              .with("reason", reason));
    }
    return new Decision.LeftOut(reason);
  }

  private static String reason(JsonValue given, Spot spot) {
    if (!(given instanceof JsonValue.JsonText text)) {
      spot.wrongType("text", given);
      return "";
    }
    if (TextValueReader.isBlank(text.text())) {
      spot.complain(spot.error("missing-reason"));
      return "";
    }
    TextValue reason = TextValueReader.read(text.text(), REASON, spot);
    return reason == null ? "" : reason.text();
  }

  private Decision taken(JsonValue.JsonObject object, Clause clause, Spot spot) {
    String variant = variant(object.fields().get(VARIANT), clause, spot.below(VARIANT));
    return new Decision.Taken(
        variant,
        new ObjectValue(
            reader.fields(
                object, clause.parameters().parameters(), List.of(VARIANT, OMITTED), spot)));
  }

  private static String variant(@Nullable JsonValue given, Clause clause, Spot spot) {
    String standard = clause.standard().id();
    if (given == null) {
      return standard;
    }
    boolean empty =
        given instanceof JsonValue.JsonNull
            || (given instanceof JsonValue.JsonText text && TextValueReader.isBlank(text.text()));
    if (empty && isMandatory(clause)) {
      spot.complain(spot.error("omitted"));
    } else if (!(given instanceof JsonValue.JsonText text)) {
      spot.wrongType("text", given);
    } else if (clause.variant(text.text()).isPresent()) {
      return text.text();
    } else {
      List<String> known = clause.variants().stream().map(ClauseVariant::id).toList();
      spot.complain(
          spot.error("unknown-variant")
              .with("value", Shown.text(text.text()))
              .with("suggestions", NearNames.to(text.text(), known))
              .with("known", known));
    }
    return standard;
  }
}
