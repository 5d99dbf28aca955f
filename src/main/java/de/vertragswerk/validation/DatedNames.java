package de.vertragswerk.validation;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.Fact;
import de.vertragswerk.domain.Term;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts and terms that the texts of a contract name.
 *
 * @param facts their ids
 * @param terms their ids
 */
public record DatedNames(Set<String> facts, Set<String> terms) {
  public DatedNames {
    facts = Set.copyOf(facts);
    terms = Set.copyOf(terms);
  }

  /** All that a library knows, for those who do not know what its texts name. */
  public static DatedNames all(ClauseLibrary library) {
    return new DatedNames(
        library.facts().stream().map(Fact::id).collect(Collectors.toSet()),
        library.terms().stream().map(Term::id).collect(Collectors.toSet()));
  }
}
