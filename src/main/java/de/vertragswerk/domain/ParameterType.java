package de.vertragswerk.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What kind of value a parameter takes, and its bounds. */
public sealed interface ParameterType {

  /** Words, printed as they are. Lengths count Unicode code points. */
  record TextType(int maximumLength, boolean multiline, String pattern, String patternHelp)
      implements ParameterType {
    public TextType {
      Objects.requireNonNull(pattern);
      Objects.requireNonNull(patternHelp);
      if (maximumLength < 1) {
        throw new IllegalArgumentException("maximumLength " + maximumLength);
      }
    }
  }

  /** How a number is written. */
  enum NumberKind {
    INTEGER,
    DECIMAL,
    /** An amount in euro with two decimal places. */
    MONEY
  }

  /**
   * A number.
   *
   * @param minimum null when there is none
   * @param maximum null when there is none
   * @param floor what makes the minimum a floor that no contract may undercut; else empty
   * @param ceiling what makes the maximum a cap that no contract may exceed; else empty
   */
  record NumberType(
      NumberKind kind,
      @Nullable BigDecimal minimum,
      @Nullable BigDecimal maximum,
      String floor,
      String ceiling)
      implements ParameterType {
    public NumberType {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(floor);
      Objects.requireNonNull(ceiling);
    }
  }

  /** A day of the calendar. */
  record DateType() implements ParameterType {}

  /** Yes or no. */
  record BooleanType() implements ParameterType {}

  /**
   * One of several options: key in parameter files, German label for people.
   *
   * @param amongProvisions whether the options are the provisions of the library, with their
   *     titles; a contract must take the one that is chosen
   */
  record ChoiceType(Map<String, String> options, boolean amongProvisions) implements ParameterType {
    public ChoiceType {
      options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    public ChoiceType(Map<String, String> options) {
      this(options, false);
    }
  }

  /**
   * A picture.
   *
   * @param height in print, in millimetres
   */
  record ImageType(int height, int maximumKilobytes) implements ParameterType {
    private static final int KILOBYTE = 1024;

    public ImageType {
      if (height < 1 || maximumKilobytes < 1) {
        throw new IllegalArgumentException(height + " mm, " + maximumKilobytes + " KB");
      }
    }

    public int maximumBytes() {
      return maximumKilobytes * KILOBYTE;
    }
  }

  /** Several values of one kind, in the order given. */
  record ListType(ParameterType item, int minimumItems, int maximumItems) implements ParameterType {
    public ListType {
      Objects.requireNonNull(item);
      if (minimumItems < 0 || maximumItems < minimumItems) {
        throw new IllegalArgumentException(minimumItems + " to " + maximumItems + " items");
      }
    }
  }

  /** Several named values that belong together, such as an address. */
  record ObjectType(List<ParameterDefinition> fields) implements ParameterType {
    public ObjectType {
      fields = List.copyOf(fields);
    }

    /** The field with this key, or null. */
    public @Nullable ParameterDefinition field(String key) {
      return fields.stream().filter(field -> field.key().equals(key)).findFirst().orElse(null);
    }
  }
}
