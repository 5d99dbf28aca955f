package de.vertragswerk.sameness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** The parameter file that every format carries. */
final class Parameters {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Parameters() {}

  /** Without what spelling and white space make of the same values. */
  static String normal(String json) {
    try {
      return JSON.readTree(json).toString();
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
