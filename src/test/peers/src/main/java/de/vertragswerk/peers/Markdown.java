package de.vertragswerk.peers;

import java.io.PrintStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Prints tables as docs/performance.md holds them. */
record Markdown(PrintStream out) {

  void heading(String text) {
    out.printf("%n### %s%n%n", text);
  }

  void text(String text) {
    out.printf("%s%n%n", text);
  }

  void columns(String... names) {
    row(names);
    row(Collections.nCopies(names.length, "---").toArray(String[]::new));
  }

  void row(String... cells) {
    out.println("| " + String.join(" | ", List.of(cells)) + " |");
    out.flush();
  }

  /** Three digits that count, as more would pretend what a machine cannot measure. */
  static String number(double number) {
    int digits = number >= 100 ? 0 : number >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + digits + "f", number);
  }
}
