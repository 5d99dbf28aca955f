package de.vertragswerk.cli;

import de.vertragswerk.workflow.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a parameter file to start from. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "new.out")
  private @Nullable Path out;

  NewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    String text = session.library(library.place()).startingFile();
    if (out == null) {
      session.console().out().print(text);
      return ExitCode.DONE;
    }
    if (Files.exists(out)) {
      throw new Refusal(ExitCode.PROBLEMS, Words.of("new.exists", out));
    }
    Path parent = out.getParent();
    Path folder = parent == null ? Path.of("") : parent;
    RenderTargets.checkFolder(folder);
    new OutputFolder(folder)
        .write(String.valueOf(out.getFileName()), text.getBytes(StandardCharsets.UTF_8));
    session.console().err().println(Words.of("new.written", out));
    return ExitCode.DONE;
  }
}
