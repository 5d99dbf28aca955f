package de.vertragswerk.workflow;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.rendering.CharacterRepertoire;
import de.vertragswerk.validation.CheckedExpressions;
import de.vertragswerk.validation.CompiledRules;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A library in which this very build of the program has found no error. One that differs from it by
 * a single letter is not proven by it.
 *
 * @param hash of its files, as {@code LibraryIdentity} has it; empty for none
 * @param expressions of its rules and defaults, checked
 */
public record ProvenLibrary(String hash, CheckedExpressions expressions) {
  /** None: everything is checked. */
  public static final ProvenLibrary NONE = new ProvenLibrary("", CheckedExpressions.NONE);

  /** What the build writes, beside the classes. */
  private static final String RESOURCE = "/proven-library.bin";

  public ProvenLibrary {
    Objects.requireNonNull(hash);
    Objects.requireNonNull(expressions);
  }

  /** Checks a library: {@link #NONE} when it has an error. */
  public static ProvenLibrary prove(Path folder, CharacterRepertoire printable) throws IOException {
    LibraryCompilation compilation = LibraryCompilation.of(folder, printable);
    ClauseLibrary library = compilation.library();
    return compilation.compiled().isEmpty()
        ? NONE
        : new ProvenLibrary(library.identity().hash(), CompiledRules.check(library));
  }

  /** The one the build has proven; {@link #NONE} when it has proven none. */
  public static ProvenLibrary ofThisBuild() {
    try (InputStream in = ProvenLibrary.class.getResourceAsStream(RESOURCE)) {
      return in == null ? NONE : read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #write} has written. */
  static ProvenLibrary read(byte[] file) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
    return new ProvenLibrary(in.readUTF(), CheckedExpressions.read(in));
  }

  /** Writes it to a file. */
  public void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeUTF(hash);
      expressions.write(out);
    }
  }

  boolean is(ClauseLibrary library) {
    return hash.equals(library.identity().hash());
  }
}
