package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.workflow.Pack;
import de.vertragswerk.workflow.Renderers;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands as a shell would, in a folder of their own. */
abstract class CliDoor {
  static final Path SAMPLE = Pack.samples().get(0);

  @TempDir Path folder;

  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();

  int run(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    return new Cli(console, Renderers.renditions())
        .run(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
  }

  Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  List<String> outputs() throws IOException {
    Path outputs = folder.resolve("out");
    if (!Files.exists(outputs)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(outputs)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  Path changed(String name, String before, String after) throws IOException {
    String sample = Files.readString(SAMPLE);
    assertThat(sample).contains(before);
    return file(name, sample.replace(before, after));
  }
}
