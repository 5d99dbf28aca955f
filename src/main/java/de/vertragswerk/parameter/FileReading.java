package de.vertragswerk.parameter;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One pass over the root object of a parameter file. */
final class FileReading {
  static final String SCHEMA = "$schema";
  static final String LIBRARY = "library";
  static final String PROVISIONS = "provisions";

  private final ClauseLibrary library;
  private final JsonValue.JsonObject root;
  private final Complaints complaints;

  FileReading(ClauseLibrary library, JsonValue.JsonObject root, Complaints complaints) {
    this.library = library;
    this.root = root;
    this.complaints = complaints;
  }

  /** The parameters; null when the file is made for another library. */
  @Nullable ContractParameters read() {
    if (!new LibraryReference(library.identity(), complaints).accepts(root.fields().get(LIBRARY))) {
      return null;
    }
    JsonValue schema = root.fields().get(SCHEMA);
    if (schema != null && !(schema instanceof JsonValue.JsonText)) {
      spot("/" + SCHEMA, SCHEMA).wrongType("text", schema);
    }
    UnknownKeys unknown = UnknownKeys.of(root.fields().keySet(), rootKeys());
    Misplaced misplaced = Misplaced.in(root, library);
    Map<String, ObjectValue> groups = groups(unknown, new ValueReader(misplaced));
    ProvisionsReading provisions = new ProvisionsReading(library, misplaced, complaints);
    provisions.read(root, unknown);
    groups.putAll(provisions.groups());
    complainOf(unknown, misplaced);
    return new ContractParameters(groups, provisions.variants(), provisions.omissions());
  }

  private Spot spot(String pointer, String label) {
    return new Spot(Complaints.FILE_SCOPE, pointer, Spot.Subject.of(label, ""), complaints);
  }

  private List<String> rootKeys() {
    List<String> keys = new ArrayList<>(List.of(SCHEMA, LIBRARY));
    library.groups().forEach(group -> keys.add(group.id()));
    keys.add(PROVISIONS);
    return keys;
  }

  private Map<String, ObjectValue> groups(UnknownKeys unknown, ValueReader reader) {
    Map<String, ObjectValue> groups = new LinkedHashMap<>();
    for (ParameterGroup group : library.groups()) {
      Spot spot = GroupValues.spot(group, "/" + group.id(), complaints);
      JsonValue given = root.fields().get(group.id());
      boolean explained = unknown.mayMean(group.id()) || standsBelowProvisions(group.id());
      groups.put(
          group.id(),
          given == null && explained
              ? GroupValues.defaults(group)
              : GroupValues.read(given, group, spot, reader));
    }
    return groups;
  }

  private boolean standsBelowProvisions(String group) {
    return root.fields().get(PROVISIONS) instanceof JsonValue.JsonObject provisions
        && provisions.fields().containsKey(group);
  }

  /** A provision at the top level is known, but in the wrong place. */
  private void complainOf(UnknownKeys unknown, Misplaced misplaced) {
    for (Clause clause : library.provisions()) {
      if (unknown.suggestions().containsKey(clause.id())) {
        Spot spot = spot("/" + clause.id(), clause.title());
        spot.complain(spot.error("misplaced-provision").with("key", clause.id()));
      }
    }
    unknown
        .without(key -> library.provision(key).isPresent())
        .complain("unknown-key", spot("", ""), misplaced);
  }
}
