package de.vertragswerk.parameter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import java.util.Map;

/**
 * Writes parameters as the one canonical parameter file: equal parameters give equal texts. Values
 * that are defaults are written too, since the file must rebuild its contract when the defaults of
 * the library have changed. Thread-safe.
 */
public final class ParameterWriter {
  private static final ObjectValue NOTHING = new ObjectValue(Map.of());

  private final ClauseLibrary library;

  public ParameterWriter(ClauseLibrary library) {
    this.library = library;
  }

  /** The file's text, to be stored as UTF-8. */
  public String write(ContractParameters parameters) {
    ObjectNode root = CanonicalJson.NODES.objectNode();
    root.put(FileReading.LIBRARY, library.identity().reference());
    for (ParameterGroup group : library.groups()) {
      ObjectValue values = parameters.groups().getOrDefault(group.id(), NOTHING);
      ValueJson.put(root.putObject(group.id()), values, group.parameters());
    }
    ObjectNode provisions = root.putObject(FileReading.PROVISIONS);
    library.provisions().forEach(clause -> write(clause, parameters, provisions));
    return CanonicalJson.print(root);
  }

  /** A provision left out without a reason is one the file does not name. */
  private static void write(Clause clause, ContractParameters parameters, ObjectNode provisions) {
    String variant = parameters.variants().get(clause.id());
    if (variant != null) {
      ObjectNode provision = provisions.putObject(clause.id());
      provision.put(ProvisionReader.VARIANT, variant);
      ObjectValue values = parameters.groups().getOrDefault(clause.id(), NOTHING);
      ValueJson.put(provision, values, clause.parameters().parameters());
      return;
    }
    String reason = parameters.omissions().getOrDefault(clause.id(), "");
    if (!reason.isEmpty()) {
      provisions.putObject(clause.id()).put(ProvisionReader.OMITTED, reason);
    }
  }
}
