package de.vertragswerk;

import de.vertragswerk.rendering.layout.PrintableCharacters;
import de.vertragswerk.workflow.ProvenLibrary;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Run by the build: proves the library that the program brings along, so that a cold start need not
 * find out again that it has no error. What is wrong with one that has is for the tests to say.
 */
final class LibraryProof {
  private LibraryProof() {}

  /** Reads the library in the first folder and writes the file named second. */
  public static void main(String[] arguments) throws IOException {
    ProvenLibrary.prove(Path.of(arguments[0]), new PrintableCharacters())
        .write(Path.of(arguments[1]));
  }
}
