package de.vertragswerk.assembly;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Origin;
import de.vertragswerk.document.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes what is to be filled in of its marks: each with a name of its own, and a label that says
 * what belongs there to those who do not see what stands around it.
 */
final class FormFields {
  /** Nobody wants to hear more before writing. */
  private static final int LONGEST_LABEL = 120;

  private static final String ELLIPSIS = "\u2026";

  private final String id;
  private final Origin origin;
  private final Set<String> labels = new HashSet<>();
  private String before;
  private int count;

  /**
   * @param title what the text is called; it labels what nothing else does
   */
  FormFields(String id, String title, Origin origin) {
    this.id = id;
    this.before = title;
    this.origin = origin;
  }

  /** Goes on under a heading. */
  void under(String heading) {
    if (!heading.isBlank()) {
      before = heading;
    }
  }

  /** What a paragraph is made of: its words, and what is to be filled in between them. */
  List<Block> paragraph(String anchor, List<Piece> pieces) {
    return blocks(anchor, pieces, "");
  }

  /**
   * What a cell is made of.
   *
   * @param around what the row and the column say of it; may be empty
   */
  List<Block> cell(String anchor, List<Piece> pieces, String around) {
    List<Block> blocks = blocks(anchor, pieces, around);
    return blocks.isEmpty() ? List.of(new Block.Paragraph(anchor, List.of(), origin)) : blocks;
  }

  private List<Block> blocks(String anchor, List<Piece> pieces, String around) {
    List<Block> blocks = new ArrayList<>();
    int paragraphs = 0;
    for (Piece piece : pieces) {
      Token.ToFillIn mark = piece.mark();
      if (mark instanceof Token.Box box) {
        blocks.add(box(box, piece.words(), around));
        continue;
      }
      if (mark instanceof Token.Field field) {
        String label = label(field.label(), around);
        blocks.add(new Block.TextField(nextId(), label, field.lines(), origin));
      }
      if (!piece.words().isEmpty()) {
        paragraphs++;
        String own = paragraphs == 1 ? anchor : anchor + "_" + paragraphs;
        blocks.add(new Block.Paragraph(own, piece.words(), origin));
        before = around.isEmpty() ? PlainText.of(piece.words()) : before;
      }
    }
    return blocks;
  }

  private Block.CheckBox box(Token.Box box, List<Inline> words, String around) {
    String own = box.label().isEmpty() ? PlainText.of(words) : box.label();
    return new Block.CheckBox(nextId(), label(own, around), words, origin);
  }

  private String nextId() {
    count++;
    return "KVi_" + id + "_" + count;
  }

  /** No two are called the same. */
  private String label(String own, String around) {
    String words = own.isBlank() ? (around.isBlank() ? before : around) : own;
    String label = shortened(words.replace('\n', ' ').strip());
    String unique = label;
    for (int number = 2; !labels.add(unique); number++) {
      unique = label + " (" + number + ")";
    }
    return unique;
  }

  private static String shortened(String words) {
    String label = words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
    return label.codePointCount(0, label.length()) <= LONGEST_LABEL
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL)) + ELLIPSIS;
  }
}
