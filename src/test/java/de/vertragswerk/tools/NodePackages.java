package de.vertragswerk.tools;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/** The checkers that {@code src/test/node/package.json} names, installed once under target. */
public final class NodePackages {
  private static final Path DECLARED = Path.of("src/test/node");
  private static final Path INSTALLED = Path.of("target/node");
  private static final Path DONE = INSTALLED.resolve("installed.json");
  private static final List<String> FILES = List.of("package.json", "package-lock.json");

  private NodePackages() {}

  /** The folder that holds {@code node_modules}; installs it when the declaration changed. */
  public static synchronized Path folder() {
    Tool npm = Tool.needed("npm");
    try {
      Files.createDirectories(INSTALLED);
      Path lockFile = INSTALLED.resolve("lock");
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid() && !isCurrent()) {
          install(npm);
        }
      }
      return INSTALLED.toAbsolutePath();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isCurrent() throws IOException {
    return Files.exists(DONE) && Files.readString(DONE, StandardCharsets.UTF_8).equals(declared());
  }

  private static String declared() throws IOException {
    return Files.readString(DECLARED.resolve("package-lock.json"), StandardCharsets.UTF_8);
  }

  private static void install(Tool npm) throws IOException {
    for (String file : FILES) {
      Files.copy(
          DECLARED.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    // not "ci": it wants packages for other systems than this one in the lock file
    List<String> arguments =
        List.of("install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund");
    npm.run(INSTALLED, Duration.ofMinutes(5), arguments).orFail();
    Files.writeString(DONE, declared(), StandardCharsets.UTF_8);
  }
}
