package de.vertragswerk.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that make a document beside the contract. */
final class DocumentOptions {
  @Mixin final LibraryOption library = new LibraryOption();

  @Mixin final FormatOptions formats = new FormatOptions();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "document.out")
  @Nullable Path out;

  @Option(names = "--data", paramLabel = "FILE", descriptionKey = "document.data")
  @Nullable Path data;

  @Option(names = "--draft", descriptionKey = "document.draft")
  boolean draft;

  /** Where the document goes; there is no place that would do for everybody. */
  Path folder() {
    if (out == null) {
      throw new Refusal(ExitCode.USAGE, Words.of("usage.missing", "--out DIR"));
    }
    return out;
  }
}
