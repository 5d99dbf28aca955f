package de.vertragswerk.rendering.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Validates PDF files with veraPDF, all of them in one start of a Java virtual machine of its own:
 * veraPDF brings libraries that must not meet ours.
 */
public final class VeraPdf {
  private static final Path CLASS_PATH = Path.of("target", "verapdf.classpath");
  private static final Path PROGRAM = Path.of("src", "test", "verapdf", "VeraPdfRun.java");
  private static final String LAST_LINE = "validated\t";

  /** PDF/A-3a and PDF/UA-1. */
  private static final List<String> WITH_DATA = List.of("3a", "ua1");

  private VeraPdf() {}

  /**
   * A rule that a file breaks.
   *
   * @param flavour {@code 2a}, {@code 3a} or {@code ua1}
   * @param rule clause and test: {@code 7.1-9}
   */
  public record Failure(Path file, String flavour, String rule, String message) {}

  /** All that is wrong with the files as PDF/A-3a and PDF/UA-1; empty when they are both. */
  public static List<Failure> failures(List<Path> files) throws IOException, InterruptedException {
    return failures(files, WITH_DATA);
  }

  /** All that is wrong with the files; empty when each is valid in each flavour. */
  static List<Failure> failures(List<Path> files, List<String> flavours)
      throws IOException, InterruptedException {
    Path list = Files.createTempFile("verapdf", ".txt");
    Path output = Files.createTempFile("verapdf", ".out");
    try {
      Files.write(list, files.stream().map(Path::toString).toList());
      run(list, flavours, output);
      return read(files, Files.readAllLines(output, StandardCharsets.UTF_8));
    } finally {
      Files.delete(list);
      Files.delete(output);
    }
  }

  private static void run(Path list, List<String> flavours, Path output)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = Files.readString(CLASS_PATH).strip();
    List<String> command =
        new ArrayList<>(
            List.of(java, "-Xmx512m", "-cp", classPath, PROGRAM.toString(), list.toString()));
    command.addAll(flavours);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException("veraPDF ended with " + code);
    }
  }

  private static List<Failure> read(List<Path> files, List<String> lines) {
    if (!lines.contains(LAST_LINE + files.size())) {
      throw new IllegalStateException("veraPDF did not finish: " + lines);
    }
    List<Failure> failures = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split("\t", 4);
      if (parts.length == 4) {
        failures.add(new Failure(Path.of(parts[0]), parts[1], parts[2], parts[3]));
      }
    }
    return failures;
  }
}
