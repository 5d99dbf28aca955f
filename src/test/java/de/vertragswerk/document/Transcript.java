package de.vertragswerk.document;

import java.util.List;

/** A contract as plain text, one block a line, for tests to read. */
public final class Transcript implements Block.Visitor<Void> {
  private final StringBuilder text = new StringBuilder();
  private String indent = "";
  private String label = "";

  private Transcript() {}

  /** The whole contract. */
  public static String of(ContractDocument document) {
    Transcript transcript = new Transcript();
    for (Section section : document.sections()) {
      transcript.section(section);
    }
    return transcript.text.toString();
  }

  private void section(Section section) {
    if (!section.title().isBlank()) {
      text.append("# ").append(section.title()).append('\n');
    }
    for (Subsection subsection : section.subsections()) {
      label = subsection.label().isEmpty() ? "" : subsection.label() + " ";
      subsection.blocks().forEach(block -> block.accept(this));
    }
  }

  private void inlines(List<Inline> content) {
    text.append(PlainText.of(content).replace("\n", " // "));
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    text.append(indent).append(label);
    label = "";
    inlines(paragraph.content());
    text.append('\n');
    return null;
  }

  @Override
  public Void list(Block.ItemList list) {
    String before = indent;
    indent = before + "  ";
    for (Block.Item item : list.items()) {
      label = item.label() + " ";
      item.blocks().forEach(block -> block.accept(this));
    }
    indent = before;
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    if (!table.caption().isEmpty()) {
      text.append("[").append(table.caption()).append("]\n");
    }
    table.head().forEach(this::row);
    table.body().forEach(this::row);
    return null;
  }

  private void row(Block.Row row) {
    for (Block.Cell cell : row.cells()) {
      text.append("| ");
      cell.blocks().forEach(this::inCell);
      text.append(' ');
    }
    text.append("|\n");
  }

  private void inCell(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      inlines(paragraph.content());
    } else {
      String before = indent;
      indent = "";
      block.accept(this);
      text.setLength(text.length() - 1);
      indent = before;
    }
  }

  @Override
  public Void signatures(Block.Signatures signatures) {
    for (Block.SigningParty party : signatures.parties()) {
      text.append("___ ");
      inlines(party.name().content());
      for (Block.SignatureLine line : party.lines()) {
        text.append(" / ").append(line.placeAndDate()).append(": ");
        inlines(line.person().content());
      }
      text.append('\n');
    }
    return null;
  }

  @Override
  public Void figure(Block.Figure figure) {
    text.append(indent).append("[figure: ").append(figure.alternativeText()).append("]\n");
    return null;
  }

  @Override
  public Void textField(Block.TextField field) {
    text.append(indent).append("[field ").append(field.lines()).append(": ");
    text.append(field.label()).append("]\n");
    return null;
  }

  @Override
  public Void checkBox(Block.CheckBox box) {
    text.append(indent).append("[box: ").append(box.label()).append("] ");
    inlines(box.words());
    text.append('\n');
    return null;
  }
}
