package de.vertragswerk.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** LibreOffice: our DOCX to tagged PDF/A-3b, many in one call, with a profile of its own. */
final class OfficeLane implements Lane {
  private static final int BATCH = 40;
  private static final String FILTER =
      "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"3\"},"
          + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  private final Path folder;
  private final List<Path> contracts;

  OfficeLane(Build build, Path contracts) throws IOException {
    this.folder = Files.createDirectories(build.peers().resolve("office"));
    this.contracts = ContractFiles.in(contracts);
  }

  static boolean isThere() {
    try {
      return new ProcessBuilder("soffice", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException | InterruptedException missing) {
      return false;
    }
  }

  /** Nothing in it gets faster; but its files are in memory after one call. */
  @Override
  public void warmUp(double seconds) throws IOException {
    slot(0);
  }

  /** The time is that of a whole batch, from the start of the program to its end. */
  @Override
  public Slot slot(double seconds) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Path out = emptied(folder.resolve("out"));
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                FILTER,
                "--outdir",
                out.toString()));
    for (int number = 0; number < BATCH; number++) {
      Path docx = ContractFiles.made(contracts.get(number % contracts.size()), "docx");
      Path copy = in.resolve("%02d.docx".formatted(number));
      command.add(Files.copy(docx, copy, StandardCopyOption.REPLACE_EXISTING).toString());
    }
    ProcessTime time = ProcessTime.of(command);
    for (int number = 0; number < BATCH; number++) {
      if (!Files.exists(out.resolve("%02d.pdf".formatted(number)))) {
        throw new IOException("LibreOffice made no " + number + ": " + time.said());
      }
    }
    return new Slot(BATCH, time.cpu(), time.wall());
  }

  private static Path emptied(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    return folder;
  }

  @Override
  public void save(Path target, int number) throws IOException {
    Files.createDirectories(target);
    for (int saved = 0; saved < Math.min(number, contracts.size()); saved++) {
      Files.copy(
          folder.resolve("out").resolve("%02d.pdf".formatted(saved)),
          target.resolve(ContractFiles.name(contracts.get(saved)) + ".pdf"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() {
    // each call ends by itself
  }
}
