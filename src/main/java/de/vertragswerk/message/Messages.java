package de.vertragswerk.message;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts problems into words: those of a rule into the rule's own, all others into the engine's.
 * Immutable and shared by threads.
 */
public final class Messages {
  /** Arguments whose values are words of the engine. */
  private static final List<String> FIXED = List.of("kind", "actual", "expected");

  private final Sentences sentences = Sentences.load();
  private final Map<String, Rule> rules = new HashMap<>();
  private final @Nullable Labels labels;

  private Messages(@Nullable ClauseLibrary library) {
    labels = library == null ? null : new Labels(library);
    if (library != null) {
      library.rules().forEach(rule -> rules.put(rule.id(), rule));
    }
  }

  /** For problems of parameter files of one library. */
  public static Messages of(ClauseLibrary library) {
    return new Messages(library);
  }

  /** For problems that come up before there is a library. */
  public static Messages withoutLibrary() {
    return new Messages(null);
  }

  /** What a problem says to people. */
  public Explanation explain(Problem problem) {
    Map<String, Object> values = values(problem);
    Rule rule = rules.get(problem.code());
    if (rule != null) {
      return new Explanation(
          Filling.fill(rule.message(), values), Filling.fill(rule.remedy(), values));
    }
    String fact = sentences.fact(problem.code()).orElse(problem.code());
    String remedy = sentences.remedy(problem.code()).orElse("");
    return new Explanation(Filling.fill(fact, values), Filling.fill(remedy, values));
  }

  private Map<String, Object> values(Problem problem) {
    Map<String, Object> values = new LinkedHashMap<>(problem.arguments());
    FIXED.forEach(
        name ->
            values.computeIfPresent(name, (key, value) -> sentences.word(problem.code(), value)));
    values.putIfAbsent("file", problem.place().file());
    if (labels != null && problem.place() instanceof Place.At at) {
      values.putIfAbsent("label", labels.of(at.pointer()));
    }
    return values;
  }
}
