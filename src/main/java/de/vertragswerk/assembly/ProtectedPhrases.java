package de.vertragswerk.assembly;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.List;
import java.util.regex.Pattern;

/** Holds every variant of a clause to the words its declaration protects. */
final class ProtectedPhrases {
  /** {@code ${group.key}} or {@code ${group.key.form}} becomes {@code {group.key}}. */
  private static final Pattern VALUE =
      Pattern.compile("\\$\\{\\s*(\\w+\\.\\w+)(?:\\.\\w+)?\\s*\\}");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private ProtectedPhrases() {}

  static List<Problem> check(Clause clause, ClauseVariant variant) {
    String text = normal(VALUE.matcher(variant.text()).replaceAll("{$1}"));
    return clause.protectedPhrases().stream()
        .filter(phrase -> !text.contains(normal(phrase)))
        .map(
            phrase ->
                Problem.error("library.lost-protected-phrase", new Place.Line(variant.file(), 1, 1))
                    .with("subject", phrase))
        .toList();
  }

  private static String normal(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
