package de.vertragswerk.validation;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the parameters of a contract into what the expressions of its library see. */
final class SituationReader {
  private static final ObjectValue NOTHING = new ObjectValue(Map.of());

  private final ClauseLibrary library;
  private final ContractParameters parameters;
  private final Set<FieldName> missing = new HashSet<>();

  private SituationReader(ClauseLibrary library, ContractParameters parameters) {
    this.library = library;
    this.parameters = parameters;
  }

  static Situation read(ClauseLibrary library, ContractParameters parameters) {
    return new SituationReader(library, parameters).read();
  }

  private Situation read() {
    Map<String, Object> variables = new HashMap<>();
    for (ParameterGroup group : library.allGroups()) {
      ObjectValue values = parameters.groups().getOrDefault(group.id(), NOTHING);
      variables.put(group.id(), fields(group.id(), group.parameters(), values));
    }
    Map<String, Object> taken = new HashMap<>();
    Map<String, Object> variants = new HashMap<>();
    Set<String> notTaken = new HashSet<>();
    for (Clause provision : library.provisions()) {
      String id = provision.id();
      taken.put(id, parameters.takes(id));
      variants.put(id, parameters.variants().getOrDefault(id, ""));
      if (!parameters.takes(id)) {
        notTaken.add(id);
      }
    }
    variables.put(DeclaredTypes.TAKEN, taken);
    variables.put(DeclaredTypes.VARIANT, variants);
    variables.put(DeclaredTypes.DIRECTORY, library.directories());
    return new Situation(variables, missing, notTaken);
  }

  private Map<String, Object> fields(
      String owner, List<ParameterDefinition> declared, ObjectValue values) {
    Map<String, Object> fields = new HashMap<>();
    for (ParameterDefinition definition : declared) {
      FieldName name = new FieldName(owner, definition.key());
      ParameterValue value = values.get(definition.key());
      if (value == null) {
        missing.add(name);
      } else {
        fields.put(definition.key(), value(name, definition.type(), value));
      }
    }
    return fields;
  }

  private Object value(FieldName name, ParameterType type, ParameterValue value) {
    if (type instanceof ParameterType.ListType list && value instanceof ListValue items) {
      List<Object> converted = new ArrayList<>();
      items.items().forEach(item -> converted.add(value(name, list.item(), item)));
      return converted;
    }
    return type instanceof ObjectType object && value instanceof ObjectValue fields
        ? fields(name.path(), object.fields(), fields)
        : CelValues.toCel(type, value);
  }
}
