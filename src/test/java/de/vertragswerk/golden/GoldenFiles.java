package de.vertragswerk.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cases that are folders: what goes in, and what came out when somebody last looked at it. A text
 * that is missing is written, and with {@code -Dgolden.update=true} one that differs is
 * overwritten; the test is red in both cases, so that nobody keeps a text unread.
 */
final class GoldenFiles {
  static final String INPUT = "parameters.json";

  private static final Path ROOT = Path.of("src/test/resources/golden");
  private static final Path PACKS = Path.of("src/test/resources/packs");
  private static final Pattern LIBRARY = Pattern.compile("\"library\": \"([a-z-]+)@");

  private GoldenFiles() {}

  /** The cases of a kind, in the order of their names. */
  static List<Path> cases(String kind) {
    return list(ROOT.resolve(kind));
  }

  /** The pack a case is for: the one its input names, even if the rest of it is no JSON. */
  static Path packOf(Path folder) {
    Matcher library = LIBRARY.matcher(read(folder.resolve(INPUT)));
    assertThat(library.find()).as("%s names its library", folder.resolve(INPUT)).isTrue();
    return PACKS.resolve(library.group(1));
  }

  /** Compares a text with the one a case keeps; a case holds its input and this text alone. */
  static void compare(Path folder, String output, String actual) {
    assertThat(list(folder))
        .extracting(file -> file.getFileName().toString())
        .as("files of %s", folder)
        .isSubsetOf(INPUT, output)
        .contains(INPUT);
    Path kept = folder.resolve(output);
    String expected = Files.exists(kept) ? read(kept) : "";
    boolean mayWrite = !Files.exists(kept) || Boolean.getBoolean("golden.update");
    if (mayWrite && !actual.equals(expected)) {
      write(kept, actual);
      fail("%s is written; read it, and run the test again", kept);
    }
    assertThat(actual).as("%s; -Dgolden.update=true overwrites it", kept).isEqualTo(expected);
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
