package de.vertragswerk.validation;

import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.parser.CelParser;
import java.util.Set;

/** The names that would have been possible at a place of a wrong expression. */
record KnownNames(ExpressionSource source, DeclaredTypes types, CelParser parser) {

  Set<String> variables() {
    return types.variables().keySet();
  }

  /** The fields of the group or object whose unknown field the node reads; none when unclear. */
  Set<String> fieldsAt(long node) {
    try {
      return CelNavigableAst.fromAst(parser.parse(source.text()).getAst())
          .getRoot()
          .allNodes()
          .map(CelNavigableExpr::expr)
          .filter(expression -> expression.id() == node && expression.getKind() == Kind.SELECT)
          .findFirst()
          .map(select -> types.fields(path(select.select().operand())))
          .orElse(Set.of());
    } catch (CelValidationException broken) {
      return Set.of();
    }
  }

  private static String path(CelExpr expression) {
    if (expression.getKind() == Kind.IDENT) {
      return expression.ident().name();
    }
    return expression.getKind() == Kind.SELECT
        ? path(expression.select().operand()) + "." + expression.select().field()
        : "";
  }
}
