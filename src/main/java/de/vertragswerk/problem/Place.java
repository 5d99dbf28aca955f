package de.vertragswerk.problem;

import java.util.Objects;

/**
 * Where a problem is: in a file as a whole, at a value of a JSON file, or at a line of a text file.
 */
public sealed interface Place {

  /** The file as its user named it; for what stands in no file, the empty text. */
  String file();

  /** A file as a whole. */
  record Whole(String file) implements Place {
    public Whole {
      Objects.requireNonNull(file);
    }
  }

  /**
   * A value in a JSON file.
   *
   * @param pointer JSON pointer (RFC 6901); the empty text is the whole document
   */
  record At(String file, String pointer) implements Place {
    public At {
      Objects.requireNonNull(file);
      if (!pointer.isEmpty() && !pointer.startsWith("/")) {
        throw new IllegalArgumentException("not a JSON pointer: " + pointer);
      }
    }
  }

  /**
   * A position in a text file.
   *
   * @param line counted from 1
   * @param column counted from 1
   */
  record Line(String file, int line, int column) implements Place {
    public Line {
      Objects.requireNonNull(file);
      if (line < 1 || column < 1) {
        throw new IllegalArgumentException(
            "lines and columns count from 1: " + line + ":" + column);
      }
    }
  }
}
