package de.vertragswerk.validation;

import com.google.common.collect.ImmutableMap;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.BooleanType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.DateType;
import de.vertragswerk.domain.ParameterType.ImageType;
import de.vertragswerk.domain.ParameterType.NumberKind;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the expressions of a library may name, with types: its groups and provisions, and beside
 * them {@code taken}, {@code variant} and {@code directory}.
 */
final class DeclaredTypes {
  static final String TAKEN = "taken";
  static final String VARIANT = "variant";
  static final String DIRECTORY = "directory";
  static final Set<String> OWN_NAMES = Set.of(TAKEN, VARIANT, DIRECTORY);

  private final Map<String, CelType> variables = new LinkedHashMap<>();
  private final Map<String, StructType> structs = new LinkedHashMap<>();
  private final Map<FieldName, ParameterDefinition> definitions = new LinkedHashMap<>();
  private final Map<FieldName, Set<String>> options = new LinkedHashMap<>();

  DeclaredTypes(ClauseLibrary library) {
    for (ParameterGroup group : library.allGroups()) {
      if (!OWN_NAMES.contains(group.id())) {
        variables.putIfAbsent(group.id(), declareFields(group.id(), group.parameters()));
      }
    }
    Map<String, CelType> taken = new LinkedHashMap<>();
    Map<String, CelType> variants = new LinkedHashMap<>();
    for (Clause provision : library.provisions()) {
      taken.put(provision.id(), SimpleType.BOOL);
      variants.put(provision.id(), SimpleType.STRING);
      options.put(new FieldName(VARIANT, provision.id()), variantIds(provision));
    }
    Map<String, CelType> directories = new LinkedHashMap<>();
    CelType directory = ListType.create(MapType.create(SimpleType.STRING, SimpleType.STRING));
    library.directories().keySet().forEach(id -> directories.put(id, directory));
    variables.put(TAKEN, struct(TAKEN, taken));
    variables.put(VARIANT, struct(VARIANT, variants));
    variables.put(DIRECTORY, struct(DIRECTORY, directories));
  }

  /** A provision that is not taken has the empty variant. */
  private static Set<String> variantIds(Clause provision) {
    Set<String> ids = new LinkedHashSet<>(Set.of(""));
    provision.variants().stream().map(ClauseVariant::id).forEach(ids::add);
    return ids;
  }

  private StructType declareFields(String owner, List<ParameterDefinition> declared) {
    Map<String, CelType> fields = new LinkedHashMap<>();
    for (ParameterDefinition definition : declared) {
      FieldName name = new FieldName(owner, definition.key());
      definitions.put(name, definition);
      fields.put(definition.key(), typeOf(name, definition.type()));
    }
    return struct(owner, fields);
  }

  /** The brackets keep expressions from naming the type itself. */
  private StructType struct(String owner, Map<String, CelType> types) {
    String name = "<" + owner + ">";
    ImmutableMap<String, CelType> fields = ImmutableMap.copyOf(types);
    StructType struct =
        StructType.create(name, fields.keySet(), field -> Optional.ofNullable(fields.get(field)));
    structs.put(name, struct);
    return struct;
  }

  private CelType typeOf(FieldName name, ParameterType type) {
    if (type instanceof ChoiceType choice) {
      options.put(name, choice.options().keySet());
    }
    if (type instanceof ParameterType.ListType list) {
      return ListType.create(typeOf(name, list.item()));
    }
    if (type instanceof ImageType) {
      // a type of its own without fields: an expression can ask if it is there, and nothing else
      return struct(name.path(), Map.of());
    }
    return type instanceof ObjectType object
        ? declareFields(name.path(), object.fields())
        : scalar(type);
  }

  private static CelType scalar(ParameterType type) {
    if (type instanceof NumberType number) {
      return number.kind() == NumberKind.INTEGER ? SimpleType.INT : SimpleType.DOUBLE;
    }
    if (type instanceof DateType) {
      return SimpleType.TIMESTAMP;
    }
    return type instanceof BooleanType ? SimpleType.BOOL : SimpleType.STRING;
  }

  Map<String, CelType> variables() {
    return Collections.unmodifiableMap(variables);
  }

  StructTypes structs() {
    return new StructTypes(structs);
  }

  /** The type of a declared value. */
  CelType type(FieldName name) {
    StructType struct = structs.get("<" + name.owner() + ">");
    if (struct == null) {
      throw new IllegalArgumentException("nothing declares " + name.path());
    }
    return struct.findField(name.field()).orElseThrow().type();
  }

  /** What a field of a value of this type is called; null when the type is none of ours. */
  @Nullable FieldName field(CelType owner, String field) {
    String name = owner.name();
    return structs.containsKey(name)
        ? new FieldName(name.substring(1, name.length() - 1), field)
        : null;
  }

  /** The fields of what has this path; none when nothing declares it. */
  Set<String> fields(String path) {
    StructType struct = structs.get("<" + path + ">");
    return struct == null ? Set.of() : struct.fieldNames();
  }

  /** The declaration of a value; null for what is no parameter. */
  @Nullable ParameterDefinition definition(FieldName name) {
    return definitions.get(name);
  }

  /** The keys a choice, or each item of a list of choices, may have; null when it is none. */
  @Nullable Set<String> options(FieldName name) {
    return options.get(name);
  }
}
