package de.vertragswerk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contracts that are measured. */
public enum BenchmarkContracts {
  /** The shortest contract the library allows: all that can be left out is. */
  MINIMUM,
  /** A contract with all provisions. */
  SAMPLE,
  /** Many contracts, in turn. */
  MIXED;

  List<byte[]> parameterFiles() throws IOException {
    return switch (this) {
      case MINIMUM -> List.of(Files.readAllBytes(Path.of("src/test/peers/contracts/minimum.json")));
      case SAMPLE ->
          List.of(Files.readAllBytes(Path.of("samples/esf-plus-predecessor-months.json")));
      case MIXED -> MixedCorpus.files();
    };
  }
}
