package de.vertragswerk.domain;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Severity;
import java.util.Objects;

/**
 * Something that must hold across parameters.
 *
 * @param id the code of the problem when it does not hold
 * @param at group, provision or parameter the problem is shown at
 * @param when CEL; the rule is silent when it is false; empty for always
 * @param require CEL; a problem when it is false
 * @param message German sentence with {@code {path}} for values
 * @param remedy what to do, likewise
 */
public record Rule(
    String id,
    Severity severity,
    String at,
    Expression when,
    Expression require,
    String legalBasis,
    String message,
    String remedy,
    Place.Line place) {

  public Rule {
    Objects.requireNonNull(id);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(at);
    Objects.requireNonNull(when);
    Objects.requireNonNull(require);
    Objects.requireNonNull(legalBasis);
    Objects.requireNonNull(message);
    Objects.requireNonNull(remedy);
    Objects.requireNonNull(place);
  }
}
