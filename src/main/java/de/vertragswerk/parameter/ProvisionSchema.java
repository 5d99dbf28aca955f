package de.vertragswerk.parameter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseVariant;
import java.util.ArrayList;
import java.util.List;

/** Describes what a file may say about one provision. */
final class ProvisionSchema {
  private ProvisionSchema() {}

  static ObjectNode of(Clause clause) {
    ObjectNode schema =
        CanonicalJson.NODES
            .objectNode()
            .put("title", clause.title())
            .put("description", description(clause));
    if (!clause.canBeLeftOut()) {
      return taken(schema, clause);
    }
    ArrayNode choices = schema.putArray("oneOf");
    taken(choices.addObject().put("title", SchemaWords.word("taken.title")), clause);
    leftOut(choices.addObject().put("title", SchemaWords.word("left-out.title")));
    return schema;
  }

  private static String description(Clause clause) {
    List<String> lines = new ArrayList<>();
    lines.add(clause.summary().isEmpty() ? clause.guideline() : clause.summary());
    lines.add(SchemaWords.word("class." + clause.clauseClass().name()));
    if (!clause.legalBasis().isEmpty()) {
      lines.add(SchemaWords.word("legalBasis", clause.legalBasis()));
    }
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines);
  }

  private static ObjectNode taken(ObjectNode schema, Clause clause) {
    ObjectSchema.fill(schema, clause.parameters().parameters());
    ObjectNode properties = CanonicalJson.NODES.objectNode();
    properties.set(ProvisionReader.VARIANT, variant(clause));
    if (schema.get("properties") instanceof ObjectNode parameters) {
      properties.setAll(parameters);
    }
    schema.set("properties", properties);
    return schema;
  }

  private static ObjectNode variant(Clause clause) {
    List<String> lines = new ArrayList<>(List.of(SchemaWords.word("variant.description")));
    ArrayNode ids = CanonicalJson.NODES.arrayNode();
    for (ClauseVariant variant : clause.variants()) {
      ids.add(variant.id());
      if (!variant.title().isEmpty()) {
        lines.add(SchemaWords.word("option", variant.id(), variant.title()));
      }
    }
    ObjectNode schema =
        CanonicalJson.NODES
            .objectNode()
            .put("title", SchemaWords.word("variant.title"))
            .put("description", String.join("\n", lines));
    schema.set("enum", ids);
    return schema.put("default", clause.standard().id());
  }

  private static void leftOut(ObjectNode schema) {
    schema.put("type", "object");
    schema.putObject("properties").set(ProvisionReader.OMITTED, reason());
    schema.putArray("required").add(ProvisionReader.OMITTED);
    schema.put("additionalProperties", false);
  }

  private static ObjectNode reason() {
    ObjectNode schema =
        CanonicalJson.NODES
            .objectNode()
            .put("title", SchemaWords.word("omitted.title"))
            .put("description", SchemaWords.word("omitted.description"));
    schema.setAll(TypeSchema.of(ProvisionReader.REASON));
    return schema;
  }
}
