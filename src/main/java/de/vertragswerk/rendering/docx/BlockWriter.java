package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.CheckBox;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.TextField;
import de.vertragswerk.document.PlainText;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;

/** Writes blocks into the document or into a cell of a table. */
final class BlockWriter implements Block.Visitor<BlockWriter> {
  /** A line of a list holds about so many letters; an item of two lines may stay together too. */
  private static final int LETTERS_OF_A_LINE = 80;

  private final DocumentState state;
  private final List<Object> out;
  private final Setting setting;

  BlockWriter(DocumentState state, List<Object> out, Setting setting) {
    this.state = state;
    this.out = out;
    this.setting = setting;
  }

  BlockWriter all(List<Block> blocks) {
    for (int index = 0; index < blocks.size(); index++) {
      if (blocks.get(index) instanceof Paragraph paragraph) {
        add(leading(running(), blocks, index), paragraph);
      } else if (index > 0 && isLedInto(blocks.get(index - 1), blocks.get(index))) {
        blocks.get(index).accept(new BlockWriter(state, out, setting.led()));
      } else {
        blocks.get(index).accept(this);
      }
      if (index + 1 < blocks.size()) {
        joinBoxes(blocks.get(index), blocks.get(index + 1));
      }
    }
    return this;
  }

  private static boolean isLedInto(Block before, Block block) {
    return block instanceof TextField && before instanceof CheckBox box && box.leadsIn();
  }

  /** Boxes stand closer to each other than paragraphs do, and to the line they lead to. */
  private void joinBoxes(Block before, Block block) {
    if (before instanceof CheckBox
        && isFilledIn(block)
        && out.get(out.size() - 1) instanceof P box) {
      ParagraphBuilder joined = ParagraphBuilder.of(box).beforeList();
      if (isLedInto(before, block)) {
        joined.keptWithNext();
      }
    }
  }

  /** Writes blocks of which the first carries a label, whatever kind it is. */
  BlockWriter labelled(Label label, List<Block> blocks) {
    ParagraphBuilder begun = spaced(label.begin(setting.style()));
    if (blocks.get(0) instanceof Paragraph first) {
      add(leading(begun, blocks, 0), first);
      return all(blocks.subList(1, blocks.size()));
    }
    out.add(begun.keptWithNext().build());
    return all(blocks);
  }

  /** Writes the first words of a part without heading, which never stand alone on a page. */
  BlockWriter opening(List<Block> blocks) {
    if (blocks.get(0) instanceof Paragraph first) {
      add(running().keptWithNext().beginningPart(), first);
      return all(blocks.subList(1, blocks.size()));
    }
    boolean form = blocks.get(0) instanceof Block.Table || isFilledIn(blocks.get(0));
    if (form && !out.isEmpty() && out.get(out.size() - 1) instanceof P before) {
      ParagraphBuilder.of(before).endingPart();
    }
    return all(blocks);
  }

  private static boolean isFilledIn(Block block) {
    return block instanceof TextField || block instanceof CheckBox;
  }

  /** Words that lead to a list or a table do not stay behind at the foot of a page. */
  private ParagraphBuilder leading(ParagraphBuilder begun, List<Block> blocks, int index) {
    if (index + 1 == blocks.size() || blocks.get(index + 1) instanceof Paragraph) {
      return begun;
    }
    Block next = blocks.get(index + 1);
    begun.keptWithNext();
    boolean close = !(next instanceof Block.Table || next instanceof Figure);
    if (close && !(next instanceof Block.Signatures) && !setting.inCell()) {
      return begun.beforeList();
    }
    return next instanceof Block.Table table && table.caption().isEmpty()
        ? begun.beforeTable()
        : begun;
  }

  /** Writes a paragraph whose looks are settled. */
  BlockWriter add(ParagraphBuilder begun, Paragraph paragraph) {
    List<Object> content = begun.content();
    InlineWriter inlines = new InlineWriter(state, content, Runs.PLAIN);
    if (state.numbering().isAnnexLabel(paragraph.id())) {
      // the style's number says it all
      begun.restyled(StyleIds.ANNEX);
      state.bookmarks().around(paragraph.id(), content, () -> {});
    } else {
      state.bookmarks().around(paragraph.id(), content, () -> inlines.all(paragraph.content()));
    }
    out.add(begun.build());
    return this;
  }

  @Override
  public BlockWriter paragraph(Paragraph paragraph) {
    return add(running(), paragraph);
  }

  private ParagraphBuilder running() {
    ParagraphBuilder begun = ParagraphBuilder.styled(setting.style()).aligned(setting.alignment());
    spaced(begun);
    if (setting.depth() > 0) {
      begun.unnumbered();
    }
    return begun.indented(setting.runningIndent());
  }

  @Override
  public BlockWriter list(Block.ItemList list) {
    ListLabels labels = ListLabels.of(list.style());
    NumberRef number = state.numbering().list(list);
    Setting inside = setting.inList(labels);
    BlockWriter writer = new BlockWriter(state, out, inside);
    List<Item> items = list.items();
    for (int index = 0; index < items.size(); index++) {
      Item item = items.get(index);
      writer.labelled(new Label(item.label(), number, inside.itemIndent(labels)), item.blocks());
      boolean afterLonelyFirst = index == 0 && isLine(item);
      boolean lonelyLast = index == items.size() - 2 && isLine(items.get(items.size() - 1));
      if (index < items.size() - 1 && (afterLonelyFirst || lonelyLast)) {
        keepWithNext();
      }
    }
    if (setting.depth() == 0 && !setting.inCell()) {
      endList();
    }
    return this;
  }

  @Override
  public BlockWriter table(Block.Table table) {
    if (!table.caption().isEmpty()) {
      ParagraphBuilder caption = ParagraphBuilder.styled(StyleIds.CAPTION);
      caption.indented(setting.runningIndent());
      caption.add(Runs.PLAIN.text(table.caption()));
      out.add(state.bookmarks().around(table.id(), caption.build()));
    } else if (isAfterTable()) {
      // two tables without a paragraph between them would become one
      out.add(ParagraphBuilder.styled(StyleIds.SPACE).build());
    }
    out.add(new TableWriter(state, table, setting).write());
    return this;
  }

  @Override
  public BlockWriter signatures(Block.Signatures signatures) {
    new SignatureWriter(state, out, setting).write(signatures);
    return this;
  }

  /** What stands under a table, or under other words in a cell, brings its own distance. */
  private ParagraphBuilder spaced(ParagraphBuilder begun) {
    if (isAfterTable()) {
      return begun.afterTable();
    }
    boolean running = setting.inCell() && setting.depth() == 0 && !out.isEmpty();
    return running ? begun.afterText() : begun;
  }

  /** As in print, no item of one line stands alone at the beginning or the end of its list. */
  private static boolean isLine(Item item) {
    return item.blocks().size() == 1
        && item.blocks().get(0) instanceof Paragraph paragraph
        && PlainText.of(paragraph.content()).length() <= LETTERS_OF_A_LINE;
  }

  private void keepWithNext() {
    if (!out.isEmpty() && out.get(out.size() - 1) instanceof P last) {
      ParagraphBuilder.of(last).keptWithNext();
    }
  }

  /** Items stand closer together than paragraphs do, but not the last one and what follows. */
  private void endList() {
    if (!out.isEmpty() && out.get(out.size() - 1) instanceof P last) {
      ParagraphBuilder.of(last).beforeText();
    }
  }

  private boolean isAfterTable() {
    return !out.isEmpty() && out.get(out.size() - 1) instanceof Tbl;
  }

  @Override
  public BlockWriter figure(Figure figure) {
    ParagraphBuilder paragraph =
        spaced(ParagraphBuilder.styled(StyleIds.FIGURE).indented(setting.runningIndent()));
    Extent room = Extent.ofTwips(setting.width() - setting.left(), setting.measures().height());
    Extent extent = Extent.of(figure).within(room);
    state
        .bookmarks()
        .around(
            figure.id(),
            paragraph.content(),
            () -> paragraph.add(state.pictures().run(figure, extent)));
    out.add(paragraph.build());
    return this;
  }

  @Override
  public BlockWriter textField(TextField field) {
    new FieldWriter(state, out, setting).write(field);
    return this;
  }

  @Override
  public BlockWriter checkBox(CheckBox box) {
    ParagraphBuilder begun = ParagraphBuilder.styled(setting.style()).aligned(setting.alignment());
    if (isAfterTable()) {
      begun.afterTable();
    }
    if (setting.depth() > 0) {
      begun.unnumbered();
    }
    new FieldWriter(state, out, setting).write(box, begun.indented(setting.runningIndent()));
    return this;
  }
}
