package de.vertragswerk.validation;

import de.vertragswerk.problem.Place;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * An expression whose types are right. Its program may run in several threads at once.
 *
 * @param named the parameters and fields it reads, and where it first does
 * @param asked those it asks for with {@code has}
 */
record CompiledExpression(
    CelRuntime.Program program, Map<FieldName, Place.Line> named, Set<FieldName> asked) {

  CompiledExpression {
    named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
    asked = Set.copyOf(asked);
  }

  Object evaluate(Situation situation) throws CelEvaluationException {
    return program.eval(situation.variables());
  }

  boolean holds(Situation situation) throws CelEvaluationException {
    return Boolean.TRUE.equals(evaluate(situation));
  }
}
