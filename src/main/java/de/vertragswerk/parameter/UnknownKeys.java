package de.vertragswerk.parameter;

import de.vertragswerk.problem.Problem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The keys of an object that nobody declared, each with what may have been meant. A key that is
 * missing and may have been meant is not missed as well: one fault, one problem.
 */
record UnknownKeys(Map<String, List<String>> suggestions, List<String> known) {
  /** Guessing costs time; whoever has more unknown keys than this in one object mistyped none. */
  private static final int MOST_GUESSES = 100;

  static UnknownKeys of(Collection<String> given, Collection<String> known) {
    List<String> free = known.stream().filter(key -> !given.contains(key)).toList();
    Map<String, List<String>> suggestions = new LinkedHashMap<>();
    given.stream()
        .filter(key -> !known.contains(key))
        .forEach(
            key ->
                suggestions.put(
                    key, suggestions.size() < MOST_GUESSES ? NearNames.to(key, free) : List.of()));
    return new UnknownKeys(suggestions, List.copyOf(known));
  }

  /** Whether the first guess for some unknown key is this one. */
  boolean mayMean(String key) {
    return suggestions.values().stream().anyMatch(near -> near.indexOf(key) == 0);
  }

  /** All but those that were complained of already. */
  UnknownKeys without(Predicate<String> told) {
    Map<String, List<String>> rest = new LinkedHashMap<>(suggestions);
    rest.keySet().removeIf(told);
    return new UnknownKeys(rest, known);
  }

  /**
   * Complains of each.
   *
   * @param spot the object they stand in
   */
  void complain(String kind, Spot spot, Misplaced misplaced) {
    suggestions
        .keySet()
        .forEach(key -> spot.complaints().add(() -> problem(kind, key, at(key, spot), misplaced)));
  }

  private Problem problem(String kind, String key, Spot spot, Misplaced misplaced) {
    return spot.error(kind)
        .with("key", Shown.text(key))
        .with("suggestions", suggestions.getOrDefault(key, List.of()))
        .with("belongsTo", misplaced.homesOf(key, spot.scope()))
        .with("known", known);
  }

  private static Spot at(String key, Spot spot) {
    String pointer = JsonPointers.unknownChild(spot.pointer(), key);
    return new Spot(spot.scope(), pointer, spot.subject(), spot.complaints());
  }
}
