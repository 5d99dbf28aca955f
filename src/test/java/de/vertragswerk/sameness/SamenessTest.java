package de.vertragswerk.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample, and a draft of every rejected one, says the same in every format. */
final class SamenessTest {
  static Stream<Path> samples() {
    return Stream.of(Pack.SAMPLES, Pack.SAMPLES.resolve("rejected"))
        .flatMap(folder -> Pack.files(folder).stream());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void allFormatsSayTheSameSentenceBySentence(Path sample) throws IOException {
    Outcome outcome = Pack.lap().contract(Pack.lap().check(sample));
    if (outcome instanceof Outcome.Refused) {
      outcome = Pack.lap().draft(Pack.lap().check(sample));
    }
    ContractDocument document = ((Outcome.Made) outcome).document();
    assertThat(Readings.of(document).differences()).as(sample.toString()).isEmpty();
  }
}
