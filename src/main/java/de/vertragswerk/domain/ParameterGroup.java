package de.vertragswerk.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parameters that are filled in together: those of the parties, the project, or one provision. */
public record ParameterGroup(
    String id, String title, String help, List<ParameterDefinition> parameters) {
  public ParameterGroup {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(help);
    parameters = List.copyOf(parameters);
  }

  /** The parameter with this key, or null. */
  public @Nullable ParameterDefinition parameter(String key) {
    return parameters.stream().filter(each -> each.key().equals(key)).findFirst().orElse(null);
  }
}
