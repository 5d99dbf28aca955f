package de.vertragswerk.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case to be opened.
 *
 * @param title what it is called in lists
 * @param jobcenter whom it will go to; null while nobody is chosen
 * @param libraryHash content of the clause library it is pinned to, stored before
 */
public record NewCase(String title, @Nullable OrganisationId jobcenter, String libraryHash) {
  public NewCase {
    Objects.requireNonNull(title);
    Objects.requireNonNull(libraryHash);
  }
}
