package de.vertragswerk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that nobody ever sees half of one under its name. */
public record OutputFolder(Path folder) {

  /**
   * Writes a file beside its place and moves it there.
   *
   * @return where it lies
   * @throws IOException when it cannot be written; what lay there before still lies there
   */
  public Path write(String name, byte[] content) throws IOException {
    Files.createDirectories(folder);
    Path target = folder.resolve(name);
    // in a folder of its own the file gets the rights every new file here gets
    Path beside = Files.createTempDirectory(folder, ".part");
    try {
      Path part = Files.write(beside.resolve("part"), content);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside.resolve("part"));
      Files.deleteIfExists(beside);
    }
    return target;
  }
}
