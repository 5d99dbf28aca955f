package de.vertragswerk.validation;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.problem.Place;
import java.util.Map;
import java.util.Set;

/**
 * Finds optional values that nobody asks for first: without asking, an expression would be silent
 * for everybody who left the value out.
 */
record GuardCheck(DeclaredTypes types, Complaints complaints) {

  void check(String subject, CompiledExpression expression, Set<FieldName> asked) {
    for (Map.Entry<FieldName, Place.Line> named : expression.named().entrySet()) {
      FieldName name = named.getKey();
      ParameterDefinition definition = types.definition(name);
      if (definition != null && definition.isOptional() && !asked.contains(name)) {
        complaints.error("unguarded-value", named.getValue(), subject, name.path());
      }
    }
  }
}
