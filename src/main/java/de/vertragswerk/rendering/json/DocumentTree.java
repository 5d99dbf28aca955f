package de.vertragswerk.rendering.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.DocumentLabels;
import de.vertragswerk.document.Origin;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;

/** Turns a contract as a whole into JSON. */
final class DocumentTree {
  /** Grows when a field changes its meaning; not when one is added. */
  private static final int FORMAT_VERSION = 1;

  private final JsonMapper mapper;
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final BlockTree blocks = new BlockTree();

  DocumentTree(JsonMapper mapper) {
    this.mapper = mapper;
  }

  ObjectNode of(ContractDocument document) {
    ObjectNode root = nodes.objectNode();
    root.put("formatVersion", FORMAT_VERSION);
    root.set("head", head(document.head()));
    ArrayNode sections = root.putArray("sections");
    document.sections().forEach(section -> sections.add(section(section)));
    return root;
  }

  private ObjectNode head(DocumentHead head) {
    ObjectNode node = nodes.objectNode();
    node.put("title", head.title());
    node.put("subtitle", head.subtitle());
    node.put("language", head.language());
    node.put("contractId", head.contractId());
    node.put("revision", head.revision());
    node.put("date", head.date() == null ? null : head.date().toString());
    node.put("library", head.library());
    node.put("libraryVersion", head.libraryVersion());
    node.put("libraryHash", head.libraryHash());
    node.set("letterhead", blocks.all(head.letterhead()));
    node.put("draftMark", head.draftMark());
    node.set("labels", labels(head.labels()));
    node.set("parameters", parameters(head.parameters()));
    return node;
  }

  private ObjectNode labels(DocumentLabels labels) {
    ObjectNode node = nodes.objectNode();
    node.put("contents", labels.contents());
    node.put("page", labels.page());
    node.put("header", labels.header());
    node.put("footer", labels.footer());
    node.put("parametersFile", labels.parametersFile());
    return node;
  }

  private JsonNode parameters(String json) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("the contract's parameters are not JSON", broken);
    }
  }

  private ObjectNode section(Section section) {
    ObjectNode node = nodes.objectNode();
    node.put("id", section.id());
    node.put("clause", section.clause());
    node.put("number", section.number());
    node.put("label", section.label());
    node.put("heading", section.heading());
    node.put("orientation", section.orientation().name());
    node.set("origin", origin(section.origin()));
    ArrayNode subsections = node.putArray("subsections");
    section.subsections().forEach(each -> subsections.add(subsection(each)));
    return node;
  }

  private ObjectNode subsection(Subsection subsection) {
    ObjectNode node = nodes.objectNode();
    node.put("number", subsection.number());
    node.put("label", subsection.label());
    node.set("blocks", blocks.all(subsection.blocks()));
    return node;
  }

  static ObjectNode origin(Origin origin) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("clause", origin.clause());
    node.put("variant", origin.variant());
    node.put("file", origin.file());
    return node;
  }
}
