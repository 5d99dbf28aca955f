package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Section;
import java.util.ArrayList;
import java.util.List;

/** All anchors of a contract's tree, in its order: whatever has an id of its own. */
final class TreeAnchors implements Block.Visitor<Boolean>, Inline.Visitor<Boolean> {
  private final List<String> anchors = new ArrayList<>();

  private TreeAnchors() {}

  static List<String> of(ContractDocument document) {
    TreeAnchors tree = new TreeAnchors();
    document.head().letterhead().forEach(tree::figure);
    for (Section section : document.sections()) {
      tree.anchors.add(section.id());
      section.subsections().forEach(subsection -> tree.all(subsection.blocks()));
    }
    return tree.anchors;
  }

  private void all(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  @Override
  public Boolean paragraph(Block.Paragraph paragraph) {
    anchors.add(paragraph.id());
    paragraph.content().forEach(inline -> inline.accept(this));
    return true;
  }

  @Override
  public Boolean list(Block.ItemList list) {
    list.items().forEach(item -> all(item.blocks()));
    return true;
  }

  @Override
  public Boolean table(Block.Table table) {
    anchors.add(table.id());
    List<Block.Row> rows = new ArrayList<>(table.head());
    rows.addAll(table.body());
    rows.forEach(row -> row.cells().forEach(cell -> all(cell.blocks())));
    return true;
  }

  @Override
  public Boolean signatures(Block.Signatures signatures) {
    for (Block.SigningParty party : signatures.parties()) {
      paragraph(party.name());
      party.lines().forEach(line -> paragraph(line.person()));
    }
    return true;
  }

  @Override
  public Boolean figure(Block.Figure figure) {
    return anchors.add(figure.id());
  }

  @Override
  public Boolean text(Inline.Text text) {
    return true;
  }

  /** Facts and terms have no anchor: nobody fills them in. */
  @Override
  public Boolean value(Inline.Value value) {
    return value.id().isEmpty() || anchors.add(value.id());
  }

  @Override
  public Boolean reference(Inline.Reference reference) {
    return true;
  }

  @Override
  public Boolean strong(Inline.Strong strong) {
    strong.content().forEach(inline -> inline.accept(this));
    return true;
  }

  @Override
  public Boolean lineBreak(Inline.LineBreak lineBreak) {
    return true;
  }

  @Override
  public Boolean textField(Block.TextField field) {
    return anchors.add(field.id());
  }

  @Override
  public Boolean checkBox(Block.CheckBox box) {
    anchors.add(box.id());
    box.words().forEach(inline -> inline.accept(this));
    return true;
  }
}
