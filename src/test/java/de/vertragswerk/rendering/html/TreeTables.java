package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.PlainText;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What of a contract must not be torn by a page's end: rows of tables, and parties who sign. */
final class TreeTables implements Block.Visitor<Boolean> {
  private final List<Table> tables = new ArrayList<>();
  private final List<SigningParty> parties = new ArrayList<>();

  private TreeTables() {}

  static TreeTables of(ContractDocument document) {
    TreeTables found = new TreeTables();
    for (Section section : document.sections()) {
      for (Subsection subsection : section.subsections()) {
        found.all(subsection.blocks());
      }
    }
    return found;
  }

  List<Table> tables() {
    return tables;
  }

  /** Each with its lines, as letters. */
  List<String> parties() {
    return parties.stream()
        .map(party -> ReadingOrder.of(subsection(party)))
        .map(texts -> HtmlSamples.letters(String.join("", texts)))
        .toList();
  }

  private static Subsection subsection(SigningParty party) {
    Block alone = new Signatures(Block.SigningMode.BY_HAND, List.of(party));
    return new Subsection(0, "", List.of(alone));
  }

  static String letters(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.blocks().stream())
        .map(TreeTables::words)
        .map(content -> HtmlSamples.letters(PlainText.of(content)))
        .collect(Collectors.joining());
  }

  private static List<Inline> words(Block block) {
    if (block instanceof Block.CheckBox box) {
      return box.words();
    }
    return block instanceof Block.Paragraph paragraph ? paragraph.content() : List.of();
  }

  private void all(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  @Override
  public Boolean paragraph(Block.Paragraph paragraph) {
    return true;
  }

  @Override
  public Boolean list(Block.ItemList list) {
    list.items().forEach(item -> all(item.blocks()));
    return true;
  }

  @Override
  public Boolean table(Table table) {
    return tables.add(table);
  }

  @Override
  public Boolean signatures(Signatures signatures) {
    return parties.addAll(signatures.parties());
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
    return true;
  }
}
