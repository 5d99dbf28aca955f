package de.vertragswerk.cli;

import java.nio.file.Path;

/** Shows on a terminal how far long work is. */
final class Progress {
  private Progress() {}

  static void show(Console console, int done, int of, Path file) {
    if (console.isTerminal() && of > 1) {
      console.err().println(Words.of("progress", done, of, file.getFileName()));
      console.err().flush();
    }
  }
}
