package de.vertragswerk.validation;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterPath;

/**
 * A default that other parameters decide.
 *
 * @param provision whether its group is there only when the provision is taken
 * @param pointer where a parameter file keeps the parameter
 */
record ComputedDefault(
    ParameterPath path,
    ParameterDefinition definition,
    boolean provision,
    String pointer,
    CompiledExpression expression,
    Names names) {

  FieldName name() {
    return new FieldName(path.group(), path.key());
  }

  /** How a code of a problem with it begins. */
  String code(String kind) {
    return path.group() + "." + kind;
  }
}
