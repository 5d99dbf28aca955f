package de.vertragswerk.document;

import de.vertragswerk.document.Block.CheckBox;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.Block.TextField;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a section says, as plain lines. */
public final class SectionText implements Block.Visitor<Stream<String>> {
  private static final SectionText READER = new SectionText();

  private SectionText() {}

  /** One line for each paragraph, item, row, field and place to sign, heading first. */
  public static String of(Section section) {
    return Stream.concat(
            Stream.of(section.title()), section.subsections().stream().flatMap(READER::subsection))
        .collect(Collectors.joining("\n"));
  }

  private Stream<String> subsection(Subsection subsection) {
    List<String> lines = lines(subsection.blocks()).toList();
    return subsection.label().isEmpty()
        ? lines.stream()
        : Stream.concat(Stream.of(subsection.label() + " " + lines.get(0)), lines.stream().skip(1));
  }

  private Stream<String> lines(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this));
  }

  @Override
  public Stream<String> paragraph(Paragraph paragraph) {
    return Stream.of(PlainText.of(paragraph.content()));
  }

  @Override
  public Stream<String> list(ItemList list) {
    return list.items().stream()
        .map(item -> item.label() + " " + lines(item.blocks()).collect(Collectors.joining("\n")));
  }

  @Override
  public Stream<String> table(Table table) {
    Stream<String> rows =
        Stream.concat(table.head().stream(), table.body().stream()).map(this::row);
    return table.caption().isEmpty() ? rows : Stream.concat(Stream.of(table.caption()), rows);
  }

  private String row(Row row) {
    return row.cells().stream()
        .map(cell -> lines(cell.blocks()).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  @Override
  public Stream<String> signatures(Signatures signatures) {
    return signatures.parties().stream().flatMap(this::party);
  }

  private Stream<String> party(SigningParty party) {
    return Stream.concat(
        paragraph(party.name()), party.lines().stream().flatMap(line -> signature(line)));
  }

  private Stream<String> signature(SignatureLine line) {
    return Stream.concat(Stream.of(line.placeAndDate()), paragraph(line.person()));
  }

  @Override
  public Stream<String> figure(Figure figure) {
    return Stream.of(figure.alternativeText());
  }

  /** What belongs there: nothing else is said of it. */
  @Override
  public Stream<String> textField(TextField field) {
    return Stream.of(field.label());
  }

  @Override
  public Stream<String> checkBox(CheckBox box) {
    return Stream.of(box.words().isEmpty() ? box.label() : PlainText.of(box.words()));
  }
}
