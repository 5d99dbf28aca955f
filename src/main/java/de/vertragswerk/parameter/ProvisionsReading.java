package de.vertragswerk.parameter;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads which provisions a file takes, in which variant, with which values. */
final class ProvisionsReading {
  private static final String HOME = "/" + FileReading.PROVISIONS;

  private final ClauseLibrary library;
  private final Misplaced misplaced;
  private final Complaints complaints;
  private final Map<String, ObjectValue> groups = new LinkedHashMap<>();
  private final Map<String, String> variants = new LinkedHashMap<>();
  private final Map<String, String> omissions = new LinkedHashMap<>();

  ProvisionsReading(ClauseLibrary library, Misplaced misplaced, Complaints complaints) {
    this.library = library;
    this.misplaced = misplaced;
    this.complaints = complaints;
  }

  Map<String, ObjectValue> groups() {
    return groups;
  }

  Map<String, String> variants() {
    return variants;
  }

  Map<String, String> omissions() {
    return omissions;
  }

  void read(JsonValue.JsonObject root, UnknownKeys unknownAtRoot) {
    JsonValue given = root.fields().get(FileReading.PROVISIONS);
    boolean mistyped = given == null && unknownAtRoot.mayMean(FileReading.PROVISIONS);
    if (given instanceof JsonValue.JsonObject provisions) {
      readEach(provisions, root);
    } else if (given == null && !mistyped) {
      readEach(JsonValue.JsonObject.EMPTY, root);
    } else {
      if (given != null) {
        spot(HOME, FileReading.PROVISIONS).wrongType("object", given);
      }
      library.provisions().forEach(clause -> note(clause, Decision.fallback(clause)));
    }
  }

  private Spot spot(String pointer, String label) {
    return new Spot(Complaints.FILE_SCOPE, pointer, Spot.Subject.of(label, ""), complaints);
  }

  private void readEach(JsonValue.JsonObject provisions, JsonValue.JsonObject root) {
    ProvisionReader reader = new ProvisionReader(new ValueReader(misplaced));
    UnknownKeys unknown =
        UnknownKeys.of(
            provisions.fields().keySet(), library.provisions().stream().map(Clause::id).toList());
    for (Clause clause : library.provisions()) {
      JsonValue given = provisions.fields().get(clause.id());
      boolean toldElsewhere =
          given == null && (unknown.mayMean(clause.id()) || root.fields().containsKey(clause.id()));
      note(
          clause,
          toldElsewhere ? Decision.fallback(clause) : reader.read(given, clause, spotOf(clause)));
    }
    complainOf(unknown);
  }

  private Spot spotOf(Clause clause) {
    String basis = clause.legalBasis().isEmpty() ? clause.guideline() : clause.legalBasis();
    String pointer = JsonPointers.child(HOME, clause.id());
    return new Spot(clause.id(), pointer, Spot.Subject.of(clause.title(), basis), complaints);
  }

  private void note(Clause clause, Decision decision) {
    if (decision instanceof Decision.Taken taken) {
      variants.put(clause.id(), taken.variant());
      groups.put(clause.id(), taken.values());
    } else if (decision instanceof Decision.LeftOut leftOut) {
      omissions.put(clause.id(), leftOut.reason());
    }
  }

  /** A group below the provisions is known, but in the wrong place. */
  private void complainOf(UnknownKeys unknown) {
    for (ParameterGroup group : library.groups()) {
      if (unknown.suggestions().containsKey(group.id())) {
        Spot spot = spot(JsonPointers.child(HOME, group.id()), group.title());
        spot.complain(spot.error("misplaced-group").with("key", group.id()));
      }
    }
    unknown
        .without(key -> library.groups().stream().anyMatch(group -> group.id().equals(key)))
        .complain("unknown-provision", spot(HOME, FileReading.PROVISIONS), misplaced);
  }
}
