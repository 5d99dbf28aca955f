package de.vertragswerk.validation;

import de.vertragswerk.domain.Rule.Expression;
import de.vertragswerk.problem.Place;
import dev.cel.common.CelSourceLocation;

/**
 * The text of an expression, and what complaints about it call it.
 *
 * @param subject id of the rule, or path of the parameter, it belongs to
 */
record ExpressionSource(String subject, String text, Place.Line start) {

  static ExpressionSource of(String subject, Expression expression) {
    return new ExpressionSource(subject, expression.source(), expression.place());
  }

  /** The library file's position of a position CEL reports: lines from 1, columns from 0. */
  Place.Line place(CelSourceLocation location) {
    if (location.getLine() < 1 || location.getColumn() < 0) {
      return start;
    }
    return new Place.Line(
        start.file(), start.line() + location.getLine() - 1, start.column() + location.getColumn());
  }
}
