package de.vertragswerk.proof;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.CheckBox;
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
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Origin;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A contract laid out for those who look for faults. */
final class DocumentView {
  private final ContractDocument document;
  private final List<TextLine> lines = new ArrayList<>();
  private final List<ItemList> lists = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private final Map<Inline.Reference, Origin> references = new LinkedHashMap<>();

  DocumentView(ContractDocument document) {
    this.document = document;
    document.sections().forEach(this::read);
  }

  ContractDocument document() {
    return document;
  }

  List<TextLine> lines() {
    return lines;
  }

  List<ItemList> lists() {
    return lists;
  }

  /** Everything a reference can lead to. */
  Set<String> anchors() {
    return anchors;
  }

  /** Each reference, and where it stands first. */
  Map<Inline.Reference, Origin> references() {
    return references;
  }

  private void read(Section section) {
    anchors.add(section.id());
    for (Subsection subsection : section.subsections()) {
      boolean counted = section.number() > 0;
      TextLine.Home home = counted ? TextLine.Home.SUBSECTION : TextLine.Home.OTHER;
      new Reader(section.origin(), home).read(subsection.blocks());
    }
  }

  private final class Reader implements Block.Visitor<Boolean> {
    private final Origin origin;
    private final TextLine.Home home;
    private boolean last;

    Reader(Origin origin, TextLine.Home home) {
      this.origin = origin;
      this.home = home;
    }

    void read(List<Block> blocks) {
      for (int index = 0; index < blocks.size(); index++) {
        last = index == blocks.size() - 1;
        blocks.get(index).accept(this);
      }
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
      anchors.add(paragraph.id());
      lines.add(TextLine.of(origin, home, last, paragraph.content()));
      paragraph.content().forEach(this::refer);
      return true;
    }

    private void refer(Inline inline) {
      if (inline instanceof Inline.Reference reference) {
        references.putIfAbsent(reference, origin);
      } else if (inline instanceof Inline.Strong strong) {
        strong.content().forEach(this::refer);
      }
    }

    @Override
    public Boolean list(ItemList list) {
      lists.add(list);
      for (Item item : list.items()) {
        new Reader(origin, home == TextLine.Home.OTHER ? home : TextLine.Home.ITEM)
            .read(item.blocks());
      }
      return true;
    }

    @Override
    public Boolean table(Table table) {
      anchors.add(table.id());
      table.head().forEach(this::row);
      table.body().forEach(this::row);
      return true;
    }

    private void row(Row row) {
      for (Cell cell : row.cells()) {
        new Reader(origin, TextLine.Home.CELL).read(cell.blocks());
      }
    }

    @Override
    public Boolean signatures(Signatures signatures) {
      for (SigningParty party : signatures.parties()) {
        new Reader(origin, TextLine.Home.OTHER).paragraph(party.name());
        for (SignatureLine line : party.lines()) {
          new Reader(origin, TextLine.Home.OTHER).paragraph(line.person());
        }
      }
      return true;
    }

    @Override
    public Boolean textField(TextField field) {
      anchors.add(field.id());
      return true;
    }

    @Override
    public Boolean checkBox(CheckBox box) {
      anchors.add(box.id());
      if (!box.words().isEmpty()) {
        lines.add(TextLine.of(origin, TextLine.Home.OTHER, last, box.words()));
        box.words().forEach(this::refer);
      }
      return true;
    }

    @Override
    public Boolean figure(Figure figure) {
      anchors.add(figure.id());
      return true;
    }
  }
}
