package de.vertragswerk.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a dated statement of the library rests on.
 *
 * @param source empty when none is named
 * @param asOf the day it was looked up; null when unknown
 * @param confirmed false when a drafter must be told to check it
 */
public record Evidence(String source, @Nullable LocalDate asOf, boolean confirmed) {
  public Evidence {
    Objects.requireNonNull(source);
  }
}
