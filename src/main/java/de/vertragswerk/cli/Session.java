package de.vertragswerk.cli;

import de.vertragswerk.message.Messages;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.workflow.CompiledLibrary;
import de.vertragswerk.workflow.LibraryCompilation;
import de.vertragswerk.workflow.Renditions;
import java.io.IOException;
import java.util.List;

/** What the commands share. */
record Session(Console console, Renditions renditions) {

  /** The library, compiled; a command cannot go on with a broken one. */
  CompiledLibrary library(LibraryPlace place) throws IOException {
    LibraryCompilation compilation = compilation(place);
    return compilation.compiled().orElseThrow(() -> broken(compilation.problems()));
  }

  /** The library as far as it can be read. */
  LibraryCompilation compilation(LibraryPlace place) throws IOException {
    return place.use(folder -> LibraryCompilation.of(folder, renditions.printable()));
  }

  /** The library as far as it can be read, with the texts of annexes and documents. */
  LibraryCompilation wholeCompilation(LibraryPlace place) throws IOException {
    return place.use(folder -> LibraryCompilation.whole(folder, renditions.printable()));
  }

  private Refusal broken(List<Problem> problems) {
    new ProblemText(console.err(), Messages.withoutLibrary()).print(problems);
    return new Refusal(ExitCode.PROBLEMS, Words.of("library.broken"));
  }
}
