package de.vertragswerk.domain;

import de.vertragswerk.problem.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Declares a parameter, or a field of an object.
 *
 * @param unit what a number counts; {@link Unit#NONE} when it counts nothing
 * @param defaultValue taken when nobody gives a value; null when there is none
 * @param computation of a default out of other parameters, taken when nobody gives a value; empty
 *     when there is none
 */
public record ParameterDefinition(
    String key,
    ParameterType type,
    String label,
    String help,
    Unit unit,
    boolean required,
    @Nullable ParameterValue defaultValue,
    Expression computation,
    String legalBasis,
    Place.Line place) {

  /**
   * Singular and plural of what a number counts.
   *
   * @param manyDative the plural after a preposition that takes the dative: "von 10 Werktagen"
   */
  public record Unit(String one, String many, String manyDative) {
    public static final Unit NONE = new Unit("", "", "");

    public Unit {
      Objects.requireNonNull(one);
      Objects.requireNonNull(many);
      Objects.requireNonNull(manyDative);
    }
  }

  public ParameterDefinition {
    Objects.requireNonNull(key);
    Objects.requireNonNull(type);
    Objects.requireNonNull(label);
    Objects.requireNonNull(help);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(computation);
    Objects.requireNonNull(legalBasis);
    Objects.requireNonNull(place);
  }

  /** Whether a contract may lack the value: texts and rules must then ask for it first. */
  public boolean isOptional() {
    return !required && defaultValue == null && computation.isEmpty();
  }

  /** The source of the computation; empty when there is none. */
  public String computedDefault() {
    return computation.source();
  }
}
