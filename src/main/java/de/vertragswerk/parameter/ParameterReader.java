package de.vertragswerk.parameter;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameter files for contracts of one library. Whatever is wrong with a file becomes a
 * problem. Thread-safe.
 */
public final class ParameterReader {
  /** No parameter file is larger: 2 MB. */
  public static final int MAXIMUM_BYTES = 2 * 1024 * 1024;

  private final ClauseLibrary library;

  public ParameterReader(ClauseLibrary library) {
    this.library = library;
  }

  /**
   * Reads a file, but not more of it than a parameter file may hold.
   *
   * @throws IOException when the file is there and cannot be read all the same
   */
  public ParameterReading read(Path file) throws IOException {
    return read(file, null);
  }

  /**
   * The same with values of one group that are given beside the file.
   *
   * @param given null for none
   * @throws IOException when the file is there and cannot be read all the same
   */
  public ParameterReading read(Path file, @Nullable GivenValues given) throws IOException {
    String name = file.toString();
    if (!Files.exists(file)) {
      return unreadable(name, "no-such-file");
    }
    if (Files.isDirectory(file)) {
      return unreadable(name, "not-a-file");
    }
    try (InputStream content = Files.newInputStream(file)) {
      return read(name, content.readNBytes(MAXIMUM_BYTES + 1), given);
    }
  }

  private static ParameterReading unreadable(String name, String kind) {
    Complaints complaints = new Complaints(name);
    complaints.add(Problem.error(Complaints.FILE_SCOPE + "." + kind, new Place.Whole(name)));
    return new ParameterReading(null, complaints.all());
  }

  /**
   * Reads the content of a file.
   *
   * @param fileName what problems call the file
   */
  public ParameterReading read(String fileName, byte[] content) {
    return read(fileName, content, null);
  }

  /**
   * The same with values of one group that are given beside the file.
   *
   * @param given null for none
   */
  public ParameterReading read(String fileName, byte[] content, @Nullable GivenValues given) {
    Complaints complaints = new Complaints(fileName);
    ContractParameters parameters = read(content, given, complaints);
    return new ParameterReading(parameters, complaints.all());
  }

  private @Nullable ContractParameters read(
      byte[] content, @Nullable GivenValues given, Complaints complaints) {
    String text = new FileText(complaints).decode(content);
    JsonValue root = text == null ? null : new JsonTree(text, complaints).parse();
    if (root == null) {
      return null;
    }
    if (root instanceof JsonValue.JsonObject object) {
      JsonValue.JsonObject whole = given == null ? object : given.addedTo(object, complaints);
      return new FileReading(library, whole, complaints).read();
    }
    complaints.add(
        Problem.error(Complaints.FILE_SCOPE + ".not-an-object", complaints.at(""))
            .with("actual", root.kind()));
    return null;
  }
}
