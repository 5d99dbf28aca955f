package de.vertragswerk.parameter;

import de.vertragswerk.domain.LibraryIdentity;
import de.vertragswerk.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares the library a file names with the one it is read for. */
final class LibraryReference {
  /** An id, and a version of three numbers. */
  static final String VERSION = "[0-9]+\\.[0-9]+\\.[0-9]+";

  private static final Pattern REFERENCE = Pattern.compile("([^@]+)@(" + VERSION + ")");

  private final LibraryIdentity library;
  private final Complaints complaints;

  LibraryReference(LibraryIdentity library, Complaints complaints) {
    this.library = library;
    this.complaints = complaints;
  }

  /**
   * Whether it makes sense to read on: a file that names no library is read with the present one,
   * one made for another contract type is not read at all.
   */
  boolean accepts(@Nullable JsonValue given) {
    if (given == null) {
      return true;
    }
    Spot spot =
        new Spot(
            Complaints.FILE_SCOPE,
            "/" + FileReading.LIBRARY,
            Spot.Subject.of(FileReading.LIBRARY, ""),
            complaints);
    if (!(given instanceof JsonValue.JsonText text)) {
      spot.wrongType("text", given);
      return true;
    }
    Matcher reference = REFERENCE.matcher(text.text());
    if (!reference.matches()) {
      spot.complain(named(spot.error("bad-library-reference"), text.text()));
      return true;
    }
    return fits(reference, spot);
  }

  private boolean fits(Matcher reference, Spot spot) {
    if (!reference.group(1).equals(library.id())) {
      spot.complain(named(spot.error("other-library"), reference.group()));
      return false;
    }
    if (!reference.group(2).equals(library.version())) {
      Problem warning =
          Problem.warning(Complaints.FILE_SCOPE + ".other-version", complaints.at(spot.pointer()));
      spot.complain(named(warning, reference.group()));
    }
    return true;
  }

  private Problem named(Problem problem, String given) {
    return problem.with("given", Shown.text(given)).with("present", library.reference());
  }
}
