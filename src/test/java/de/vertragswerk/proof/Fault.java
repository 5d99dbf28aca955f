package de.vertragswerk.proof;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something wrong in a library, made by one small edit, or by two that belong together.
 *
 * @param code of the finding
 */
record Fault(String code, List<Edit> edits) {

  /** What must stand in a file exactly once, and what comes in its place. */
  record Edit(String file, String from, String to) {}

  static Fault of(String code, String file) {
    return new Fault(code, List.of(new Edit(file, "", "")));
  }

  Fault replacing(String text) {
    return new Fault(code, List.of(new Edit(edits.get(0).file(), text, "")));
  }

  Fault by(String text) {
    Edit edit = edits.get(0);
    return new Fault(code, List.of(new Edit(edit.file(), edit.from(), text)));
  }

  /** Ends a condition that the edit began, after these words. */
  Fault closing(String text) {
    return also(edits.get(0).file(), text, text + "[/#if]");
  }

  Fault also(String file, String from, String to) {
    return new Fault(
        code, Stream.concat(edits.stream(), Stream.of(new Edit(file, from, to))).toList());
  }

  @Override
  public String toString() {
    return code + " in " + edits.get(0).file() + ": " + edits.get(0).to().strip();
  }
}
