package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.CheckBox;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.Block.TextField;
import de.vertragswerk.document.PlainText;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.List;

/** Composes the blocks of a subsection, an item or a cell. */
final class BlockComposer implements Block.Visitor<List<Strip>> {
  private static final double AFTER_PARAGRAPH = 5;
  private static final double APART = 9;
  private static final String LEADS_IN = ":";

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
    BlockComposer led =
        new BlockComposer(
            composition, look, others.column.indented(FieldComposer.HANG), Label.NONE);
    Strips strips = new Strips();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i > 0) {
        Block before = blocks.get(i - 1);
        BlockComposer place = isLedInto(before, block) ? led : others;
        strips.add(space(before, block), entry(before, block), block.accept(place));
      } else if (label.isEmpty() || block instanceof Paragraph) {
        strips.add(0, Entry.FREE, block.accept(first));
      } else {
        strips.add(0, Entry.FREE, first.labelAlone());
        strips.add(space(block, block), Entry.BOUND, block.accept(others));
      }
    }
    return strips.list();
  }

  /** The label of what has no words of its own. */
  private List<Strip> labelAlone() {
    StructureBuilder structure = composition.structure();
    Label registered = structure.within(Role.PARAGRAPH, () -> label.registered(structure));
    return List.of(Strip.of(look.leading(), List.of(registered.at(column.x(), look))));
  }

  private static double space(Block before, Block block) {
    if (standsApart(before) || standsApart(block)) {
      return APART;
    }
    if (before instanceof TextField && !isFilledIn(block)) {
      return APART;
    }
    return block instanceof ItemList || isFilledIn(block)
        ? ListComposer.BETWEEN_ITEMS
        : AFTER_PARAGRAPH;
  }

  private static boolean isFilledIn(Block block) {
    return block instanceof TextField || block instanceof CheckBox;
  }

  /** The place to write in that a box speaks of stands under its words. */
  private static boolean isLedInto(Block before, Block block) {
    return block instanceof TextField && before instanceof CheckBox box && box.leadsIn();
  }

  private static boolean standsApart(Block block) {
    return block instanceof Table || block instanceof Figure;
  }

  /**
   * What leads a list, a field or a picture in stays with it; nobody signs on a page without text.
   */
  private static Entry entry(Block before, Block block) {
    if (block instanceof Signatures || isLedInto(before, block)) {
      return Entry.BOUND;
    }
    if (!(before instanceof Paragraph paragraph)) {
      return Entry.FREE;
    }
    if (block instanceof ItemList
        || isFilledIn(block)
        || (block instanceof Figure && leadsIn(paragraph))) {
      return Entry.BOUND;
    }
    return block instanceof Table ? Entry.UNWELCOME : Entry.FREE;
  }

  private static boolean leadsIn(Paragraph paragraph) {
    return PlainText.of(paragraph.content()).stripTrailing().endsWith(LEADS_IN);
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
    return new FigureComposer(composition, look, column).compose(figure);
  }

  @Override
  public List<Strip> textField(TextField field) {
    return new FieldComposer(composition, look, column).compose(field);
  }

  @Override
  public List<Strip> checkBox(CheckBox box) {
    return new FieldComposer(composition, look, column).compose(box);
  }
}
