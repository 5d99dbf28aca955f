package de.vertragswerk.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.vertragswerk.library.LibraryReader;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnprintableWordsTest {
  @TempDir Path folder;

  @Test
  void areToldWithTheirLineWhenTheLibraryIsCompiled() throws IOException {
    String text = copyOfTheLoanPack();
    Files.writeString(
        folder.resolve(text), Files.readString(folder.resolve(text)) + "\n\n\u30A2\n");
    int line = (int) Files.readString(folder.resolve(text)).lines().count();
    LibraryCompilation compilation =
        LibraryCompilation.of(folder, Renderers.renditions().printable());
    assertThat(compilation.compiled()).isEmpty();
    assertThat(compilation.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple("library.unprintable-character", new Place.Line(text, line, 1)));
  }

  @Test
  void areToldOfOptionsAnnexesAndLabelsToo() throws IOException {
    copyOfTheLoanPack();
    Path head = folder.resolve("library.yaml");
    Files.writeString(
        head, Files.readString(head).replaceFirst("(?m)^( +contents: ).*$", "$1\u30A2"));
    Path annex;
    try (Stream<Path> annexes = Files.walk(folder.resolve("annexes"))) {
      annex = annexes.filter(each -> each.endsWith("annex.yaml")).findFirst().orElseThrow();
    }
    Files.writeString(
        annex, Files.readString(annex).replaceFirst("(?m)^title: .*$", "title: \u30A2"));
    assertThat(LibraryCompilation.of(folder, Renderers.renditions().printable()).problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::code)
        .containsExactly("library.unprintable-character", "library.unprintable-character");
  }

  /** Returns the text of its first clause. */
  private String copyOfTheLoanPack() throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.walk(Pack.LOAN)) {
      files = paths.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = folder.resolve(Pack.LOAN.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    return LibraryReader.read(folder).library().clauses().get(0).standard().file();
  }
}
