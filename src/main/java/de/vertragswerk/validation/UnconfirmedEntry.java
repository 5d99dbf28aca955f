package de.vertragswerk.validation;

import de.vertragswerk.domain.Evidence;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;

/** Something dated that a drafter should make sure of before it is printed. */
record UnconfirmedEntry(String code, String title, String value) {

  Problem problem(Evidence evidence, Place place) {
    return Problem.info(code, place)
        .with("title", title)
        .with("value", value)
        .with("source", evidence.source())
        .with("asOf", DatedFacts.orNothing(evidence.asOf()));
  }
}
