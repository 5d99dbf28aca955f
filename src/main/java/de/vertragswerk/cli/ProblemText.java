package de.vertragswerk.cli;

import de.vertragswerk.message.Explanation;
import de.vertragswerk.message.Messages;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.problem.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints problems for people. */
record ProblemText(PrintWriter out, Messages messages) {

  /** All problems, those that weigh most first. */
  void print(List<Problem> problems) {
    for (Severity severity : Severity.values()) {
      problems.stream().filter(each -> each.severity() == severity).forEach(this::print);
    }
  }

  /** One problem. */
  void print(Problem problem) {
    Explanation explanation = messages.explain(problem);
    out.printf(
        Locale.ROOT,
        "  %-8s %s [%s]%n",
        Words.of("severity." + problem.severity()),
        where(problem.place()),
        problem.code());
    out.println("    " + explanation.fact());
    if (!explanation.remedy().isEmpty()) {
      out.println("    " + explanation.remedy());
    }
    if (!problem.legalBasis().isEmpty()) {
      out.println("    " + Words.of("problem.basis", problem.legalBasis()));
    }
  }

  private static String where(Place place) {
    if (place instanceof Place.At at) {
      return at.pointer().isEmpty() ? "/" : at.pointer();
    }
    if (place instanceof Place.Line line) {
      return line.file() + ":" + line.line() + ":" + line.column();
    }
    return place.file();
  }

  /** "2 Fehler, 1 Warnung", or that there is nothing. */
  static String counts(List<Problem> problems) {
    List<String> counts =
        List.of(Severity.values()).stream()
            .map(severity -> count(severity, problems))
            .filter(count -> !count.isEmpty())
            .toList();
    return counts.isEmpty() ? Words.of("problems.none") : String.join(", ", counts);
  }

  private static String count(Severity severity, List<Problem> problems) {
    long count = problems.stream().filter(each -> each.severity() == severity).count();
    String number = count == 1 ? ".one" : ".many";
    return count == 0 ? "" : Words.of("count." + severity + number, count);
  }
}
