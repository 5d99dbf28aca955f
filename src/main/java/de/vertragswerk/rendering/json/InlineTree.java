package de.vertragswerk.rendering.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.document.Inline;
import java.util.List;

/** Turns running text into JSON. */
final class InlineTree implements Inline.Visitor<ObjectNode> {
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;

  ArrayNode all(List<Inline> content) {
    ArrayNode array = nodes.arrayNode();
    content.forEach(inline -> array.add(inline.accept(this)));
    return array;
  }

  private ObjectNode typed(String type) {
    return nodes.objectNode().put("type", type);
  }

  @Override
  public ObjectNode text(Inline.Text text) {
    return typed("text").put("text", text.text());
  }

  @Override
  public ObjectNode value(Inline.Value value) {
    return typed("value")
        .put("id", value.id())
        .put("source", value.source())
        .put("text", value.text())
        .put("missing", value.missing());
  }

  @Override
  public ObjectNode reference(Inline.Reference reference) {
    return typed("reference")
        .put("section", reference.section())
        .put("sectionText", reference.sectionText())
        .put("subsection", reference.subsection())
        .put("subsectionText", reference.subsectionText());
  }

  @Override
  public ObjectNode strong(Inline.Strong strong) {
    ObjectNode node = typed("strong");
    node.set("content", all(strong.content()));
    return node;
  }

  @Override
  public ObjectNode lineBreak(Inline.LineBreak lineBreak) {
    return typed("lineBreak");
  }
}
