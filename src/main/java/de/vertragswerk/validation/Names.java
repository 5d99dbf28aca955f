package de.vertragswerk.validation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a rule or a computed default speaks of.
 *
 * @param needed values it reads without asking for them
 * @param asked values it asks for with {@code has}
 * @param owners the groups and provisions all of them belong to
 */
record Names(Set<FieldName> needed, Set<FieldName> asked, Set<String> owners) {
  Names {
    needed = Set.copyOf(needed);
    asked = Set.copyOf(asked);
    owners = Set.copyOf(owners);
  }

  /** What the expressions name together: asking in one covers reading in the other. */
  static Names of(List<CompiledExpression> expressions) {
    Set<FieldName> needed = new HashSet<>();
    Set<FieldName> asked = new HashSet<>();
    for (CompiledExpression expression : expressions) {
      needed.addAll(expression.named().keySet());
      asked.addAll(expression.asked());
    }
    Set<String> owners = new HashSet<>();
    needed.forEach(name -> owners.add(name.owner()));
    asked.forEach(name -> owners.add(name.owner()));
    needed.removeAll(asked);
    return new Names(needed, asked, owners);
  }

  /** Whether a contract has all of it; what speaks of anything else is silent. */
  boolean areThereIn(Situation situation) {
    return Collections.disjoint(owners, situation.notTaken())
        && Collections.disjoint(needed, situation.missing());
  }
}
