package de.vertragswerk.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option every command has. */
final class LibraryOption {
  @Option(names = "--library", paramLabel = "DIR", descriptionKey = "library")
  private @Nullable Path folder;

  LibraryPlace place() {
    return new LibraryPlace(folder);
  }
}
