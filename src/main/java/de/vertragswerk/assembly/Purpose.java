package de.vertragswerk.assembly;

import java.util.List;
import java.util.Objects;

/**
 * What a contract is assembled for.
 *
 * @param parameterFile the parameters as JSON text, which every output carries
 * @param draft whether every page is marked and gaps are allowed
 * @param openPoints sentences listed at the head of a draft
 */
public record Purpose(String parameterFile, boolean draft, List<String> openPoints) {
  public Purpose {
    Objects.requireNonNull(parameterFile);
    openPoints = List.copyOf(openPoints);
  }

  /** A contract that may be signed. */
  public static Purpose signing(String parameterFile) {
    return new Purpose(parameterFile, false, List.of());
  }

  /** A draft with its open points. */
  public static Purpose draft(String parameterFile, List<String> openPoints) {
    return new Purpose(parameterFile, true, openPoints);
  }
}
