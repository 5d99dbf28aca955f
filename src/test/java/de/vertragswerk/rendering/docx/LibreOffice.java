package de.vertragswerk.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.tools.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Opens Word files in LibreOffice and saves them anew: one start for all of them. */
final class LibreOffice {
  private LibreOffice() {}

  /**
   * Writes each file anew.
   *
   * @param work an empty folder for LibreOffice's own files and for what it writes
   * @param kind "pdf" or "docx"
   * @return in the order of the files
   */
  static List<Path> converted(Path work, String kind, List<Path> files) {
    Tool office = Tool.needed("soffice", "libreoffice");
    Path results = work.resolve("as-" + kind);
    List<String> arguments = new ArrayList<>();
    arguments.add("-env:UserInstallation=" + work.resolve("profile").toUri());
    arguments.addAll(List.of("--headless", "--convert-to", kind, "--outdir", results.toString()));
    files.forEach(file -> arguments.add(file.toString()));
    try {
      Files.createDirectories(results);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    String printed = office.run(work, Duration.ofMinutes(5), arguments).orFail();
    List<Path> converted =
        files.stream()
            .map(file -> String.valueOf(file.getFileName()).replaceFirst("docx$", kind))
            .map(results::resolve)
            .toList();
    assertThat(converted).as(printed).allSatisfy(file -> assertThat(file).exists());
    return converted;
  }
}
