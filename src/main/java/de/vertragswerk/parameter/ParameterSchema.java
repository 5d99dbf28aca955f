package de.vertragswerk.parameter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.Clause.ClauseClass;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterGroup;

/**
 * Describes the parameter files of a library as JSON Schema (draft 2020-12), so that an editor
 * completes and explains them. The schema accepts what {@link ParameterReader} accepts, but for
 * what a schema cannot say: which days exist, which keys stand twice, most unfit characters, and
 * how many decimals an amount has (validators reckon that in binary and refuse valid amounts).
 */
public final class ParameterSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final ClauseLibrary library;

  private ParameterSchema(ClauseLibrary library) {
    this.library = library;
  }

  /** The schema as JSON text. */
  public static String of(ClauseLibrary library) {
    return CanonicalJson.print(new ParameterSchema(library).root());
  }

  private ObjectNode root() {
    ObjectNode root = CanonicalJson.NODES.objectNode();
    root.put("$schema", DIALECT);
    root.put("$id", id());
    root.put("title", library.title().title());
    if (!library.title().subtitle().isEmpty()) {
      root.put("description", library.title().subtitle());
    }
    root.put("type", "object");
    ObjectNode properties = root.putObject("properties");
    properties
        .putObject(FileReading.SCHEMA)
        .put("type", "string")
        .put("description", SchemaWords.word("schemaReference"));
    properties.set(FileReading.LIBRARY, reference());
    library.groups().forEach(group -> properties.set(group.id(), group(group)));
    properties.set(FileReading.PROVISIONS, provisions());
    ArrayNode required = root.putArray("required");
    library.groups().stream()
        .filter(ParameterSchema::hasRequired)
        .forEach(group -> required.add(group.id()));
    if (library.provisions().stream().anyMatch(ParameterSchema::mustBeNamed)) {
      required.add(FileReading.PROVISIONS);
    }
    root.put("additionalProperties", false);
    root.set("$defs", TypeSchema.shared());
    return root;
  }

  private String id() {
    return "urn:vertragswerk:" + library.identity().id() + ":" + library.identity().version();
  }

  private ObjectNode reference() {
    return described("library.title", "library.description")
        .put("type", "string")
        .put("pattern", "^" + library.identity().id() + "@" + LibraryReference.VERSION + "$")
        .put("default", library.identity().reference());
  }

  private static ObjectNode described(String title, String description) {
    return CanonicalJson.NODES
        .objectNode()
        .put("title", SchemaWords.word(title))
        .put("description", SchemaWords.word(description));
  }

  private static ObjectNode group(ParameterGroup group) {
    ObjectNode schema = CanonicalJson.NODES.objectNode().put("title", group.title());
    if (!group.help().isEmpty()) {
      schema.put("description", group.help());
    }
    return ObjectSchema.fill(schema, group.parameters());
  }

  private static boolean hasRequired(ParameterGroup group) {
    return group.parameters().stream().anyMatch(each -> each.required());
  }

  /** A note that is not named is taken, so it must be named when its defaults do not suffice. */
  private static boolean mustBeNamed(Clause clause) {
    return clause.clauseClass() == ClauseClass.MANDATORY
        || (clause.clauseClass() == ClauseClass.NOTE && hasRequired(clause.parameters()));
  }

  private ObjectNode provisions() {
    ObjectNode schema =
        described("provisions.title", "provisions.description").put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = CanonicalJson.NODES.arrayNode();
    for (Clause clause : library.provisions()) {
      properties.set(clause.id(), ProvisionSchema.of(clause));
      if (mustBeNamed(clause)) {
        required.add(clause.id());
      }
    }
    schema.set("required", required);
    return schema.put("additionalProperties", false);
  }
}
