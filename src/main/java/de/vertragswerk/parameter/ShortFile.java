package de.vertragswerk.parameter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.Clause.ClauseClass;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes parameters as the shortest file that says the same today: what the library would add by
 * itself is left out. For people who look for the cause of something; what is kept is written by
 * {@link ParameterWriter}.
 */
public final class ShortFile {
  private static final ObjectValue NOTHING = new ObjectValue(Map.of());

  private ShortFile() {}

  /** The file's text. */
  public static String of(ClauseLibrary library, ContractParameters parameters) {
    ObjectNode root = CanonicalJson.NODES.objectNode();
    root.put(FileReading.LIBRARY, library.identity().reference());
    for (ParameterGroup group : library.groups()) {
      ObjectValue values = parameters.groups().getOrDefault(group.id(), NOTHING);
      ObjectNode node = CanonicalJson.NODES.objectNode();
      ValueJson.put(node, unlike(values, group.parameters()), group.parameters());
      if (!node.isEmpty()) {
        root.set(group.id(), node);
      }
    }
    ObjectNode provisions = root.putObject(FileReading.PROVISIONS);
    library.provisions().forEach(clause -> write(clause, parameters, provisions));
    return CanonicalJson.print(root);
  }

  private static void write(Clause clause, ContractParameters parameters, ObjectNode provisions) {
    String variant = parameters.variants().get(clause.id());
    boolean byItself = clause.clauseClass() == ClauseClass.NOTE;
    if (variant == null) {
      if (byItself) {
        String reason = parameters.omissions().getOrDefault(clause.id(), "");
        provisions.putObject(clause.id()).put(ProvisionReader.OMITTED, reason);
      }
      return;
    }
    ObjectNode provision = CanonicalJson.NODES.objectNode();
    if (!variant.equals(clause.standard().id())) {
      provision.put(ProvisionReader.VARIANT, variant);
    }
    List<ParameterDefinition> definitions = clause.parameters().parameters();
    ObjectValue values = parameters.groups().getOrDefault(clause.id(), NOTHING);
    ValueJson.put(provision, unlike(values, definitions), definitions);
    if (!provision.isEmpty() || !byItself) {
      provisions.set(clause.id(), provision);
    }
  }

  /** The values that are not the defaults. */
  private static ObjectValue unlike(ObjectValue values, List<ParameterDefinition> definitions) {
    Map<String, ParameterValue> kept = new LinkedHashMap<>(values.fields());
    for (ParameterDefinition definition : definitions) {
      if (definition.defaultValue() != null
          && definition.defaultValue().equals(kept.get(definition.key()))) {
        kept.remove(definition.key());
      }
    }
    return new ObjectValue(kept);
  }
}
