package de.vertragswerk.proof;

import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Origin;
import de.vertragswerk.document.PlainText;
import java.util.List;
import java.util.Objects;

/**
 * A paragraph of a contract, wherever it stands.
 *
 * @param home what it stands in
 * @param last whether nothing follows it there
 */
record TextLine(Origin origin, Home home, boolean last, List<Inline> content, String text) {

  /** What a paragraph stands in. */
  enum Home {
    /** A counted subsection. */
    SUBSECTION,
    ITEM,
    CELL,
    /** A part that is not counted, or a place to sign. */
    OTHER
  }

  TextLine {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(home);
    Objects.requireNonNull(text);
    content = List.copyOf(content);
  }

  static TextLine of(Origin origin, Home home, boolean last, List<Inline> content) {
    return new TextLine(origin, home, last, content, PlainText.of(content).replace('\u00A0', ' '));
  }
}
