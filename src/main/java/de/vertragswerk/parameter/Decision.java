package de.vertragswerk.parameter;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.Clause.ClauseClass;
import de.vertragswerk.domain.ParameterValue.ObjectValue;

/** What a file says about one provision. */
sealed interface Decision {
  record Taken(String variant, ObjectValue values) implements Decision {}

  /**
   * The provision is not in the contract.
   *
   * @param reason empty when none was given
   */
  record LeftOut(String reason) implements Decision {}

  /** What holds when the file says nothing that can be used. */
  static Decision fallback(Clause clause) {
    return clause.clauseClass() == ClauseClass.RECOMMENDED
        ? new LeftOut("")
        : new Taken(clause.standard().id(), GroupValues.defaults(clause.parameters()));
  }
}
