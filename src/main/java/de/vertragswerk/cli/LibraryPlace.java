package de.vertragswerk.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the clause library lies: the folder that was named, else the first of: below the working
 * directory, beside the jar, beside the jar's parent, inside the jar.
 */
record LibraryPlace(@Nullable Path named) {
  private static final String DEFAULT = "clause-library/lap";
  private static final String HEAD = "library.yaml";

  /** Does something with the library's folder, wherever it lies. */
  interface Use<T> {
    T with(Path folder) throws IOException;
  }

  <T> T use(Use<T> use) throws IOException {
    if (named != null) {
      complainUnlessLibrary(named);
      return use.with(named);
    }
    Optional<Path> beside = beside();
    if (beside.isPresent()) {
      return use.with(beside.get());
    }
    URL inside = LibraryPlace.class.getResource("/" + DEFAULT + "/" + HEAD);
    if (inside == null) {
      throw new Refusal(ExitCode.USAGE, Words.of("library.nowhere"));
    }
    return useInside(uri(inside), use);
  }

  /** A folder that holds no library at all is a slip of the command line, not a broken library. */
  private static void complainUnlessLibrary(Path folder) throws AccessDeniedException {
    if (!Files.exists(folder)) {
      throw new Refusal(ExitCode.USAGE, Words.of("library.noFolder", folder));
    }
    if (!Files.isDirectory(folder)) {
      throw new Refusal(ExitCode.USAGE, Words.of("library.notAFolder", folder));
    }
    if (!Files.isReadable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
    if (!Files.exists(folder.resolve(HEAD))) {
      throw new Refusal(ExitCode.USAGE, Words.of("library.noHead", folder, HEAD));
    }
  }

  private static <T> T useInside(URI head, Use<T> use) throws IOException {
    if (!head.getScheme().equals("jar")) {
      return use.with(parent(Path.of(head)));
    }
    try (FileSystem jar = FileSystems.newFileSystem(head, Map.of())) {
      return use.with(jar.getPath("/" + DEFAULT));
    }
  }

  private static Optional<Path> beside() {
    Path jar =
        parent(
            Path.of(uri(LibraryPlace.class.getProtectionDomain().getCodeSource().getLocation())));
    return List.of(Path.of(""), jar, parent(jar)).stream()
        .map(home -> home.resolve(DEFAULT))
        .filter(folder -> Files.exists(folder.resolve(HEAD)))
        .findFirst();
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  private static URI uri(URL url) {
    try {
      return url.toURI();
    } catch (URISyntaxException impossible) {
      throw new AssertionError("a class path holds locations", impossible);
    }
  }
}
