package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.CheckBox;
import de.vertragswerk.document.Block.TextField;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/**
 * Writes places to write in and boxes to tick. Each has a bookmark of its name, for LibreOffice
 * forgets the tags of controls.
 */
final class FieldWriter {
  /** What a line of handwriting needs: 7 mm. */
  private static final int LINE = 397;

  /** Comes with each row beside its height. */
  private static final int RULE = 10;

  /** Where the words of a box begin. */
  static final int HANG = 270;

  private static final int ABOVE = 60;

  private final DocumentState state;
  private final List<Object> out;
  private final Setting setting;

  FieldWriter(DocumentState state, List<Object> out, Setting setting) {
    this.state = state;
    this.out = out;
    this.setting = setting;
  }

  /** One line is a paragraph with a rule; more have a frame, which keeps its height when empty. */
  void write(TextField field) {
    keepApart();
    if (field.lines() == 1) {
      ParagraphBuilder line =
          ParagraphBuilder.styled(StyleIds.FIELD).indented(setting.runningIndent());
      if (!out.isEmpty() && out.get(out.size() - 1) instanceof Tbl) {
        line.before(ABOVE);
      }
      out.add(filled(line, field, setting.width() - setting.left()));
    } else {
      out.add(frame(field));
    }
  }

  /** Word joins neighbouring tables, and the rules of neighbouring paragraphs. */
  private void keepApart() {
    if (!out.isEmpty() && isFilledIn(out.get(out.size() - 1))) {
      if (out.get(out.size() - 1) instanceof P line) {
        ParagraphBuilder.of(line).atOnce();
      }
      out.add(ParagraphBuilder.styled(StyleIds.FIELD_END).keptWithNext().build());
    }
  }

  private static boolean isFilledIn(Object block) {
    return block instanceof Tbl
        || (block instanceof P line && line.getPPr().getPStyle().getVal().equals(StyleIds.FIELD));
  }

  private Tbl frame(TextField field) {
    int width = setting.width() - setting.left();
    Tbl table = TableParts.table(StyleIds.FIELD_FRAME, List.of(width));
    TableParts.indent(table, setting.left());
    Tc cell = TableParts.cell(width);
    cell.getContent().add(filling(field, width));
    Tr row = TableParts.row(height(field.lines()));
    row.getContent().add(cell);
    table.getContent().add(row);
    return table;
  }

  /** Of a row with so many lines of handwriting. */
  static int height(int lines) {
    return lines * LINE - RULE;
  }

  /** What a cell holds that is nothing but a place to write in. */
  P filling(TextField field, int width) {
    return filled(ParagraphBuilder.styled(StyleIds.TABLE_TEXT), field, width);
  }

  private P filled(ParagraphBuilder begun, TextField field, int width) {
    List<Object> content = begun.content();
    state
        .bookmarks()
        .around(field.id(), content, () -> content.add(state.controls().text(field, width)));
    return begun.build();
  }

  /** The words hang behind the box. */
  void write(CheckBox box, ParagraphBuilder begun) {
    List<Object> content = begun.content();
    state.bookmarks().around(box.id(), content, () -> content.add(state.controls().box(box)));
    if (!box.words().isEmpty()) {
      begun
          .aligned(Alignment.LEFT)
          .indented(new Indent(setting.left() + HANG, HANG))
          .add(Runs.PLAIN.tab());
      new InlineWriter(state, content, Runs.PLAIN).all(box.words());
    }
    out.add(begun.build());
  }
}
