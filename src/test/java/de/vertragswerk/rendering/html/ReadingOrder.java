package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.PlainText;
import de.vertragswerk.document.Subsection;
import java.util.List;
import java.util.stream.Stream;

/** Says in which order a subsection is read: labels, paragraphs, cells, signature lines. */
final class ReadingOrder implements Block.Visitor<Stream<String>> {
  static List<String> of(Subsection subsection) {
    Stream<String> blocks = all(subsection.blocks());
    return Stream.concat(Stream.of(subsection.label()), blocks)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static Stream<String> all(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(new ReadingOrder()));
  }

  @Override
  public Stream<String> paragraph(Block.Paragraph paragraph) {
    return Stream.of(PlainText.of(paragraph.content()));
  }

  @Override
  public Stream<String> list(Block.ItemList list) {
    return list.items().stream()
        .flatMap(item -> Stream.concat(Stream.of(item.label()), all(item.blocks())));
  }

  @Override
  public Stream<String> table(Block.Table table) {
    Stream<Block.Row> rows = Stream.concat(table.head().stream(), table.body().stream());
    return Stream.concat(
        Stream.of(table.caption()),
        rows.flatMap(row -> row.cells().stream()).flatMap(cell -> all(cell.blocks())));
  }

  @Override
  public Stream<String> signatures(Block.Signatures signatures) {
    return signatures.parties().stream()
        .flatMap(party -> Stream.concat(paragraph(party.name()), lines(party)));
  }

  private Stream<String> lines(Block.SigningParty party) {
    return party.lines().stream()
        .flatMap(line -> Stream.concat(Stream.of(line.placeAndDate()), paragraph(line.person())));
  }

  @Override
  public Stream<String> figure(Block.Figure figure) {
    return Stream.empty();
  }

  @Override
  public Stream<String> textField(Block.TextField field) {
    return Stream.empty();
  }

  @Override
  public Stream<String> checkBox(Block.CheckBox box) {
    return Stream.of(PlainText.of(box.words()));
  }
}
