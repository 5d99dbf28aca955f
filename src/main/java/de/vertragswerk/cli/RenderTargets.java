package de.vertragswerk.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which files {@code render} writes.
 *
 * @param inputs the parameter files
 * @param formats which are the endings of the files too
 */
record RenderTargets(List<Path> inputs, Path folder, List<String> formats) {

  /** Refuses, before anything is made, what could not be written or would destroy something. */
  void check() throws IOException {
    checkFolder(folder);
    Set<String> stems = new HashSet<>();
    for (Path input : inputs) {
      if (!stems.add(stem(input))) {
        throw new Refusal(ExitCode.USAGE, Words.of("render.equalNames", stem(input)));
      }
    }
    for (Path input : inputs) {
      for (String format : formats) {
        complainOfOverwriting(folder.resolve(name(input, format)));
      }
    }
  }

  /** Refuses inputs whose contracts would be called like an annex of another's. */
  void checkAnnexes(Collection<String> annexes) {
    Set<String> stems = inputs.stream().map(RenderTargets::stem).collect(Collectors.toSet());
    for (Path input : inputs) {
      for (String annex : annexes) {
        String name = stem(input) + "-" + annex;
        if (stems.contains(name)) {
          throw new Refusal(ExitCode.USAGE, Words.of("render.equalNames", name));
        }
      }
    }
  }

  /** A contract as JSON has the name its parameter file may have. */
  void complainOfOverwriting(Path target) throws IOException {
    for (Path input : inputs) {
      if (Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input)) {
        throw new Refusal(ExitCode.USAGE, Words.of("render.overwrites", input));
      }
    }
  }

  /** Refuses a folder that files cannot be written to; one that is not there will be made. */
  static void checkFolder(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new Refusal(ExitCode.USAGE, Words.of("failure.notAFolder", folder));
    }
    if (!Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
  }

  static String name(Path input, String format) {
    return name(input, "", format);
  }

  /**
   * @param part id of an annex or document; empty for the contract itself
   */
  static String name(Path input, String part, String format) {
    return stem(input) + (part.isEmpty() ? "" : "-" + part) + "." + format;
  }

  private static String stem(Path input) {
    String name = String.valueOf(input.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
