package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.CheckBox;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.Block.TextField;
import de.vertragswerk.document.Inline;
import java.util.List;

/**
 * Measures the widest part of a cell that no line break may divide.
 *
 * @param scaling whether pictures need no room because they may become smaller
 */
record WidestWord(Look look, Lexicon lexicon, boolean scaling) implements Block.Visitor<Double> {

  double of(List<Block> blocks) {
    double widest = 0;
    for (Block block : blocks) {
      widest = Math.max(widest, block.accept(this));
    }
    return widest;
  }

  @Override
  public Double paragraph(Paragraph paragraph) {
    return words(paragraph.content());
  }

  private double words(List<Inline> content) {
    // a structure of its own, since the cell registers its texts when it is composed
    List<Stretch> stretches = StretchCollector.collect(content, look, new StructureBuilder());
    double widest = 0;
    double word = 0;
    for (LineItem item : LineItems.of(stretches, look.size(), lexicon)) {
      if (item.isBreak()) {
        widest = Math.max(widest, item.isHyphen() ? word + item.width() : word);
        word = 0;
      } else {
        word += item.width();
      }
    }
    return Math.max(widest, word);
  }

  @Override
  public Double list(ItemList list) {
    double widest = 0;
    for (Block.Item item : list.items()) {
      widest = Math.max(widest, of(item.blocks()));
    }
    return ListComposer.hang(list.items(), look) + widest;
  }

  @Override
  public Double table(Table table) {
    return 0.0;
  }

  @Override
  public Double signatures(Signatures signatures) {
    return 0.0;
  }

  @Override
  public Double figure(Figure figure) {
    return scaling ? 0 : FigureComposer.width(figure);
  }

  @Override
  public Double textField(TextField field) {
    return FieldComposer.NARROWEST;
  }

  @Override
  public Double checkBox(CheckBox box) {
    double words = words(box.words());
    return words == 0 ? FieldComposer.BOX : FieldComposer.HANG + words;
  }
}
