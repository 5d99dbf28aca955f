package de.vertragswerk.domain;

import java.util.Objects;

/**
 * One wording of a clause.
 *
 * @param file the text's path inside the library
 * @param text Markdown with directives, line ends as "\n"
 */
public record ClauseVariant(String id, String title, String guidance, String file, String text) {
  public ClauseVariant {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(guidance);
    Objects.requireNonNull(file);
    Objects.requireNonNull(text);
  }
}
