package de.vertragswerk.domain;

import de.vertragswerk.domain.ParameterValue.ObjectValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one contract is made of: values and choices.
 *
 * @param groups values by group, and by provision for those that are taken
 * @param variants the chosen variant of each provision that is taken
 * @param omissions the reason for each provision that is left out; empty when none was given
 */
public record ContractParameters(
    Map<String, ObjectValue> groups, Map<String, String> variants, Map<String, String> omissions) {

  public ContractParameters {
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    omissions = Collections.unmodifiableMap(new LinkedHashMap<>(omissions));
  }

  public boolean takes(String provision) {
    return variants.containsKey(provision);
  }

  /** The value of a parameter; null when nobody gave one. */
  public @Nullable ParameterValue value(@Nullable ParameterPath path) {
    if (path == null) {
      return null;
    }
    ObjectValue group = groups.get(path.group());
    return group == null ? null : group.get(path.key());
  }

  /** The same parameters with one value more, or another one. */
  public ContractParameters with(ParameterPath path, ParameterValue value) {
    Objects.requireNonNull(value);
    Map<String, ObjectValue> changed = new LinkedHashMap<>(groups);
    ObjectValue before = changed.getOrDefault(path.group(), new ObjectValue(Map.of()));
    Map<String, ParameterValue> fields = new LinkedHashMap<>(before.fields());
    fields.put(path.key(), value);
    changed.put(path.group(), new ObjectValue(fields));
    return new ContractParameters(changed, variants, omissions);
  }
}
