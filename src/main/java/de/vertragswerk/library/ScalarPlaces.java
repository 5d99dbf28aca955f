package de.vertragswerk.library;

import de.vertragswerk.domain.Expression.Run;
import de.vertragswerk.problem.Place;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Finds where the characters of a YAML text stand in the file, which keeps them in their order but
 * has more: quotes, escapes, the head of a block, indentation, line breaks that are folded. Places
 * of white space are not looked for. An escape that writes a space as a number is taken for a
 * character.
 */
final class ScalarPlaces {
  private static final String SPACE = " \t\r\n";
  private static final String ESCAPED_SPACE = SPACE + "ntr";

  private final String name;
  private final int[] file;
  private final ScalarNode node;
  private int at;
  private int line;
  private int column;

  /**
   * Goes to the start of a scalar.
   *
   * @param name of the file
   * @param file its code points
   */
  ScalarPlaces(String name, int[] file, ScalarNode node, Mark start) {
    this.name = name;
    this.file = file;
    this.node = node;
    this.at = start.getIndex();
    this.line = start.getLine() + 1;
    this.column = start.getColumn() + 1;
  }

  /** Those of the text without the white space around it. */
  List<Run> runs() {
    skipOpening();
    List<Run> runs = new ArrayList<>();
    int offset = 0;
    for (int character : node.getValue().strip().codePoints().toArray()) {
      if (SPACE.indexOf(character) < 0) {
        skipSpace();
        if (runs.isEmpty() || !goesOn(runs.get(runs.size() - 1), offset)) {
          runs.add(new Run(offset, new Place.Line(name, line, column)));
        }
        skip(length());
      }
      offset++;
    }
    return runs;
  }

  private boolean goesOn(Run run, int offset) {
    return run.place().line() == line && run.place().column() + offset - run.offset() == column;
  }

  private void skipOpening() {
    switch (node.getScalarStyle()) {
      case LITERAL, FOLDED -> {
        while (at < file.length && peek(0) != '\n') {
          skip(1);
        }
      }
      case SINGLE_QUOTED, DOUBLE_QUOTED -> skip(1);
      default -> {}
    }
  }

  private void skipSpace() {
    while (isSpace()) {
      skip(length());
    }
  }

  private boolean isSpace() {
    return isEscape() ? ESCAPED_SPACE.indexOf(peek(1)) >= 0 : SPACE.indexOf(peek(0)) >= 0;
  }

  private boolean isEscape() {
    return peek(0) == '\\' && node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
  }

  /** How much of the file writes the next character. */
  private int length() {
    if (isEscape()) {
      return switch (peek(1)) {
        case 'x' -> 4;
        case 'u' -> 6;
        case 'U' -> 10;
        default -> 2;
      };
    }
    return peek(0) == '\'' && node.getScalarStyle() == ScalarStyle.SINGLE_QUOTED ? 2 : 1;
  }

  private int peek(int ahead) {
    return at + ahead < file.length ? file[at + ahead] : '\0';
  }

  private void skip(int characters) {
    for (int i = 0; i < characters; i++) {
      boolean lineEnds = peek(0) == '\n';
      at++;
      line += lineEnds ? 1 : 0;
      column = lineEnds ? 1 : column + 1;
    }
  }
}
