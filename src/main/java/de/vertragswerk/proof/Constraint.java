package de.vertragswerk.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that forbids files, and what is known of it so far. */
final class Constraint {
  private final String code;
  private final int[] scope;
  private final Map<Long, Boolean> known = new HashMap<>();

  Constraint(String code, List<Integer> scope) {
    this.code = code;
    this.scope = scope.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The code of the problem that forbids. */
  String code() {
    return code;
  }

  /** Indexes of the choices it depends on. */
  int[] scope() {
    return scope;
  }

  void learn(ChoiceModel model, int[] row, boolean forbids) {
    known.put(key(model, row), forbids);
  }

  /** Whether the row is known to be forbidden. */
  boolean forbids(ChoiceModel model, int[] row) {
    return Boolean.TRUE.equals(known(model, row));
  }

  /** Null when nobody has tried. */
  @Nullable Boolean known(ChoiceModel model, int[] row) {
    return known.get(key(model, row));
  }

  private long key(ChoiceModel model, int[] row) {
    long key = 1125899906842597L;
    for (int index : scope) {
      key = 31 * key * 1000003 + (model.isActive(index, row) ? row[index] + 2 : 1);
    }
    return key;
  }
}
