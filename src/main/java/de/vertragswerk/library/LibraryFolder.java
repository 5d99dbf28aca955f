package de.vertragswerk.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a library, read once: their texts by path inside the library. */
final class LibraryFolder {
  private static final int MAXIMUM_FILES = 5_000;
  private static final long MAXIMUM_BYTES = 50_000_000;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Map<String, byte[]> files;

  private LibraryFolder(Map<String, byte[]> files) {
    this.files = files;
  }

  /**
   * Reads all files below a folder, of whatever file system. Links are not followed: nothing of
   * outside the folder becomes part of a library.
   *
   * @throws IOException when the folder cannot be read, or is far too large to be a library
   */
  static LibraryFolder read(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    long bytes = 0;
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(LibraryFolder::counts).toList()) {
        byte[] content = Files.readAllBytes(path);
        bytes += content.length;
        if (files.size() >= MAXIMUM_FILES || bytes > MAXIMUM_BYTES) {
          throw new IOException("too large for a clause library: " + root);
        }
        files.put(root.relativize(path).toString().replace('\\', '/'), content);
      }
    }
    return new LibraryFolder(files);
  }

  /** Editors leave hidden files and backups behind; they are no part of a library. */
  private static boolean counts(Path path) {
    String name = String.valueOf(path.getFileName());
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && !name.startsWith(".")
        && !name.endsWith("~");
  }

  /** The bytes of a file; null when it is missing. */
  byte @Nullable [] bytes(String name) {
    byte[] content = files.get(name);
    return content == null ? null : content.clone();
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  /**
   * The text of a file with line ends as "\n" and without the mark some editors begin it with; null
   * when it is missing or not UTF-8.
   */
  @Nullable String text(String name) {
    byte[] content = files.get(name);
    if (content == null) {
      return null;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content))
          .toString()
          .replace("\r\n", "\n")
          .substring(hasByteOrderMark(content) ? 1 : 0);
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  private static boolean hasByteOrderMark(byte[] content) {
    return content.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            content, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }

  /** What a checkout on any machine agrees on. */
  private byte[] portable(String name, byte[] content) {
    if (!hasByteOrderMark(content) && !holdsCarriageReturn(content)) {
      return content;
    }
    String text = text(name);
    return text == null ? content : text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean holdsCarriageReturn(byte[] content) {
    for (byte each : content) {
      if (each == '\r') {
        return true;
      }
    }
    return false;
  }

  List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** The names of the folders directly below a folder, in order. */
  List<String> foldersBelow(String folder) {
    String prefix = folder + "/";
    return files.keySet().stream()
        .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) > 0)
        .map(name -> name.substring(prefix.length(), name.indexOf('/', prefix.length())))
        .distinct()
        .toList();
  }

  /** SHA-256 over names and contents, line ends as "\n", so that a checkout anywhere agrees. */
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        byte[] content = portable(file.getKey(), file.getValue());
        digest.update(
            (file.getKey() + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
