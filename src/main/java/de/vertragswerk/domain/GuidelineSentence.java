package de.vertragswerk.domain;

import de.vertragswerk.problem.Place;
import java.util.List;
import java.util.Objects;

/** A sentence of the guideline the library fulfils, and what carries it. */
public record GuidelineSentence(String id, String text, List<Carrier> carriedBy, Place.Line place) {

  /** What kind of thing carries a sentence. */
  public enum CarrierKind {
    CLAUSE,
    RULE,
    PARAMETER,
    ANNEX,
    GUIDANCE
  }

  /**
   * What carries a sentence.
   *
   * @param id of the clause, rule or annex, or a parameter path
   * @param phrase words of the clause's standard text; empty when the clause as a whole carries it
   */
  public record Carrier(CarrierKind kind, String id, String phrase) {
    public Carrier {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(id);
      Objects.requireNonNull(phrase);
    }
  }

  public GuidelineSentence {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
    Objects.requireNonNull(place);
    carriedBy = List.copyOf(carriedBy);
  }
}
