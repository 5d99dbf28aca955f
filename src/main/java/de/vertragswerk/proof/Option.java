package de.vertragswerk.proof;

import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ValueText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way a choice can go.
 *
 * @param value for {@link Kind#VALUE}, else null
 * @param text for {@link Kind#TEXT} and {@link Kind#VARIANT}, else empty
 * @param number for {@link Kind#SIZE}, {@link Kind#DAYS} and {@link Kind#DAY}, else 0
 */
record Option(Kind kind, @Nullable ParameterValue value, String text, long number) {

  /** What taking an option does to a parameter file. */
  enum Kind {
    /** The provision is left out. */
    OMITTED,
    VARIANT,
    /** The file does not have the value. */
    ABSENT,
    /** The file has an invented value. */
    GIVEN,
    VALUE,
    TEXT,
    /** A list of so many invented items. */
    SIZE,
    /** So many days after the day everything is counted from. */
    DAYS,
    /** The day everything is counted from. */
    DAY
  }

  Option {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(text);
  }

  static Option of(Kind kind) {
    return new Option(kind, null, "", 0);
  }

  static Option value(ParameterValue value) {
    return new Option(Kind.VALUE, value, "", 0);
  }

  static Option text(Kind kind, String text) {
    return new Option(kind, null, text, 0);
  }

  static Option number(Kind kind, long number) {
    return new Option(kind, null, "", number);
  }

  /** What people would call it. */
  String label() {
    return value != null ? ValueText.of(value) : text.isEmpty() ? kind.name() : text;
  }

  /** Whether what lies below the choice is part of the file. */
  boolean holdsMore() {
    return switch (kind) {
      case OMITTED, ABSENT, VALUE, TEXT -> false;
      case SIZE -> number > 0;
      case VARIANT, GIVEN, DAYS, DAY -> true;
    };
  }
}
