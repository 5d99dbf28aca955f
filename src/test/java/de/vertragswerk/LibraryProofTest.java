package de.vertragswerk;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.library.LibraryReader;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build proves the pack as it is, and no pack that has an error anywhere. */
final class LibraryProofTest {
  @TempDir private Path folder;
  private Path pack;
  private Path proof;

  @BeforeEach
  void copy() throws IOException {
    pack = folder.resolve("pack");
    proof = folder.resolve("proof.txt");
    try (Stream<Path> files = Files.walk(Pack.LOAN)) {
      for (Path file : files.toList()) {
        Files.copy(file, pack.resolve(Pack.LOAN.relativize(file).toString()));
      }
    }
  }

  private String proof() throws IOException {
    LibraryProof.main(new String[] {pack.toString(), proof.toString()});
    return Files.readString(proof);
  }

  @Test
  void theBuildHasProvenTheLapPack() throws IOException {
    assertThat(LibraryProof.class.getResourceAsStream("/proven-libraries.txt"))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(LibraryReader.read(Pack.LAP).library().identity().hash() + "\n");
  }

  @Test
  void aSoundPackIsProvenByItsHash() throws IOException {
    assertThat(proof()).isEqualTo(LibraryReader.read(pack).library().identity().hash() + "\n");
  }

  @Test
  void aPackWithAnErrorInOneTextIsNotProven() throws IOException {
    Path text;
    try (Stream<Path> files = Files.walk(pack)) {
      text = files.filter(file -> file.toString().endsWith(".md")).sorted().findFirst().orElseThrow();
    }
    Files.writeString(text, Files.readString(text) + "\n\n${unheardOf.name}\n");
    assertThat(proof()).isEmpty();
  }
}
