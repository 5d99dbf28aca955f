package de.vertragswerk.document;

import java.util.List;
import java.util.Objects;

/** What a subsection, a list item or a table cell is made of. */
public sealed interface Block {

  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind, none with a default: a new kind stops every renderer from compiling.
   */
  interface Visitor<R> {
    R paragraph(Paragraph paragraph);

    R list(ItemList list);

    R table(Table table);

    R signatures(Signatures signatures);

    R figure(Figure figure);

    R textField(TextField field);

    R checkBox(CheckBox box);
  }

  /**
   * One paragraph of running text.
   *
   * @param id anchor, unique in the document: {@code KVa_contactDensity_3}
   */
  record Paragraph(String id, List<Inline> content, Origin origin) implements Block {
    public Paragraph {
      Objects.requireNonNull(id);
      Objects.requireNonNull(origin);
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** A list; its items carry their labels, so that all formats print the same. */
  record ItemList(ListStyle style, List<Item> items) implements Block {
    public ItemList {
      Objects.requireNonNull(style);
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }
  }

  /** How the items of a list are counted. */
  enum ListStyle {
    /** 1. 2. 3. */
    DECIMAL,
    /** a) b) c) */
    ALPHA,
    /** aa) bb) cc) */
    DOUBLE_ALPHA,
    /** – – – */
    DASH
  }

  /**
   * An item of a list.
   *
   * @param label as printed: "1.", "a)", "aa)", "–"
   * @param blocks at least one; the first is a paragraph
   */
  record Item(String label, List<Block> blocks) {
    public Item {
      Objects.requireNonNull(label);
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A table.
   *
   * @param id anchor of the table, unique in the document
   * @param caption one line that says what the table shows; may be empty
   * @param columns one for each cell of each row
   * @param head the rows repeated at the top of each page
   */
  record Table(String id, String caption, List<Column> columns, List<Row> head, List<Row> body)
      implements Block {
    public Table {
      Objects.requireNonNull(id);
      Objects.requireNonNull(caption);
      columns = List.copyOf(columns);
      head = List.copyOf(head);
      body = List.copyOf(body);
      int width = columns.size();
      if (head.stream().anyMatch(row -> row.cells().size() != width)
          || body.stream().anyMatch(row -> row.cells().size() != width)) {
        throw new IllegalArgumentException("a row of table " + id + " has not " + width + " cells");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * What the cells of one column have in common.
   *
   * @param weight share of the table's width, relative to the other columns
   */
  record Column(Alignment alignment, int weight) {
    public Column {
      Objects.requireNonNull(alignment);
      if (weight < 1) {
        throw new IllegalArgumentException("weight " + weight);
      }
    }
  }

  /** Where the text of a column stands. */
  enum Alignment {
    LEFT,
    CENTER,
    RIGHT
  }

  /** A row of a table. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell of a table; paragraphs in it have anchors such as {@code KVc_costCoverage_2_1}. */
  record Cell(List<Block> blocks) {
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A picture that stands alone between the texts, at their left edge, or beside others in the
   * letterhead.
   *
   * @param id anchor, unique in the document: {@code KVf_publicity_1}
   * @param alternativeText what it shows, for those who do not see it; never empty
   * @param height in print, in millimetres; the width follows from the file, and a figure that is
   *     wider than the text is made smaller as a whole
   */
  record Figure(String id, String alternativeText, ImageFile file, double height, Origin origin)
      implements Block {
    public Figure {
      Objects.requireNonNull(id);
      Objects.requireNonNull(file);
      Objects.requireNonNull(origin);
      if (alternativeText.isBlank() || !(height > 0)) {
        throw new IllegalArgumentException("figure " + id + " shows nothing");
      }
    }

    /** In print, in millimetres. */
    public double width() {
      return height * file.width() / file.height();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /**
   * A place to write in: it fills the width where it stands. Its visible words stand beside it.
   *
   * @param id anchor and the field's name, unique in the document: {@code KVi_contactRecordForm_3}
   * @param label what belongs there, for those who do not see what stands around it; never blank
   * @param lines of handwriting it has room for, from 1 to {@link #MOST_LINES}
   */
  record TextField(String id, String label, int lines, Origin origin) implements Block {
    /** More would not fit on a page. */
    public static final int MOST_LINES = 30;

    public TextField {
      Objects.requireNonNull(id);
      Objects.requireNonNull(origin);
      if (label.isBlank() || lines < 1 || lines > MOST_LINES) {
        throw new IllegalArgumentException("field " + id + " of " + lines + " lines: " + label);
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.textField(this);
    }
  }

  /**
   * A box to tick, with its words behind it.
   *
   * @param id anchor and the field's name, unique in the document
   * @param label what a tick says, for those who do not see what stands around it; never blank
   * @param words behind the box; may be empty
   */
  record CheckBox(String id, String label, List<Inline> words, Origin origin) implements Block {
    public CheckBox {
      Objects.requireNonNull(id);
      Objects.requireNonNull(origin);
      words = List.copyOf(words);
      if (label.isBlank()) {
        throw new IllegalArgumentException("nobody knows what the box " + id + " is for");
      }
    }

    /** Whether its words end with a colon: then what stands below belongs to it. */
    public boolean leadsIn() {
      return PlainText.of(words).stripTrailing().endsWith(":");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.checkBox(this);
    }
  }

  /** How the parties sign. */
  enum SigningMode {
    /** With a pen on paper: lines. */
    BY_HAND,
    /** In the file itself: formats that can carry signatures have an empty field for each one. */
    ELECTRONIC
  }

  /** Where the parties sign: never torn over two pages within one party. */
  record Signatures(SigningMode mode, List<SigningParty> parties) implements Block {
    public Signatures {
      Objects.requireNonNull(mode);
      parties = List.copyOf(parties);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.signatures(this);
    }
  }

  /**
   * One of the parties that sign.
   *
   * @param name the party as printed above its lines
   */
  record SigningParty(Paragraph name, List<SignatureLine> lines) {
    public SigningParty {
      Objects.requireNonNull(name);
      lines = List.copyOf(lines);
    }
  }

  /**
   * One person's place to sign.
   *
   * @param placeAndDate label under the line for place and date
   * @param person name and function in print, under the line for the signature
   */
  record SignatureLine(String placeAndDate, Paragraph person) {
    public SignatureLine {
      Objects.requireNonNull(placeAndDate);
      Objects.requireNonNull(person);
    }
  }
}
