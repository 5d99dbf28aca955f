package de.vertragswerk.proof;

/**
 * How much a proof tries.
 *
 * @param triples whether every three options of the library are shown together; else every two
 * @param combinations most ways a clause and its neighbours are tried exhaustively
 * @param hunts most files in which a rule that was silent so far is given the chance to speak
 * @param shortened whether the file of each finding is made as small as it can be
 */
public record Extent(boolean triples, int combinations, int hunts, boolean shortened) {
  /** Everything. */
  public static final Extent WHOLE = new Extent(true, 256, 6_000, true);

  /** Enough to notice most faults within seconds. */
  public static final Extent SHORT = new Extent(false, 16, 1_500, true);
}
