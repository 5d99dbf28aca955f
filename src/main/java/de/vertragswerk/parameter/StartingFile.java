package de.vertragswerk.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ParameterValue;
import java.util.List;

/**
 * Writes the file somebody begins with: every group and provision with its defaults, and for each
 * value that has none a gap that {@link ParameterReader} complains of until it is filled. Optional
 * and computed values are left out, so that the file stays short.
 */
public final class StartingFile {
  private StartingFile() {}

  /** The file's text, to be stored as UTF-8. */
  public static String of(ClauseLibrary library) {
    ObjectNode root = CanonicalJson.NODES.objectNode();
    root.put(FileReading.LIBRARY, library.identity().reference());
    library.groups().forEach(group -> root.set(group.id(), object(group.parameters())));
    ObjectNode provisions = root.putObject(FileReading.PROVISIONS);
    library.provisions().forEach(clause -> provisions.set(clause.id(), provision(clause)));
    return CanonicalJson.print(root);
  }

  /** The variant is named only where there is a choice. */
  private static ObjectNode provision(Clause clause) {
    ObjectNode provision = CanonicalJson.NODES.objectNode();
    if (clause.variants().size() > 1) {
      provision.put(ProvisionReader.VARIANT, clause.standard().id());
    }
    provision.setAll(object(clause.parameters().parameters()));
    return provision;
  }

  private static ObjectNode object(List<ParameterDefinition> definitions) {
    ObjectNode object = CanonicalJson.NODES.objectNode();
    for (ParameterDefinition definition : definitions) {
      ParameterValue fallback = definition.defaultValue();
      if (fallback != null) {
        ParameterValue canonical = CanonicalValue.of(fallback, definition.type());
        object.set(definition.key(), ValueJson.of(canonical, definition.type()));
      } else if (definition.required()) {
        object.set(definition.key(), gap(definition.type()));
      }
    }
    return object;
  }

  /** Something of the right form that is no value; of options, all to choose from. */
  private static JsonNode gap(ParameterType type) {
    if (type instanceof ChoiceType choice) {
      return CanonicalJson.NODES.textNode(String.join("|", choice.options().keySet()));
    }
    if (type instanceof TextType || type instanceof ParameterType.DateType) {
      return CanonicalJson.NODES.textNode("");
    }
    if (type instanceof ObjectType object) {
      return object(object.fields());
    }
    if (type instanceof ListType list) {
      ArrayNode items = CanonicalJson.NODES.arrayNode();
      for (int index = 0; index < Math.max(1, list.minimumItems()); index++) {
        items.add(gap(list.item()));
      }
      return items;
    }
    return CanonicalJson.NODES.nullNode();
  }
}
