package de.vertragswerk.cli;

import de.vertragswerk.comparison.Difference;
import de.vertragswerk.comparison.Difference.Change;
import de.vertragswerk.comparison.LibraryComparison;
import de.vertragswerk.comparison.WordRun;
import de.vertragswerk.workflow.ContractImpact;
import de.vertragswerk.workflow.ContractImpact.Effect;
import java.io.PrintWriter;
import java.util.List;

/** Prints the differences of two libraries for a terminal. */
record DiffText(PrintWriter out) {
  /** So much of what stayed is shown around what did not. */
  private static final int CONTEXT = 50;

  void print(LibraryComparison comparison, List<ContractImpact> impacts) {
    out.println(summary(comparison));
    comparison.differences().forEach(this::print);
    if (!impacts.isEmpty()) {
      out.println();
      out.println(Words.of("diff.impacts", impacts.size()));
      for (Effect effect : Effect.values()) {
        impacts.stream().filter(impact -> impact.effect() == effect).forEach(this::print);
      }
    }
  }

  static String summary(LibraryComparison comparison) {
    int count = comparison.differences().size();
    return Words.of(
        count == 1 ? "diff.summary.one" : "diff.summary.many",
        comparison.before().reference(),
        comparison.after().reference(),
        count);
  }

  private void print(Difference difference) {
    out.println();
    out.println(
        Words.of(
            "diff.difference",
            Words.of("diff.subject." + difference.subject()),
            difference.id(),
            Words.of("diff.kind." + difference.kind()),
            oneLine(difference.title())));
    difference.changes().forEach(this::print);
  }

  private void print(Change change) {
    StringBuilder text = new StringBuilder();
    List<WordRun> runs = change.words();
    for (int at = 0; at < runs.size(); at++) {
      text.append(shown(runs.get(at), at == 0, at == runs.size() - 1));
    }
    out.println("  " + Words.of("diff.property." + change.property()) + ":");
    text.toString().lines().forEach(line -> out.println("    " + line));
  }

  private static String shown(WordRun run, boolean first, boolean last) {
    return switch (run.fate()) {
      case REMOVED -> "[-" + run.words() + "-]";
      case ADDED -> "{+" + run.words() + "+}";
      case KEPT -> shortened(run.words(), first, last);
    };
  }

  /** What stayed matters beside a change only. */
  private static String shortened(String words, boolean first, boolean last) {
    int room = (first ? 0 : CONTEXT) + (last ? 0 : CONTEXT);
    if (words.length() <= room + CONTEXT) {
      return words;
    }
    String head = first ? "" : words.substring(0, words.offsetByCodePoints(0, CONTEXT));
    String tail = last ? "" : words.substring(words.offsetByCodePoints(words.length(), -CONTEXT));
    return oneLine(head) + " \u2026 " + oneLine(tail);
  }

  private static String oneLine(String words) {
    return words.replace('\n', ' ');
  }

  private void print(ContractImpact impact) {
    out.println("  " + Words.of("diff.effect." + impact.effect(), impact.file()));
    impact.sections().forEach(section -> out.println("    " + section));
    impact.problems().forEach(problem -> out.println("    " + problem.code()));
  }
}
