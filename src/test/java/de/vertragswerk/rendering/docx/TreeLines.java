package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.PlainText;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.ArrayList;
import java.util.List;

/** Each paragraph the tree says must be printed: its label, a tab, its text. */
final class TreeLines implements Block.Visitor<TreeLines> {
  private final List<String> lines = new ArrayList<>();
  private String label = "";

  static List<String> of(ContractDocument document) {
    TreeLines lines = new TreeLines();
    document.sections().forEach(lines::section);
    return lines.lines;
  }

  private void section(Section section) {
    if (section.isListed() || !section.label().isEmpty()) {
      add(section.label(), section.heading());
    }
    for (Subsection subsection : section.subsections()) {
      labelled(subsection.label(), subsection.blocks());
    }
  }

  private void labelled(String text, List<Block> blocks) {
    label = text;
    blocks.forEach(block -> block.accept(this));
  }

  private void add(String before, String text) {
    lines.add(before.isEmpty() ? text : before + "\t" + text);
  }

  @Override
  public TreeLines paragraph(Block.Paragraph paragraph) {
    add(label, PlainText.of(paragraph.content()));
    label = "";
    return this;
  }

  @Override
  public TreeLines list(Block.ItemList list) {
    list.items().forEach(item -> labelled(item.label(), item.blocks()));
    return this;
  }

  @Override
  public TreeLines table(Block.Table table) {
    if (!label.isEmpty()) {
      add(label, "");
      label = "";
    }
    if (!table.caption().isEmpty()) {
      add("", table.caption());
    }
    table.head().forEach(this::row);
    table.body().forEach(this::row);
    return this;
  }

  private void row(Block.Row row) {
    row.cells().forEach(cell -> labelled("", cell.blocks()));
  }

  @Override
  public TreeLines signatures(Block.Signatures signatures) {
    for (Block.SigningParty party : signatures.parties()) {
      paragraph(party.name());
      for (Block.SignatureLine line : party.lines()) {
        add("", line.placeAndDate());
        paragraph(line.person());
      }
    }
    return this;
  }

  @Override
  public TreeLines figure(Block.Figure figure) {
    return this;
  }

  @Override
  public TreeLines textField(Block.TextField field) {
    return this;
  }

  @Override
  public TreeLines checkBox(Block.CheckBox box) {
    if (!box.words().isEmpty()) {
      add("", PlainText.of(box.words()));
    }
    return this;
  }
}
