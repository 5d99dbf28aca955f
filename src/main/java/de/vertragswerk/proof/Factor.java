package de.vertragswerk.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Something a parameter file decides.
 *
 * @param name of the provision or parameter: {@code group.key}, below lists {@code
 *     group.key[].field}; {@link #ERA} and {@link #SPAN} for days
 * @param parent index of the choice that must be taken for this one to matter; -1 for none
 * @param options the first is the plainest
 * @param visible how many of the options, from the first on, are combined with those of others; the
 *     rest only help to find a file that a rule speaks of
 */
record Factor(String name, int parent, List<Option> options, int visible) {
  /** When the contract begins. */
  static final String ERA = "@begin";

  /** How long it runs. */
  static final String SPAN = "@span";

  Factor {
    Objects.requireNonNull(name);
    options = List.copyOf(options);
    if (visible < 1 || visible > options.size()) {
      throw new IllegalArgumentException(name + ": " + visible + " of " + options.size());
    }
  }

  /** The same with another option as the plainest one. */
  Factor beginningWith(int option) {
    List<Option> reordered = new ArrayList<>(options);
    reordered.add(0, reordered.remove(option));
    return new Factor(name, parent, reordered, visible);
  }

  /** Whether it stands for the parameter or something in it. */
  boolean isAtOrBelow(String path) {
    return name.equals(path) || name.startsWith(path + "[") || name.startsWith(path + ".");
  }
}
