package de.vertragswerk.domain;

import de.vertragswerk.problem.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of a contract type: a general part, or a provision with parameters of its own. What an
 * annex or document says is one, too, outside the contract's order.
 *
 * @param parameters the provision's group, with the same id; empty for general parts
 * @param variants the first is the standard one
 * @param protectedPhrases duties whose words must stand in every variant; {@code {path}} is a value
 */
public record Clause(
    String id,
    ClauseClass clauseClass,
    HeadingStyle headingStyle,
    Orientation orientation,
    String title,
    String summary,
    String guideline,
    String legalBasis,
    String guidance,
    List<String> objections,
    ParameterGroup parameters,
    List<ClauseVariant> variants,
    List<String> protectedPhrases,
    List<String> crossReferences,
    Place.Line place) {

  /** How binding the source guideline makes a clause. */
  public enum ClauseClass {
    /** Belongs to every contract and has no parameters of its own. */
    GENERAL,
    MANDATORY,
    RECOMMENDED,
    /** Taken unless the parameter file leaves it out with a reason. */
    NOTE;

    /** Whether a contract can do without. */
    public boolean canBeLeftOut() {
      return this == RECOMMENDED || this == NOTE;
    }
  }

  /** How a clause is headed. */
  public enum HeadingStyle {
    NUMBERED,
    /** A heading without number; its paragraphs are not counted. */
    PLAIN,
    NONE
  }

  /** Which way round the sheets lie that a clause stands on. */
  public enum Orientation {
    PORTRAIT,
    LANDSCAPE
  }

  public Clause {
    Objects.requireNonNull(id);
    Objects.requireNonNull(clauseClass);
    Objects.requireNonNull(headingStyle);
    Objects.requireNonNull(orientation);
    Objects.requireNonNull(title);
    Objects.requireNonNull(summary);
    Objects.requireNonNull(guideline);
    Objects.requireNonNull(legalBasis);
    Objects.requireNonNull(guidance);
    Objects.requireNonNull(parameters);
    Objects.requireNonNull(place);
    objections = List.copyOf(objections);
    variants = List.copyOf(variants);
    protectedPhrases = List.copyOf(protectedPhrases);
    crossReferences = List.copyOf(crossReferences);
    if (variants.isEmpty()) {
      throw new IllegalArgumentException("clause " + id + " has no text");
    }
  }

  public boolean isProvision() {
    return clauseClass != ClauseClass.GENERAL;
  }

  public boolean canBeLeftOut() {
    return clauseClass.canBeLeftOut();
  }

  public ClauseVariant standard() {
    return variants.get(0);
  }

  public Optional<ClauseVariant> variant(String variantId) {
    return variants.stream().filter(variant -> variant.id().equals(variantId)).findFirst();
  }
}
