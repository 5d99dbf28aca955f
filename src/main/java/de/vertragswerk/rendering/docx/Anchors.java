package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.CheckBox;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.Block.TextField;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.PlainText;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bookmarks a reference can lead to, each with the text it stands around. */
final class Anchors implements Block.Visitor<Anchors> {
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Set<String> inCells = new HashSet<>();
  private final Targets targets = new Targets();
  private boolean inCell;

  Anchors(ContractDocument document) {
    document.sections().forEach(this::section);
  }

  boolean has(String anchor) {
    return texts.containsKey(anchor);
  }

  /** The text inside the bookmark; null when there is no such bookmark. */
  @Nullable String text(String anchor) {
    return texts.get(anchor);
  }

  /** The annexes that references lead to. */
  AnnexLabels annexes() {
    AnnexLabels annexes = new AnnexLabels();
    texts.forEach(
        (anchor, text) -> {
          if (inCells.contains(anchor) && targets.contain(anchor)) {
            annexes.add(anchor, text);
          }
        });
    return annexes;
  }

  private void section(Section section) {
    if (section.isListed()) {
      texts.put(section.id(), section.heading());
    }
    for (Subsection subsection : section.subsections()) {
      all(subsection.blocks());
    }
  }

  private void all(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  @Override
  public Anchors paragraph(Block.Paragraph paragraph) {
    texts.put(paragraph.id(), PlainText.of(paragraph.content()));
    if (inCell) {
      inCells.add(paragraph.id());
    }
    targets.all(paragraph.content());
    return this;
  }

  @Override
  public Anchors list(Block.ItemList list) {
    list.items().forEach(item -> all(item.blocks()));
    return this;
  }

  @Override
  public Anchors table(Block.Table table) {
    texts.put(table.id(), table.caption());
    boolean around = inCell;
    inCell = true;
    rows(table.head());
    rows(table.body());
    inCell = around;
    return this;
  }

  private void rows(List<Block.Row> rows) {
    rows.forEach(row -> row.cells().forEach(cell -> all(cell.blocks())));
  }

  @Override
  public Anchors signatures(Block.Signatures signatures) {
    for (Block.SigningParty party : signatures.parties()) {
      paragraph(party.name());
      party.lines().forEach(line -> paragraph(line.person()));
    }
    return this;
  }

  /** Nothing refers to a picture by its words. */
  @Override
  public Anchors figure(Figure figure) {
    texts.put(figure.id(), "");
    return this;
  }

  /** Nor to a place that is filled in. */
  @Override
  public Anchors textField(TextField field) {
    return this;
  }

  @Override
  public Anchors checkBox(CheckBox box) {
    targets.all(box.words());
    return this;
  }
}
