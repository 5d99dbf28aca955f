package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.List;

/** Composes the blocks of a subsection, an item or a cell. */
final class BlockComposer implements Block.Visitor<List<Strip>> {
  private static final double AFTER_PARAGRAPH = 6;
  private static final double AROUND_TABLE = 9;

  private final Composition composition;
  private final Look look;
  private final Column column;
  private final Label label;

  private BlockComposer(Composition composition, Look look, Column column, Label label) {
    this.composition = composition;
    this.look = look;
    this.column = column;
    this.label = label;
  }

  /** Composes blocks one under the other; the label hangs at the first. */
  static List<Strip> compose(
      List<Block> blocks, Composition composition, Look look, Column column, Label label) {
    BlockComposer first = new BlockComposer(composition, look, column, label);
    BlockComposer others =
        new BlockComposer(composition, look, column.indented(label.width()), Label.NONE);
    Strips strips = new Strips();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block before = i == 0 ? block : blocks.get(i - 1);
      strips.add(space(before, block), entry(before, block), block.accept(i == 0 ? first : others));
    }
    return strips.list();
  }

  private static double space(Block before, Block block) {
    if (before instanceof Table || block instanceof Table) {
      return AROUND_TABLE;
    }
    return block instanceof ItemList ? ListComposer.BETWEEN_ITEMS : AFTER_PARAGRAPH;
  }

  /** What leads a list in stays with its first item; nobody signs on a page without text. */
  private static Entry entry(Block before, Block block) {
    boolean leadIn = before instanceof Paragraph && block instanceof ItemList;
    if (leadIn || block instanceof Signatures) {
      return Entry.BOUND;
    }
    return before instanceof Paragraph && block instanceof Table ? Entry.UNWELCOME : Entry.FREE;
  }

  @Override
  public List<Strip> paragraph(Paragraph paragraph) {
    return composition
        .structure()
        .within(Role.PARAGRAPH, () -> composition.paragraph(paragraph, label, look, column));
  }

  @Override
  public List<Strip> list(ItemList list) {
    return new ListComposer(composition, look, column).compose(list);
  }

  @Override
  public List<Strip> table(Table table) {
    return new TableComposer(composition, column).compose(table);
  }

  @Override
  public List<Strip> signatures(Signatures signatures) {
    return new SignatureComposer(composition, column).compose(signatures);
  }

  @Override
  public List<Strip> figure(Figure figure) {
    throw new UnsupportedOperationException("figure " + figure.id());
  }
}
