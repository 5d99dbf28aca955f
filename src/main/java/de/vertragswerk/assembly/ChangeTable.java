package de.vertragswerk.assembly;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Cell;
import de.vertragswerk.document.Block.Column;
import de.vertragswerk.document.Block.Row;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Origin;
import de.vertragswerk.domain.ChangeWords;
import de.vertragswerk.german.ProtectedSpaces;
import java.util.ArrayList;
import java.util.List;

/** The table of the values that changed. */
record ChangeTable(ChangeWords words, ChangeWriter anchors, Origin origin) {

  /** The table; nothing when no value changed. */
  List<Block> of(List<ChangedValues.Changed> values) {
    if (values.isEmpty()) {
      return List.of();
    }
    Row head = new Row(List.of(cell(words.value()), cell(words.before()), cell(words.after())));
    return List.of(
        new Block.Table(
            anchors.anchor("KVt"),
            words.values(),
            List.of(
                new Column(Alignment.LEFT, 2),
                new Column(Alignment.LEFT, 3),
                new Column(Alignment.LEFT, 3)),
            List.of(head),
            values.stream().map(this::row).toList()));
  }

  private Row row(ChangedValues.Changed value) {
    return new Row(
        List.of(
            cell(value.label()),
            value(value.source(), value.before()),
            value(value.source(), value.after())));
  }

  private Cell cell(String text) {
    return cell(List.of(new Inline.Text(ProtectedSpaces.in(text))));
  }

  private Cell value(String source, String text) {
    if (text.isEmpty()) {
      return cell(words.none());
    }
    List<Inline> content = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!content.isEmpty()) {
        content.add(new Inline.LineBreak());
      }
      content.add(new Inline.Value("", source, line, false));
    }
    return cell(content);
  }

  private Cell cell(List<Inline> content) {
    return new Cell(List.of(new Block.Paragraph(anchors.anchor("KVc"), content, origin)));
  }
}
