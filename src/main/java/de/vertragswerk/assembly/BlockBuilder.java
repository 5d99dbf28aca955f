package de.vertragswerk.assembly;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.PlainText;
import de.vertragswerk.domain.LibraryLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Turns the Markdown of one clause into the blocks of the document tree. */
final class BlockBuilder {
  private final FilledClause clause;
  private final InlineBuilder inlines;
  private final Numbering numbering;
  private final LibraryLabels labels;
  private final FormFields fields;
  private final List<Block> changes;
  private int rows;
  private int tables;
  private int figures;

  BlockBuilder(
      FilledClause clause, InlineBuilder inlines, Numbering numbering, LibraryLabels labels) {
    this(clause, inlines, numbering, labels, List.of());
  }

  /**
   * @param changes what the text says changed since an earlier parameter file
   */
  BlockBuilder(
      FilledClause clause,
      InlineBuilder inlines,
      Numbering numbering,
      LibraryLabels labels,
      List<Block> changes) {
    this.changes = List.copyOf(changes);
    this.clause = clause;
    this.inlines = inlines;
    this.numbering = numbering;
    this.labels = labels;
    this.fields = new FormFields(clause.clause().id(), clause.clause().title(), clause.origin());
  }

  /** Goes on under a heading of the text. */
  void under(String heading) {
    fields.under(heading);
  }

  /** The blocks of one subsection; none when all it holds is the table of no annexes. */
  List<Block> build(ClauseMarkdown.Part part) {
    return blocks(part.nodes());
  }

  private List<Block> blocks(List<Node> nodes) {
    List<Block> blocks = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Paragraph paragraph) {
        addParagraph(paragraph, blocks);
      } else if (node instanceof BlockQuote quote) {
        blocks.addAll(blocks(ClauseMarkdown.children(quote)));
      } else if (node instanceof ListBlock list && !followsSignatureMark(list)) {
        list(list).ifPresent(blocks::add);
      } else if (node instanceof TableBlock table) {
        blocks.add(table(table));
      }
    }
    return blocks;
  }

  private void addParagraph(Paragraph paragraph, List<Block> blocks) {
    Token.Shown picture = clause.markdown().shown(paragraph);
    if (picture != null) {
      blocks.add(figure(picture));
      return;
    }
    switch (ClauseMarkdown.blockMark(paragraph)) {
      case Marks.SIGNATURES -> addSignatures(SigningMode.BY_HAND, paragraph, blocks);
      case Marks.ELECTRONIC_SIGNATURES -> addSignatures(SigningMode.ELECTRONIC, paragraph, blocks);
      case Marks.CHANGES -> blocks.addAll(changes);
      case Marks.ANNEXES -> {
        if (!numbering.annexes().isEmpty()) {
          blocks.add(annexes());
        }
      }
      default -> {
        if (!ClauseMarkdown.isCaption(paragraph)) {
          blocks.addAll(
              fields.paragraph(
                  clause.markdown().anchor(paragraph), inlines.pieces(paragraph, false, clause)));
        }
      }
    }
  }

  private static boolean followsSignatureMark(ListBlock list) {
    return list.getPrevious() instanceof Paragraph before
        && Marks.isSignatures(ClauseMarkdown.blockMark(before));
  }

  private Block.Paragraph paragraph(Paragraph paragraph) {
    return new Block.Paragraph(
        clause.markdown().anchor(paragraph),
        inlines.build(paragraph, false, clause),
        clause.origin());
  }

  /** An item whose words a condition left out is left out too. */
  private Optional<Block> list(ListBlock list) {
    ListStyle style = style(list);
    List<Item> items = new ArrayList<>();
    for (Node item : ClauseMarkdown.children(list)) {
      List<Block> content = blocks(ClauseMarkdown.children(item));
      if (!content.isEmpty()) {
        items.add(new Item(ItemLabels.label(style, items.size() + 1), content));
      }
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new Block.ItemList(style, items));
  }

  private static ListStyle style(ListBlock list) {
    if (!(list instanceof OrderedList)) {
      return ListStyle.DASH;
    }
    return switch (ClauseMarkdown.depth(list)) {
      case 0 -> ListStyle.DECIMAL;
      case 1 -> ListStyle.ALPHA;
      default -> ListStyle.DOUBLE_ALPHA;
    };
  }

  private Block.Figure figure(Token.Shown picture) {
    figures++;
    return new Block.Figure(
        "KVf_" + clause.clause().id() + "_" + figures,
        picture.alternativeText(),
        picture.file(),
        picture.height(),
        clause.origin());
  }

  private void addSignatures(SigningMode mode, Paragraph mark, List<Block> blocks) {
    if (mark.getNext() instanceof ListBlock parties) {
      blocks.add(new Block.Signatures(mode, parties(parties)));
    }
  }

  private List<SigningParty> parties(ListBlock parties) {
    List<SigningParty> signing = new ArrayList<>();
    for (Node party : ClauseMarkdown.children(parties)) {
      List<Node> parts = ClauseMarkdown.children(party);
      List<SignatureLine> lines = new ArrayList<>();
      parts.stream()
          .filter(ClauseMarkdown::isList)
          .flatMap(list -> ClauseMarkdown.children(list).stream())
          .map(line -> new SignatureLine(labels.placeAndDate(), firstParagraph(line)))
          .forEach(lines::add);
      signing.add(new SigningParty(firstParagraph(party), lines));
    }
    return signing;
  }

  private Block.Paragraph firstParagraph(Node item) {
    if (item.getFirstChild() instanceof Paragraph paragraph) {
      return paragraph(paragraph);
    }
    throw new IllegalStateException("let through by the check: an item without words");
  }

  private Block.Table table(TableBlock table) {
    tables++;
    List<TableRow> head = rows(table, TableHead.class).toList();
    List<Column> columns =
        ClauseMarkdown.children(head.get(0)).stream()
            .map(TableCell.class::cast)
            .map(cell -> new Column(alignment(cell), Math.max(1, cell.getWidth())))
            .toList();
    List<Row> printed = head.stream().map(row -> row(row, List.of())).toList();
    List<String> heads = printed.get(0).cells().stream().map(BlockBuilder::words).toList();
    return new Block.Table(
        "KVt_" + clause.clause().id() + "_" + tables,
        caption(table),
        columns,
        printed,
        rows(table, TableBody.class).map(row -> row(row, heads)).toList());
  }

  private static Stream<TableRow> rows(TableBlock table, Class<? extends Node> part) {
    return ClauseMarkdown.children(table).stream()
        .filter(part::isInstance)
        .flatMap(each -> ClauseMarkdown.children(each).stream())
        .map(TableRow.class::cast);
  }

  private static Alignment alignment(TableCell cell) {
    if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
      return Alignment.RIGHT;
    }
    return cell.getAlignment() == TableCell.Alignment.CENTER ? Alignment.CENTER : Alignment.LEFT;
  }

  private String caption(TableBlock table) {
    if (!(table.getPrevious() instanceof Paragraph before) || !ClauseMarkdown.isCaption(before)) {
      return "";
    }
    String caption = PlainText.of(inlines.build(before, true, clause));
    return caption.substring(Marks.CAPTION.length());
  }

  /**
   * @param heads what stands above each cell
   */
  private Row row(TableRow row, List<String> heads) {
    rows++;
    List<Cell> cells = new ArrayList<>();
    for (Node node : ClauseMarkdown.children(row)) {
      int column = cells.size();
      String id = "KVc_" + clause.clause().id() + "_" + rows + "_" + (column + 1);
      String name = column == 0 ? "" : words(cells.get(0));
      String head = column < heads.size() ? heads.get(column) : "";
      String around = name.isEmpty() || head.isEmpty() ? name + head : name + ": " + head;
      cells.add(new Cell(fields.cell(id, inlines.pieces(node, true, clause), around)));
    }
    return new Row(cells);
  }

  /** What a cell says, but for what is to be filled in there. */
  private static String words(Cell cell) {
    return cell.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> PlainText.of(((Block.Paragraph) block).content()))
        .collect(Collectors.joining(" "))
        .replace('\n', ' ')
        .strip();
  }

  private Block.Table annexes() {
    tables++;
    int firstRow = rows + 1;
    rows += 1 + numbering.annexes().size();
    String id = clause.clause().id();
    return new AnnexTable(numbering, labels, clause.origin())
        .table("KVt_" + id + "_" + tables, "KVc_" + id + "_", firstRow);
  }
}
