package de.vertragswerk.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.library.LibraryReader;
import de.vertragswerk.library.LibraryReading;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A contract type of a few clauses that has every kind of parameter, and files for it. */
final class TinyPack {
  static final ClauseLibrary LIBRARY = read();

  /** Holds what has no default, nothing else. */
  static final String SHORTEST =
      """
      {
        "library": "tiny@1.2.0",
        "owner": {
          "name": "Haus e. V.",
          "postalCode": "07743",
          "kind": "COMPANY",
          "agents": [{"name": "Erika Muster"}]
        },
        "room": {
          "size": 20.5,
          "rent": 350,
          "begin": "2019-01-01",
          "heated": true,
          "address": {"street": "Am Markt 1"}
        },
        "provisions": {
          "keys": {},
          "hours": {},
          "deposit": {"amount": 1500.5}
        }
      }
      """;

  private TinyPack() {}

  private static ClauseLibrary read() {
    try {
      LibraryReading reading = LibraryReader.read(Path.of("src/test/resources/packs/tiny"));
      assertThat(reading.problems()).isEmpty();
      return reading.library();
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  static ParameterReading read(String text) {
    return new ParameterReader(LIBRARY).read("file.json", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The shortest file with a part of it replaced, which must be there. */
  static ParameterReading readWith(String part, String replacement) {
    return read(with(part, replacement));
  }

  static String with(String part, String replacement) {
    assertThat(SHORTEST).contains(part);
    return SHORTEST.replace(part, replacement);
  }

  /** The errors and warnings; what is left out on purpose does not count. */
  static List<Problem> faults(ParameterReading reading) {
    return reading.problems().stream()
        .filter(problem -> !problem.code().contains(".left-out"))
        .toList();
  }

  /** The one fault of a file. */
  static Problem fault(ParameterReading reading) {
    assertThat(faults(reading)).hasSize(1);
    return faults(reading).get(0);
  }

  /** The parameters of a file that could be read. */
  static ContractParameters parameters(ParameterReading reading) {
    return Objects.requireNonNull(reading.parameters());
  }

  static @Nullable ParameterValue value(ParameterReading reading, String path) {
    return parameters(reading).value(ParameterPath.parse(path));
  }

  static String pointer(Problem problem) {
    assertThat(problem.place()).isInstanceOf(Place.At.class);
    return ((Place.At) problem.place()).pointer();
  }
}
