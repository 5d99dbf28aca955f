package de.vertragswerk.assembly;

import de.vertragswerk.document.Origin;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseVariant;

/** A clause of a contract whose text is filled but not yet numbered. */
record FilledClause(Clause clause, ClauseVariant variant, ClauseMarkdown markdown) {

  Origin origin() {
    return new Origin(clause.id(), variant.id(), variant.file());
  }

  /** The anchor of the heading. */
  String anchor() {
    return "KVa_" + clause.id() + "_0";
  }
}
