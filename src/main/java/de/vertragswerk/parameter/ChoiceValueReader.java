package de.vertragswerk.parameter;

import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one of several options by its key. */
final class ChoiceValueReader {
  private ChoiceValueReader() {}

  /** The choice; null, with one problem noted, when there is no such option. */
  static @Nullable ChoiceValue read(String key, ChoiceType type, Spot spot) {
    if (type.options().containsKey(key)) {
      return new ChoiceValue(key);
    }
    spot.complain(
        spot.error("unknown-option")
            .with("value", Shown.text(key))
            .with("suggestions", suggestions(key, type))
            .with("known", List.copyOf(type.options().keySet())));
    return null;
  }

  /** Near keys, and the key of an option that was called by its label. */
  private static List<String> suggestions(String given, ChoiceType type) {
    Stream<String> byLabel =
        type.options().entrySet().stream()
            .filter(option -> option.getValue().equalsIgnoreCase(given.strip()))
            .map(Map.Entry::getKey);
    return Stream.concat(byLabel, NearNames.to(given, type.options().keySet()).stream())
        .distinct()
        .limit(3)
        .toList();
  }
}
