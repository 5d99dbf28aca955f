package de.vertragswerk.validation;

import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.LibraryLabels;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that a rule's sentences name.
 *
 * @param written as it stands between the braces
 * @param fields the field of an object, if one is named
 * @param type of the value at the end of the path
 */
record Placeholder(String written, ParameterPath path, List<String> fields, ParameterType type) {
  Placeholder {
    Objects.requireNonNull(written);
    Objects.requireNonNull(path);
    Objects.requireNonNull(type);
    fields = List.copyOf(fields);
  }

  /** The value as an argument of a problem; the library's word for it when there is none. */
  Object argument(ContractParameters parameters, LibraryLabels labels) {
    ArgumentWriter writer = new ArgumentWriter(labels);
    ParameterValue value = parameters.value(path);
    for (String field : fields) {
      value = fieldOf(value, field);
    }
    return value == null ? labels.missing() : writer.argument(type, value);
  }

  /** The field of an object, or that of each object of a list. */
  private static @Nullable ParameterValue fieldOf(@Nullable ParameterValue value, String field) {
    if (value instanceof ObjectValue object) {
      return object.get(field);
    }
    if (value instanceof ListValue list) {
      List<ParameterValue> values = new ArrayList<>();
      for (ParameterValue item : list.items()) {
        ParameterValue found = fieldOf(item, field);
        if (found != null) {
          values.add(found);
        }
      }
      return new ListValue(values);
    }
    return null;
  }
}
