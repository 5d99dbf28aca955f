package de.vertragswerk.cli;

import de.vertragswerk.message.Messages;
import de.vertragswerk.proof.ProofFinding;
import de.vertragswerk.proof.ProofReport;
import java.io.PrintWriter;

/** Prints for people what came of proving a library. */
record ProofText(PrintWriter out) {
  private static final double NANOSECONDS = 1e9;

  void print(ProofReport report, long nanoseconds) {
    ProblemText problems = new ProblemText(out, Messages.withoutLibrary());
    for (ProofFinding finding : report.findings()) {
      problems.print(finding.problem());
      if (!finding.file().isEmpty()) {
        out.println("    " + Words.of("proof.file"));
        finding.file().lines().forEach(line -> out.println("      " + line));
      }
    }
    out.println(Words.of("proof.choices", report.choices(), report.options()));
    out.println(Words.of("proof.files", report.files(), nanoseconds / NANOSECONDS));
    out.println(
        Words.of(
            report.inThrees() ? "proof.triples" : "proof.pairs",
            report.tuples(),
            report.unreachable()));
    out.println(Words.of("proof.clauses", report.exhausted(), report.clauses()));
    out.println(
        report.findings().isEmpty()
            ? Words.of("proof.fine")
            : Words.of(
                report.findings().size() == 1 ? "proof.fault" : "proof.faults",
                report.findings().size()));
  }
}
