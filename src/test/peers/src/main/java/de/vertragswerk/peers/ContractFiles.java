package de.vertragswerk.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of parameter files, each with the files that Vertragswerk makes of it beside it. */
public final class ContractFiles {
  private static final String PARAMETERS = ".json";
  private static final String TREE = ".tree.json";

  private ContractFiles() {}

  /** The parameter files, in order. */
  public static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(PARAMETERS))
          .filter(file -> !file.toString().endsWith(TREE))
          .sorted()
          .toList();
    }
  }

  /** The contract's name, without any ending. */
  public static String name(Path contract) {
    String file = contract.getFileName().toString();
    return file.substring(0, file.length() - PARAMETERS.length());
  }

  /** The contract as a tree. */
  public static Path tree(Path contract) {
    return beside(contract, TREE);
  }

  /** The contract in a format. */
  public static Path made(Path contract, String format) {
    return beside(contract, "." + format);
  }

  private static Path beside(Path contract, String ending) {
    return contract.resolveSibling(name(contract) + ending);
  }
}
