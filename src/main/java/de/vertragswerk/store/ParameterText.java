package de.vertragswerk.store;

import java.util.SortedMap;

/** Makes the parameter file of a draft. Is called inside the transaction that saves the fields. */
@FunctionalInterface
public interface ParameterText {
  String of(SortedMap<String, String> fields);
}
