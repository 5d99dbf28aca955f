package de.vertragswerk.assembly;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Finds annexes that a contract would refer to without listing them. */
final class AnnexListCheck {
  private static final String LIST = "[[" + Marks.ANNEXES + "]]";
  private static final String REFERENCE = "[[" + Marks.ANNEX_PREFIX;

  private AnnexListCheck() {}

  /** For all contracts of a library. */
  static List<Problem> check(ClauseLibrary library) {
    return texts(library).noneMatch(text -> text.text().contains(LIST))
        ? texts(library)
            .filter(text -> refers(text, library))
            .findFirst()
            .map(text -> problem(text.file()))
            .stream()
            .toList()
        : List.of();
  }

  private static boolean refers(ClauseVariant text, ClauseLibrary library) {
    return library.annexes().stream()
        .anyMatch(annex -> text.text().contains(REFERENCE + annex.id() + "]]"));
  }

  private static Stream<ClauseVariant> texts(ClauseLibrary library) {
    return library.clauses().stream().map(Clause::variants).flatMap(List::stream);
  }

  /** For one contract, which may have left out the clause that lists them. */
  static List<Problem> check(FilledContract contract) {
    boolean listed =
        contract.numbering().annexes().isEmpty()
            || contract.clauses().stream()
                .anyMatch(clause -> clause.markdown().text().contains(LIST));
    return listed ? List.of() : List.of(problem("library.yaml"));
  }

  private static Problem problem(String file) {
    return Problem.error("library.no-annex-list", new Place.Whole(file)).with("subject", LIST);
  }
}
