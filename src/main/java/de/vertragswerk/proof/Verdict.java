package de.vertragswerk.proof;

import de.vertragswerk.problem.Problem;
import java.util.function.Consumer;

/** Looks at contracts for one kind of fault. */
interface Verdict {
  void of(DocumentView view, Consumer<Problem> found);
}
