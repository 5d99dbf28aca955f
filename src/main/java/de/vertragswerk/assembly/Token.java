package de.vertragswerk.assembly;

import de.vertragswerk.document.ImageFile;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.picture.Picture;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in for a piece of a clause text while the text passes through FreeMarker and
 * Markdown, so that neither ever sees it and nothing in it can be taken for markup.
 */
sealed interface Token {

  /**
   * A filled value.
   *
   * @param path the parameter it belongs to; null for facts and terms, which nobody fills in
   * @param source the parameter's, fact's or term's full name
   * @param inText as printed in running text; may hold line breaks
   * @param inTables as printed in a cell of a table
   */
  record Filled(
      @Nullable ParameterPath path, String source, String inText, String inTables, boolean missing)
      implements Token {
    public Filled {
      Objects.requireNonNull(source);
      Objects.requireNonNull(inText);
      Objects.requireNonNull(inTables);
    }
  }

  /** Words of the library, such as the unit after a number. */
  record Words(String text) implements Token {
    public Words {
      Objects.requireNonNull(text);
    }
  }

  /**
   * A reference to a clause.
   *
   * @param label names one of its subsections; empty when the whole clause is meant
   */
  record ToClause(String clause, String label) implements Token {
    public ToClause {
      Objects.requireNonNull(clause);
      Objects.requireNonNull(label);
    }
  }

  /**
   * A picture.
   *
   * @param height in print, in millimetres
   */
  record Shown(ImageFile file, String alternativeText, int height) implements Token {
    public Shown {
      Objects.requireNonNull(file);
      Objects.requireNonNull(alternativeText);
    }

    static Shown of(Picture picture, String alternativeText, int height) {
      ImageFile.Kind kind = ImageFile.Kind.valueOf(picture.kind().name());
      return new Shown(
          new ImageFile(kind, picture.bytes(), picture.width(), picture.height()),
          alternativeText,
          height);
    }
  }

  /** A reference to an annex. */
  record ToAnnex(String annex) implements Token {
    public ToAnnex {
      Objects.requireNonNull(annex);
    }
  }

  /** Something that is filled in after the contract was made, by hand or on a screen. */
  sealed interface ToFillIn extends Token {

    /** What belongs there; empty when its surroundings say it. */
    String label();
  }

  /** A place to write in. */
  record Field(String label, int lines) implements ToFillIn {
    public Field {
      Objects.requireNonNull(label);
    }
  }

  /** A box to tick. */
  record Box(String label) implements ToFillIn {
    public Box {
      Objects.requireNonNull(label);
    }
  }
}
