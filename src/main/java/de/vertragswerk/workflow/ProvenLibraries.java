package de.vertragswerk.workflow;

import de.vertragswerk.domain.ClauseLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The libraries in whose texts this very build of the program has found no error, by the hashes of
 * their contents. One that was changed by a single letter is none of them.
 *
 * @param hashes as {@code LibraryIdentity} has them
 */
public record ProvenLibraries(Set<String> hashes) {
  /** None: everything is checked. */
  public static final ProvenLibraries NONE = new ProvenLibraries(Set.of());

  /** What the build writes, below the classes. */
  static final String RESOURCE = "/proven-libraries.txt";

  public ProvenLibraries {
    hashes = Set.copyOf(hashes);
  }

  /** Those the build has checked; none when it has checked none. */
  public static ProvenLibraries ofThisBuild() {
    try (InputStream in = ProvenLibraries.class.getResourceAsStream(RESOURCE)) {
      return in == null
          ? NONE
          : new ProvenLibraries(
              new String(in.readAllBytes(), StandardCharsets.UTF_8)
                  .lines()
                  .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean hold(ClauseLibrary library) {
    return hashes.contains(library.identity().hash());
  }
}
