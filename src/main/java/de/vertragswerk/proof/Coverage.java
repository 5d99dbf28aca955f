package de.vertragswerk.proof;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** How much of a library's options contracts have shown together, and what none can show. */
final class Coverage {
  private final ChoiceModel model;
  private final Tuples tuples;
  private final Compatibility compatible;
  private final List<int[]> rows = new ArrayList<>();
  private final boolean inThrees;
  private final long all;

  /**
   * @param inThrees whether sets of three count, else sets of two
   */
  Coverage(ChoiceModel model, boolean inThrees) {
    this.model = model;
    this.inThrees = inThrees;
    this.tuples = new Tuples(model);
    this.compatible = new Compatibility(model, tuples);
    this.all = inThrees ? compatible.triples() : compatible.pairs();
  }

  Tuples tuples() {
    return tuples;
  }

  /** The rows whose contracts were made. */
  List<int[]> rows() {
    return rows;
  }

  void add(int[] row) {
    rows.add(row.clone());
    tuples.add(row);
  }

  /** How many sets were seen. */
  long done() {
    return inThrees ? tuples.count() : compatible.seenPairs();
  }

  /** How many sets there could be, were it not for the rules. */
  long all() {
    return all;
  }

  /** All sets that could be, were it not for the rules, less those that were seen. */
  long unreachable() {
    return all - done();
  }

  /** Asks for a row for every two options that were not seen together. */
  void pairs(Predicate<int[]> make) {
    for (int a = 0; a < tuples.options(); a++) {
      if (!tuples.has(a, a) && !make.test(new int[] {a})) {
        compatible.forbid(a);
      }
    }
    for (int a = 0; a < tuples.options(); a++) {
      for (int b = a + 1; b < tuples.options(); b++) {
        if (compatible.allow(a, b) && !tuples.has(a, b) && !make.test(new int[] {a, b})) {
          compatible.forbid(a, b);
        }
      }
    }
  }

  /** The same for every three; two that cannot be together are not tried with a third. */
  void triples(Consumer<int[]> make) {
    for (int a = 0; a < tuples.options(); a++) {
      for (int b = a + 1; b < tuples.options(); b++) {
        for (int c = b + 1; compatible.allow(a, b) && c < tuples.options(); c++) {
          if (!tuples.has(a, b, c) && compatible.allow(a, c) && compatible.allow(b, c)) {
            make.accept(new int[] {a, b, c});
          }
        }
      }
    }
  }

  /** Variants, options and switches that no contract can have. */
  void unreachableChoices(ClauseLibrary library, Consumer<Problem> found) {
    for (int number = 0; number < tuples.options(); number++) {
      Factor factor = model.factor(tuples.choice(number));
      Option option = factor.options().get(tuples.option(number));
      if (tuples.has(number, number) || factor.name().startsWith("@") || isNumber(option)) {
        continue;
      }
      found.accept(
          option.kind() == Option.Kind.VARIANT
              ? Problem.error("proof.variant-never", place(library, factor.name()))
                  .with("subject", option.text())
              : Problem.error("proof.choice-never", place(library, factor.name()))
                  .with("subject", factor.name())
                  .with("option", option.label()));
    }
  }

  private static boolean isNumber(Option option) {
    return option.value() instanceof NumberValue || option.kind() == Option.Kind.SIZE;
  }

  private static Place place(ClauseLibrary library, String name) {
    Clause clause = library.clause(name).orElse(null);
    if (clause != null) {
      return clause.place();
    }
    String[] parts = name.split("[.\\[]", 3);
    ParameterDefinition definition = library.parameter(new ParameterPath(parts[0], parts[1]));
    return definition == null ? new Place.Whole("library.yaml") : definition.place();
  }
}
