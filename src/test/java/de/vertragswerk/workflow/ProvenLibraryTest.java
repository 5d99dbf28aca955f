package de.vertragswerk.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.library.LibraryReader;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.rendering.CharacterRepertoire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proof spares work and changes nothing; a pack that was changed has none. */
final class ProvenLibraryTest {
  private static final CharacterRepertoire PRINTABLE = Renderers.renditions().printable();

  @TempDir private Path folder;
  private Path pack;
  private Path proof;

  @BeforeEach
  void copyTheLoanPack() throws IOException {
    pack = folder.resolve("pack");
    proof = folder.resolve("proof");
    List<Path> files;
    try (Stream<Path> paths = Files.walk(Pack.LOAN)) {
      files = paths.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = pack.resolve(Pack.LOAN.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private ProvenLibrary proven(Path library) throws IOException {
    ProvenLibrary.prove(library, PRINTABLE).write(proof);
    return ProvenLibrary.read(Files.readAllBytes(proof));
  }

  private static ContractWorkflow workflow(Path library, ProvenLibrary proven) throws IOException {
    LibraryCompilation compilation = LibraryCompilation.forContracts(library, PRINTABLE, proven);
    assertThat(compilation.problems()).noneMatch(Problem::isError);
    return new ContractWorkflow(compilation.compiled().orElseThrow(), Renderers.renditions());
  }

  /** All parameter files of the LAP pack, those that rules refuse among them. */
  private static List<Path> parameterFiles() {
    return Stream.of(Pack.SAMPLES, Pack.SAMPLES.resolve("rejected"))
        .flatMap(each -> Pack.files(each).stream())
        .toList();
  }

  @Test
  void findsAndMakesTheSameOfEveryFile() throws IOException {
    ContractWorkflow spared = workflow(Pack.LAP, proven(Pack.LAP));
    assertThat(parameterFiles()).hasSizeGreaterThan(Pack.samples().size());
    for (Path file : parameterFiles()) {
      Checked expected = Pack.lap().check(file);
      Checked checked = spared.check(file);
      assertThat(checked.problems()).isEqualTo(expected.problems());
      assertThat(spared.contract(checked)).isEqualTo(Pack.lap().contract(expected));
    }
  }

  @Test
  void needsNoCheckOfTheTextsAgain() throws IOException {
    ProvenLibrary proven = proven(pack);
    LibraryCompilation nothingPrints =
        LibraryCompilation.forContracts(pack, new NothingPrints(), proven);
    assertThat(nothingPrints.compiled()).isPresent();
    assertThat(LibraryCompilation.of(pack, new NothingPrints()).compiled()).isEmpty();
  }

  @Test
  void isOfNoUseToAPackThatWasChanged() throws IOException {
    ProvenLibrary proven = proven(pack);
    String text = LibraryReader.read(pack).library().clauses().get(0).standard().file();
    Files.writeString(
        pack.resolve(text), Files.readString(pack.resolve(text)) + "\n\n${unheardOf.name}\n");
    LibraryCompilation changed = LibraryCompilation.forContracts(pack, PRINTABLE, proven);
    assertThat(changed.compiled()).isEmpty();
    assertThat(changed.problems())
        .extracting(Problem::code)
        .containsExactly("library.unknown-name-in-text");
  }

  @Test
  void isNotGivenToAPackWithAnError() throws IOException {
    Path rules = pack.resolve("rules.yaml");
    Files.writeString(rules, Files.readString(rules).replaceFirst("require: ", "require: 1 + "));
    assertThat(LibraryCompilation.of(pack, PRINTABLE).compiled()).isEmpty();
    assertThat(proven(pack).hash()).isEmpty();
  }

  private static final class NothingPrints implements CharacterRepertoire {
    @Override
    public boolean covers(int codePoint) {
      return false;
    }

    @Override
    public List<Unprintable> unprintable(String text) {
      return text.codePoints().mapToObj(each -> new Unprintable(each, Obstacle.NO_GLYPH)).toList();
    }
  }
}
