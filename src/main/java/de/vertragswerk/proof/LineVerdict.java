package de.vertragswerk.proof;

import de.vertragswerk.problem.Problem;
import java.util.function.Consumer;

/** Looks at single paragraphs for one kind of fault. */
interface LineVerdict {
  void of(TextLine line, Consumer<Problem> found);
}
