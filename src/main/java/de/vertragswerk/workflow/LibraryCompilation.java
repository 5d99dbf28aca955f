package de.vertragswerk.workflow;

import de.vertragswerk.assembly.Assembler;
import de.vertragswerk.assembly.AssemblerCompilation;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.library.LibraryReader;
import de.vertragswerk.library.LibraryReading;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.rendering.CharacterRepertoire;
import de.vertragswerk.validation.CompiledRules;
import de.vertragswerk.validation.RuleCompilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading and compiling a library.
 *
 * @param library what could be read, for looking at
 * @param compiled empty when there is an error among the problems
 */
public record LibraryCompilation(
    ClauseLibrary library, Optional<CompiledLibrary> compiled, List<Problem> problems) {

  public LibraryCompilation {
    Objects.requireNonNull(library);
    Objects.requireNonNull(compiled);
    problems = List.copyOf(problems);
  }

  /**
   * Reads and compiles the library in a folder of any file system.
   *
   * @param printable what can be printed in all formats
   * @throws IOException when the folder cannot be read
   */
  public static LibraryCompilation of(Path folder, CharacterRepertoire printable)
      throws IOException {
    LibraryReading reading = LibraryReader.read(folder);
    ClauseLibrary library = reading.library();
    if (hasErrors(reading.problems())) {
      return new LibraryCompilation(library, Optional.empty(), reading.problems());
    }
    RuleCompilation rules = CompiledRules.compile(library);
    AssemblerCompilation texts = Assembler.compile(library);
    List<Problem> problems = new ArrayList<>(reading.problems());
    problems.addAll(rules.problems());
    problems.addAll(texts.problems());
    problems.addAll(UnprintableWords.in(library, printable));
    return new LibraryCompilation(
        library,
        hasErrors(problems)
            ? Optional.empty()
            : Optional.of(new CompiledLibrary(library, rules.rules(), texts.assembler())),
        problems);
  }

  /**
   * The same with the texts of annexes and documents, which a contract is made without.
   *
   * @throws IOException when the folder cannot be read
   */
  public static LibraryCompilation whole(Path folder, CharacterRepertoire printable)
      throws IOException {
    LibraryCompilation compilation = of(folder, printable);
    if (compilation.compiled.isEmpty()) {
      return compilation;
    }
    CompiledLibrary compiled = compilation.compiled.get();
    List<Problem> problems = new ArrayList<>(compilation.problems);
    problems.addAll(
        new SeparateTextProblems(compiled.library(), compiled.assembler(), printable).all());
    return new LibraryCompilation(
        compilation.library,
        hasErrors(problems) ? Optional.empty() : Optional.of(compiled),
        problems);
  }

  private static boolean hasErrors(List<Problem> problems) {
    return problems.stream().anyMatch(Problem::isError);
  }
}
