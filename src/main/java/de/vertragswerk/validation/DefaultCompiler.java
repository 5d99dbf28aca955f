package de.vertragswerk.validation;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles the computed defaults of a library and puts them in the order they build on. */
final class DefaultCompiler {
  private final ClauseLibrary library;
  private final DeclaredTypes types;
  private final ExpressionCompiler expressions;
  private final GuardCheck guards;
  private final Complaints complaints;

  DefaultCompiler(
      ClauseLibrary library,
      DeclaredTypes types,
      ExpressionCompiler expressions,
      GuardCheck guards,
      Complaints complaints) {
    this.library = library;
    this.types = types;
    this.expressions = expressions;
    this.guards = guards;
    this.complaints = complaints;
  }

  ComputedDefaults compileAll() {
    List<CompiledDefault> defaults = new ArrayList<>();
    for (ParameterGroup group : library.allGroups()) {
      for (ParameterDefinition definition : group.parameters()) {
        FieldName name = new FieldName(group.id(), definition.key());
        complainOfFields(name, definition.type());
        CompiledDefault compiled = compile(group.id(), name, definition);
        if (compiled != null) {
          defaults.add(compiled);
        }
      }
    }
    return new ComputedDefaults(library, new DefaultOrder(defaults, complaints).sorted());
  }

  /** Nobody could say which of several objects a field of a field is computed for. */
  private void complainOfFields(FieldName owner, ParameterType type) {
    ParameterType inner = type instanceof ListType list ? list.item() : type;
    if (!(inner instanceof ObjectType object)) {
      return;
    }
    for (ParameterDefinition field : object.fields()) {
      FieldName name = new FieldName(owner.path(), field.key());
      if (!field.computation().isEmpty()) {
        complaints.error("computed-field", field.computation().placeOf(0), name.path());
      }
      complainOfFields(name, field.type());
    }
  }

  private @Nullable CompiledDefault compile(
      String group, FieldName name, ParameterDefinition definition) {
    if (definition.computation().isEmpty() || DeclaredTypes.OWN_NAMES.contains(group)) {
      return null;
    }
    ExpressionSource source = new ExpressionSource(name.path(), definition.computation());
    Set<String> options = types.options(name);
    CompiledExpression expression =
        expressions.compile(source, types.type(name), options == null ? Set.of() : options);
    if (expression == null) {
      return null;
    }
    guards.check(name.path(), expression, expression.asked());
    return new CompiledDefault(
        library,
        new ParameterPath(group, definition.key()),
        definition,
        expression,
        Names.of(List.of(expression)));
  }
}
