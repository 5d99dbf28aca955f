package de.vertragswerk.change;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a piece of a contract says, for comparing: without its own numbers, and with the place a
 * reference leads to instead of the number it prints. A reference that follows its place to another
 * number says the same as before.
 */
final class ComparedText implements Block.Visitor<String>, Inline.Visitor<String> {
  private static final String ANNEX_ENTRY = "KVx_";

  private final UnaryOperator<String> target;

  /**
   * @param target what counts as the place of an anchor
   */
  ComparedText(UnaryOperator<String> target) {
    this.target = target;
  }

  String of(Section section) {
    return section.heading()
        + "\n"
        + section.subsections().stream().map(this::of).collect(Collectors.joining("\n"));
  }

  String of(Subsection subsection) {
    return blocks(subsection.blocks());
  }

  private String blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n"));
  }

  private String words(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return words(paragraph.content());
  }

  @Override
  public String list(Block.ItemList list) {
    return list.items().stream()
        .map(item -> list.style() + " " + blocks(item.blocks()))
        .collect(Collectors.joining("\n"));
  }

  /** The list of the annexes is told of annex by annex. */
  @Override
  public String table(Block.Table table) {
    boolean listsAnnexes =
        table.body().stream().anyMatch(row -> row.cells().stream().anyMatch(ComparedText::isEntry));
    return listsAnnexes
        ? ANNEX_ENTRY
        : table.caption() + "\n" + rows(table.head()) + "\n" + rows(table.body());
  }

  private static boolean isEntry(Block.Cell cell) {
    return cell.blocks().stream()
        .anyMatch(
            block -> block instanceof Block.Paragraph words && words.id().startsWith(ANNEX_ENTRY));
  }

  private String rows(List<Block.Row> rows) {
    return rows.stream()
        .map(
            row ->
                row.cells().stream()
                    .map(cell -> blocks(cell.blocks()))
                    .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String signatures(Block.Signatures signatures) {
    return signatures.mode() + "\n" + Parties.of(signatures).map(this::paragraph).toList();
  }

  @Override
  public String figure(Block.Figure figure) {
    return figure.alternativeText() + " " + figure.file() + " " + figure.height();
  }

  @Override
  public String textField(Block.TextField field) {
    return field.label() + " " + field.lines();
  }

  @Override
  public String checkBox(Block.CheckBox box) {
    return box.label() + " " + words(box.words());
  }

  @Override
  public String text(Inline.Text text) {
    return text.text();
  }

  @Override
  public String value(Inline.Value value) {
    return value.text();
  }

  @Override
  public String reference(Inline.Reference reference) {
    return "<" + target.apply(reference.target()) + ">";
  }

  @Override
  public String strong(Inline.Strong strong) {
    return words(strong.content());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "\n";
  }
}
