package de.vertragswerk.validation;

import de.vertragswerk.domain.Expression;
import de.vertragswerk.problem.Place;
import dev.cel.common.CelSourceLocation;

/**
 * An expression, and what complaints about it call it.
 *
 * @param subject id of the rule, or path of the parameter, it belongs to
 */
record ExpressionSource(String subject, Expression expression) {

  String text() {
    return expression.source();
  }

  Place.Line start() {
    return expression.placeOf(0);
  }

  /** The library file's position of a position CEL reports: lines from 1, columns from 0. */
  Place.Line place(CelSourceLocation location) {
    return location.getLine() < 1 || location.getColumn() < 0
        ? start()
        : expression.placeOf(offset(location));
  }

  /** In code points, as CEL counts. */
  private int offset(CelSourceLocation location) {
    return text()
            .lines()
            .limit(location.getLine() - 1L)
            .mapToInt(line -> line.codePointCount(0, line.length()) + 1)
            .sum()
        + location.getColumn();
  }
}
