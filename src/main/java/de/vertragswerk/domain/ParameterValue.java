package de.vertragswerk.domain;

import de.vertragswerk.picture.Picture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A filled value, of the kind its {@link ParameterType} says. */
public sealed interface ParameterValue {

  record TextValue(String text) implements ParameterValue {
    public TextValue {
      Objects.requireNonNull(text);
    }
  }

  record NumberValue(BigDecimal number) implements ParameterValue {
    public NumberValue {
      Objects.requireNonNull(number);
    }
  }

  record DateValue(LocalDate date) implements ParameterValue {
    public DateValue {
      Objects.requireNonNull(date);
    }
  }

  record BooleanValue(boolean isTrue) implements ParameterValue {}

  /** The key of an option. */
  record ChoiceValue(String key) implements ParameterValue {
    public ChoiceValue {
      Objects.requireNonNull(key);
    }
  }

  /**
   * A picture.
   *
   * @param alternativeText what it shows, for those who do not see it; never blank
   */
  record ImageValue(Picture picture, String alternativeText) implements ParameterValue {
    public ImageValue {
      Objects.requireNonNull(picture);
      Objects.requireNonNull(alternativeText);
    }
  }

  record ListValue(List<ParameterValue> items) implements ParameterValue {
    public ListValue {
      items = List.copyOf(items);
    }
  }

  /** Values by key, in the order they were declared. */
  record ObjectValue(Map<String, ParameterValue> fields) implements ParameterValue {
    public ObjectValue {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The value of a field; null when nobody gave it. */
    public @Nullable ParameterValue get(String key) {
      return fields.get(key);
    }
  }
}
