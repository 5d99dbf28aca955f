package de.vertragswerk.proof;

import java.util.BitSet;

/** Which options can be together at all. */
final class Compatibility {
  private final ChoiceModel model;
  private final Tuples tuples;
  private final BitSet[] possible;
  private final BitSet[] allowed;

  Compatibility(ChoiceModel model, Tuples tuples) {
    this.model = model;
    this.tuples = tuples;
    int options = tuples.options();
    possible = new BitSet[options];
    allowed = new BitSet[options];
    for (int a = 0; a < options; a++) {
      possible[a] = new BitSet(options);
      for (int b = 0; b < options; b++) {
        possible[a].set(b, isPossible(a, b));
      }
      allowed[a] = (BitSet) possible[a].clone();
    }
  }

  private boolean isPossible(int a, int b) {
    int one = tuples.choice(a);
    int other = tuples.choice(b);
    return one != other && leaves(a, b) && leaves(b, a);
  }

  /** Whether an option leaves the choice of another in the file. */
  private boolean leaves(int a, int b) {
    int choice = tuples.choice(a);
    int above = model.factor(tuples.choice(b)).parent();
    for (; above >= 0; above = model.factor(above).parent()) {
      if (above == choice) {
        return model.factor(choice).options().get(tuples.option(a)).holdsMore();
      }
    }
    return true;
  }

  boolean allow(int a, int b) {
    return allowed[a].get(b);
  }

  void forbid(int a) {
    allowed[a].clear();
    for (BitSet other : allowed) {
      other.clear(a);
    }
  }

  void forbid(int a, int b) {
    allowed[a].clear(b);
    allowed[b].clear(a);
  }

  long pairs() {
    long count = 0;
    for (BitSet row : possible) {
      count += row.cardinality();
    }
    return count / 2;
  }

  long seenPairs() {
    long count = 0;
    for (int a = 0; a < possible.length; a++) {
      for (int b = possible[a].nextSetBit(a + 1); b >= 0; b = possible[a].nextSetBit(b + 1)) {
        count += tuples.has(a, b) ? 1 : 0;
      }
    }
    return count;
  }

  /** How many sets of three there could be, were it not for the rules. */
  long triples() {
    long count = 0;
    for (int a = 0; a < possible.length; a++) {
      for (int b = possible[a].nextSetBit(a + 1); b >= 0; b = possible[a].nextSetBit(b + 1)) {
        BitSet third = (BitSet) possible[a].clone();
        third.and(possible[b]);
        third.clear(0, b + 1);
        count += third.cardinality();
      }
    }
    return count;
  }
}
