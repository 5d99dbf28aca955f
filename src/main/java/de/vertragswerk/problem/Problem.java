package de.vertragswerk.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong with an input.
 *
 * @param code stable and speaking, such as {@code contactDensity.below-floor}: the scope, a dot,
 *     the kind
 * @param arguments the values a sentence about it needs, by name; texts, numbers, dates, or lists
 *     of texts
 * @param legalBasis the norm or guideline sentence it rests on; empty when it rests on none
 */
public record Problem(
    String code, Severity severity, Place place, Map<String, Object> arguments, String legalBasis) {

  public Problem {
    if (code.isBlank()) {
      throw new IllegalArgumentException("a problem needs a code");
    }
    Objects.requireNonNull(severity);
    Objects.requireNonNull(place);
    Objects.requireNonNull(legalBasis);
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  public static Problem error(String code, Place place) {
    return new Problem(code, Severity.ERROR, place, Map.of(), "");
  }

  public static Problem warning(String code, Place place) {
    return new Problem(code, Severity.WARNING, place, Map.of(), "");
  }

  public static Problem info(String code, Place place) {
    return new Problem(code, Severity.INFO, place, Map.of(), "");
  }

  /** The same problem with one more argument. */
  public Problem with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(arguments);
    more.put(name, value);
    return new Problem(code, severity, place, more, legalBasis);
  }

  /** The same problem resting on {@code basis}. */
  public Problem basedOn(String basis) {
    return new Problem(code, severity, place, arguments, basis);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
