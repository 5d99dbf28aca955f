package de.vertragswerk.sameness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Stand for files when they are compared. */
final class Hashes {
  private Hashes() {}

  /** The hash of each file in a folder, by name. */
  static Map<String, String> of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.toList();
    }
    Map<String, String> hashes = new TreeMap<>();
    for (Path file : files) {
      hashes.put(String.valueOf(file.getFileName()), of(Files.readAllBytes(file)));
    }
    return hashes;
  }

  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
