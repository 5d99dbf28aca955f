package de.vertragswerk.store;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a provider hands in.
 *
 * @param parameters the parameter file, JSON
 * @param files SHA-256 of each contract file made of it, by name; the files can be made again
 */
public record Submission(String parameters, SortedMap<String, String> files) {
  public Submission {
    Objects.requireNonNull(parameters);
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
