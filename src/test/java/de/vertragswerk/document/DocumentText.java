package de.vertragswerk.document;

import java.util.ArrayList;
import java.util.List;

/** All words of a document, paragraph by paragraph, as every output must say them. */
public final class DocumentText implements Block.Visitor<Boolean> {
  private final List<String> paragraphs = new ArrayList<>();

  private DocumentText() {}

  /** The paragraphs in reading order, with the labels of subsections, without those of lists. */
  public static List<String> paragraphs(ContractDocument document) {
    DocumentText text = new DocumentText();
    for (Section section : document.sections()) {
      for (Subsection subsection : section.subsections()) {
        int first = text.paragraphs.size();
        subsection.blocks().forEach(block -> block.accept(text));
        if (!subsection.label().isEmpty()) {
          text.paragraphs.set(first, subsection.label() + " " + text.paragraphs.get(first));
        }
      }
    }
    return text.paragraphs;
  }

  @Override
  public Boolean paragraph(Block.Paragraph paragraph) {
    return paragraphs.add(PlainText.of(paragraph.content()).replace('\n', ' '));
  }

  @Override
  public Boolean list(Block.ItemList list) {
    list.items().forEach(item -> item.blocks().forEach(block -> block.accept(this)));
    return true;
  }

  @Override
  public Boolean table(Block.Table table) {
    List<Block.Row> rows = new ArrayList<>(table.head());
    rows.addAll(table.body());
    for (Block.Row row : rows) {
      row.cells().forEach(cell -> cell.blocks().forEach(block -> block.accept(this)));
    }
    return true;
  }

  @Override
  public Boolean signatures(Block.Signatures signatures) {
    for (Block.SigningParty party : signatures.parties()) {
      party.name().accept(this);
      for (Block.SignatureLine line : party.lines()) {
        paragraphs.add(line.placeAndDate());
        line.person().accept(this);
      }
    }
    return true;
  }

  @Override
  public Boolean figure(Block.Figure figure) {
    return true;
  }

  @Override
  public Boolean textField(Block.TextField field) {
    return true;
  }

  @Override
  public Boolean checkBox(Block.CheckBox box) {
    return box.words().isEmpty() || paragraphs.add(PlainText.of(box.words()).replace('\n', ' '));
  }
}
