package de.vertragswerk.rendering.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.CheckBox;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.Block.TextField;
import de.vertragswerk.document.Origin;
import java.util.List;
import java.util.function.Function;

/** Turns blocks into JSON. */
final class BlockTree implements Block.Visitor<ObjectNode> {
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final InlineTree inlines = new InlineTree();

  ArrayNode all(List<? extends Block> blocks) {
    return array(blocks, block -> block.accept(this));
  }

  private <T> ArrayNode array(List<T> things, Function<T, ? extends ObjectNode> node) {
    ArrayNode array = nodes.arrayNode();
    things.forEach(thing -> array.add(node.apply(thing)));
    return array;
  }

  private ObjectNode typed(String type) {
    return nodes.objectNode().put("type", type);
  }

  @Override
  public ObjectNode paragraph(Paragraph paragraph) {
    ObjectNode node = typed("paragraph").put("id", paragraph.id());
    node.set("origin", DocumentTree.origin(paragraph.origin()));
    node.set("content", inlines.all(paragraph.content()));
    return node;
  }

  @Override
  public ObjectNode list(ItemList list) {
    ObjectNode node = typed("list").put("style", list.style().name());
    node.set("items", array(list.items(), this::item));
    return node;
  }

  private ObjectNode item(Item item) {
    ObjectNode node = nodes.objectNode().put("label", item.label());
    node.set("blocks", all(item.blocks()));
    return node;
  }

  @Override
  public ObjectNode table(Table table) {
    ObjectNode node = typed("table").put("id", table.id()).put("caption", table.caption());
    node.set("columns", array(table.columns(), this::column));
    node.set("head", array(table.head(), this::row));
    node.set("body", array(table.body(), this::row));
    return node;
  }

  private ObjectNode column(Column column) {
    return nodes
        .objectNode()
        .put("alignment", column.alignment().name())
        .put("weight", column.weight());
  }

  private ObjectNode row(Row row) {
    ObjectNode node = nodes.objectNode();
    node.set("cells", array(row.cells(), cell -> blocks(cell.blocks())));
    return node;
  }

  private ObjectNode blocks(List<Block> blocks) {
    ObjectNode node = nodes.objectNode();
    node.set("blocks", all(blocks));
    return node;
  }

  @Override
  public ObjectNode signatures(Signatures signatures) {
    ObjectNode node = typed("signatures").put("mode", signatures.mode().name());
    node.set("parties", array(signatures.parties(), this::party));
    return node;
  }

  @Override
  public ObjectNode figure(Figure figure) {
    ObjectNode node = typed("figure").put("id", figure.id());
    node.set("origin", DocumentTree.origin(figure.origin()));
    return node.put("alternativeText", figure.alternativeText())
        .put("height", figure.height())
        .put("mediaType", figure.file().kind().mediaType())
        .put("file", figure.file().bytes());
  }

  private ObjectNode party(SigningParty party) {
    ObjectNode node = nodes.objectNode();
    node.set("name", paragraph(party.name()));
    node.set("lines", array(party.lines(), this::line));
    return node;
  }

  private ObjectNode line(SignatureLine line) {
    ObjectNode node = nodes.objectNode().put("placeAndDate", line.placeAndDate());
    node.set("person", paragraph(line.person()));
    return node;
  }

  @Override
  public ObjectNode textField(TextField field) {
    ObjectNode node = field("textField", field.id(), field.label(), field.origin());
    return node.put("lines", field.lines());
  }

  @Override
  public ObjectNode checkBox(CheckBox box) {
    ObjectNode node = field("checkBox", box.id(), box.label(), box.origin());
    node.set("words", inlines.all(box.words()));
    return node;
  }

  private ObjectNode field(String type, String id, String label, Origin origin) {
    ObjectNode node = typed(type).put("id", id);
    node.set("origin", DocumentTree.origin(origin));
    return node.put("label", label);
  }
}
