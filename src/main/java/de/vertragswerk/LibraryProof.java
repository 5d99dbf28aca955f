package de.vertragswerk;

import de.vertragswerk.problem.Problem;
import de.vertragswerk.rendering.layout.PrintableCharacters;
import de.vertragswerk.workflow.LibraryCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run by the build: writes down the hash of a library when it has no error, so that a cold start
 * need not find that out again. What is wrong with one that has is for the tests to say.
 */
final class LibraryProof {
  private LibraryProof() {}

  /** Reads the library in the first folder and writes the file named second. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void write(Path folder, Path file) throws IOException {
    LibraryCompilation compilation = LibraryCompilation.of(folder, new PrintableCharacters());
    boolean sound = compilation.problems().stream().noneMatch(Problem::isError);
    Files.writeString(file, sound ? compilation.library().identity().hash() + "\n" : "");
  }
}
