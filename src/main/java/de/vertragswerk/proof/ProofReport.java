package de.vertragswerk.proof;

import java.util.List;

/**
 * What came of proving a library.
 *
 * @param choices how many choices its parameter files have
 * @param options how many options all of them have together
 * @param files how many different files were made into contracts
 * @param inThrees whether sets of three options were counted, else sets of two
 * @param tuples how many such sets were seen in contracts
 * @param unreachable how many such sets no allowed file was found for
 * @param exhausted of how many clauses every combination with their neighbours was tried
 * @param clauses how many clauses there are
 */
public record ProofReport(
    List<ProofFinding> findings,
    int choices,
    int options,
    long files,
    boolean inThrees,
    long tuples,
    long unreachable,
    int exhausted,
    int clauses) {
  public ProofReport {
    findings = List.copyOf(findings);
  }
}
