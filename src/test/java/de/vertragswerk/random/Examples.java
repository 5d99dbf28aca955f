package de.vertragswerk.random;

import com.fasterxml.jackson.databind.JsonNode;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.TextType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values of files that are right, where a type alone does not say how a value looks. */
final class Examples {
  private final Map<String, List<String>> patterns = new HashMap<>();
  private final List<String> dates = new ArrayList<>();

  Examples(ClauseLibrary library, List<JsonNode> files) {
    for (JsonNode file : files) {
      for (Slot slot : Slot.all(library, file)) {
        collect(slot);
      }
    }
  }

  private void collect(Slot slot) {
    JsonNode value = slot.value();
    ParameterType type = slot.definition().type();
    if (value == null) {
      return;
    }
    if (type instanceof TextType text && !text.pattern().isEmpty()) {
      patterns.computeIfAbsent(text.pattern(), unseen -> new ArrayList<>()).add(value.asText());
    }
    if (type instanceof ParameterType.DateType) {
      dates.add(value.asText());
    }
  }

  List<String> ofPattern(String pattern) {
    return patterns.getOrDefault(pattern, List.of("A-1", "a1@b2.de", "00000"));
  }

  List<String> dates() {
    return dates.isEmpty() ? List.of("2019-01-31") : dates;
  }
}
