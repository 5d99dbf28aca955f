package de.vertragswerk.change;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a contract in quotation marks, as part of another document: with anchors of that
 * document, without links, and with single marks around what is quoted in them.
 */
public final class Quotation implements Block.Visitor<Stream<Block>> {
  private static final String OPENING = "\u201E";
  private static final String CLOSING = "\u201C";
  private static final String INNER_OPENING = "\u201A";
  private static final String INNER_CLOSING = "\u2018";

  private final Anchors anchors;
  private final Origin origin;
  private final List<Block.Paragraph> words = new ArrayList<>();

  private Quotation(Anchors anchors, Origin origin) {
    this.anchors = anchors;
    this.origin = origin;
  }

  /** Gives the quoted blocks their anchors. */
  public interface Anchors {
    /** One that no other block of the document has. */
    String next(String kind);
  }

  /**
   * Quotes a section with its heading and numbers, or a subsection with its number.
   *
   * @param origin of the text that quotes
   */
  public static List<Block> of(Spot spot, Anchors anchors, Origin origin) {
    Quotation quotation = new Quotation(anchors, origin);
    List<Block> quoted = quotation.quote(spot).toList();
    return quoted.isEmpty()
        ? quoted
        : new Marking(quotation.words.get(0), last(quotation.words)).blocks(quoted);
  }

  private static Block.Paragraph last(List<Block.Paragraph> words) {
    return words.get(words.size() - 1);
  }

  private Stream<Block> quote(Spot spot) {
    if (spot.subsection() != null) {
      return quote(spot.subsection().label(), spot.subsection().blocks());
    }
    Stream<Block> heading =
        spot.section().heading().isEmpty()
            ? Stream.empty()
            : Stream.of(
                paragraph(
                    List.of(
                        new Inline.Strong(
                            List.of(new Inline.Text(inner(spot.section().title())))))));
    return Stream.concat(
        heading,
        spot.section().subsections().stream()
            .flatMap(subsection -> quote(subsection.label(), subsection.blocks())));
  }

  private Stream<Block> quote(String label, List<Block> blocks) {
    List<Block> quoted = new ArrayList<>();
    for (Block block : blocks) {
      if (quoted.isEmpty() && !label.isEmpty() && block instanceof Block.Paragraph first) {
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Text(label + " "));
        content.addAll(inlines(first.content()));
        quoted.add(paragraph(content));
      } else {
        block.accept(this).forEach(quoted::add);
      }
    }
    return quoted.stream();
  }

  private Block.Paragraph paragraph(List<Inline> content) {
    Block.Paragraph paragraph = new Block.Paragraph(anchors.next("KVa"), content, origin);
    words.add(paragraph);
    return paragraph;
  }

  private static List<Inline> inlines(List<Inline> content) {
    return content.stream().map(each -> each.accept(new Quoting())).toList();
  }

  private static String inner(String text) {
    return text.replace(OPENING, INNER_OPENING).replace(CLOSING, INNER_CLOSING);
  }

  @Override
  public Stream<Block> paragraph(Block.Paragraph paragraph) {
    return Stream.of(paragraph(inlines(paragraph.content())));
  }

  @Override
  public Stream<Block> list(Block.ItemList list) {
    return Stream.of(
        new Block.ItemList(
            list.style(),
            list.items().stream()
                .map(item -> new Block.Item(item.label(), blocks(item.blocks())))
                .toList()));
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this)).toList();
  }

  @Override
  public Stream<Block> table(Block.Table table) {
    return Stream.of(
        new Block.Table(
            anchors.next("KVt"),
            inner(table.caption()),
            table.columns(),
            rows(table.head()),
            rows(table.body())));
  }

  private List<Block.Row> rows(List<Block.Row> rows) {
    return rows.stream()
        .map(
            row ->
                new Block.Row(
                    row.cells().stream()
                        .map(cell -> new Block.Cell(blocks(cell.blocks())))
                        .collect(Collectors.toList())))
        .toList();
  }

  /** Nobody signs a quotation: it says who would. */
  @Override
  public Stream<Block> signatures(Block.Signatures signatures) {
    return Parties.of(signatures).flatMap(this::paragraph);
  }

  @Override
  public Stream<Block> figure(Block.Figure figure) {
    return Stream.of(
        new Block.Figure(
            anchors.next("KVf"), figure.alternativeText(), figure.file(), figure.height(), origin));
  }

  @Override
  public Stream<Block> textField(Block.TextField field) {
    return Stream.of(paragraph(List.of(new Inline.Text(field.label()))));
  }

  @Override
  public Stream<Block> checkBox(Block.CheckBox box) {
    return Stream.of(paragraph(inlines(box.words())));
  }

  /** What running text becomes in a quotation. */
  private static final class Quoting implements Inline.Visitor<Inline> {
    @Override
    public Inline text(Inline.Text text) {
      return new Inline.Text(inner(text.text()));
    }

    @Override
    public Inline value(Inline.Value value) {
      return new Inline.Value("", value.source(), inner(value.text()), value.missing());
    }

    @Override
    public Inline reference(Inline.Reference reference) {
      return new Inline.Text(reference.text());
    }

    @Override
    public Inline strong(Inline.Strong strong) {
      return new Inline.Strong(inlines(strong.content()));
    }

    @Override
    public Inline lineBreak(Inline.LineBreak lineBreak) {
      return lineBreak;
    }
  }

  /** Sets the marks around the first and the last words, wherever these stand. */
  private record Marking(Block.Paragraph first, Block.Paragraph last) {
    List<Block> blocks(List<Block> blocks) {
      return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
      if (block instanceof Block.Paragraph paragraph) {
        return marked(paragraph);
      }
      if (block instanceof Block.ItemList list) {
        return new Block.ItemList(
            list.style(),
            list.items().stream()
                .map(item -> new Block.Item(item.label(), blocks(item.blocks())))
                .toList());
      }
      if (block instanceof Block.Table table) {
        return new Block.Table(
            table.id(), table.caption(), table.columns(), rows(table.head()), rows(table.body()));
      }
      return block;
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
      return rows.stream()
          .map(
              row ->
                  new Block.Row(
                      row.cells().stream()
                          .map(cell -> new Block.Cell(blocks(cell.blocks())))
                          .toList()))
          .toList();
    }

    private Block.Paragraph marked(Block.Paragraph paragraph) {
      List<Inline> content = new ArrayList<>(paragraph.content());
      if (paragraph.id().equals(first.id())) {
        content.add(0, new Inline.Text(OPENING));
      }
      if (paragraph.id().equals(last.id())) {
        content.add(new Inline.Text(CLOSING));
      }
      return new Block.Paragraph(paragraph.id(), content, paragraph.origin());
    }
  }
}
