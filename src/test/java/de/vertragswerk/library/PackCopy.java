package de.vertragswerk.library;

import de.vertragswerk.problem.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the equipment loan pack, to be broken in one place. */
public final class PackCopy {
  static final Path ORIGINAL = Path.of("src/test/resources/packs/equipment-loan");

  private final Path root;

  private PackCopy(Path root) {
    this.root = root;
  }

  public static PackCopy in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(ORIGINAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
    return new PackCopy(folder);
  }

  LibraryReading read() throws IOException {
    return LibraryReader.read(root);
  }

  /** Replaces what must stand in the file exactly once. */
  public void replace(String file, String from, String to) throws IOException {
    String text = text(file);
    int at = text.indexOf(from);
    if (at < 0 || text.indexOf(from, at + 1) >= 0) {
      throw new IllegalArgumentException("not once in " + file + ": " + from);
    }
    write(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }

  public void write(String file, byte[] content) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    Files.write(path, content);
  }

  public void delete(String file) throws IOException {
    Files.delete(root.resolve(file));
  }

  /** The place of the circumflex in {@code marked}, which stands in the file without it. */
  Place.Line place(String file, String marked) throws IOException {
    String text = text(file);
    int start = text.indexOf(marked.replace("^", ""));
    if (start < 0) {
      throw new IllegalArgumentException("not in " + file + ": " + marked);
    }
    String before = text.substring(0, start + marked.indexOf('^'));
    int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
    return new Place.Line(file, line, before.length() - before.lastIndexOf('\n'));
  }

  private String text(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }
}
