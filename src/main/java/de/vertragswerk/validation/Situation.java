package de.vertragswerk.validation;

import java.util.Map;
import java.util.Set;

/**
 * The parameters of one contract as expressions see them.
 *
 * @param variables the value of every name an expression may use
 * @param missing the declared values that are missing somewhere
 * @param notTaken the provisions that are not part of the contract
 */
record Situation(Map<String, Object> variables, Set<FieldName> missing, Set<String> notTaken) {
  Situation {
    variables = Map.copyOf(variables);
    missing = Set.copyOf(missing);
    notTaken = Set.copyOf(notTaken);
  }
}
