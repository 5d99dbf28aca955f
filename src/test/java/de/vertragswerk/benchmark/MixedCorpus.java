package de.vertragswerk.benchmark;

import de.vertragswerk.random.RandomParameterFiles;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Many different contracts, always the same ones. A program that remembers words, lines or numbers
 * of one contract gains nothing by it here.
 */
final class MixedCorpus {
  private static final int SIZE = 240;

  private MixedCorpus() {}

  /** The parameter files; all of them can be made into contracts. */
  static List<byte[]> files() {
    return RandomParameterFiles.of(Pack.compiled(Pack.LAP), SIZE).stream()
        .map(file -> file.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  /** Writes them to the folder that is named. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int number = 0;
    for (byte[] file : files()) {
      Files.write(folder.resolve("contract-%03d.json".formatted(++number)), file);
    }
  }
}
