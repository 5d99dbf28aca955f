package de.vertragswerk.peers;

import static de.vertragswerk.peers.Markdown.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one contract takes from a command line, when nothing runs yet. */
final class ColdStart {
  private static final int RUNS = 5;
  private static final double SECOND = 1e9;
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /** A way to start, what it says in the table, and what was measured. */
  private record Start(String says, List<String> options, List<Slot> pdf, List<Slot> all) {
    Start(String says, List<String> options) {
      this(says, options, new ArrayList<>(), new ArrayList<>());
    }
  }

  private final Build build;
  private final Path contract;

  private ColdStart(Build build, Path contract) {
    this.build = build;
    this.contract = contract;
  }

  static void run(Build build, Path contract, Markdown markdown) throws IOException {
    new ColdStart(build, contract).run(markdown);
  }

  private void run(Markdown markdown) throws IOException {
    List<Start> starts = starts();
    // once before any is measured, so that all files are in memory
    for (int round = -1; round < RUNS; round++) {
      for (Start start : starts) {
        Slot pdf = render(start.options(), "pdf");
        Slot all = render(start.options(), "docx,pdf,html");
        if (round >= 0) {
          start.pdf().add(pdf);
          start.all().add(all);
        }
      }
    }
    markdown.columns("start", "PDF: CPU s", "wall s", "DOCX + PDF + HTML: CPU s", "wall s");
    for (Start start : starts) {
      markdown.row(
          start.says(), cpu(start.pdf()), wall(start.pdf()), cpu(start.all()), wall(start.all()));
    }
  }

  private List<Start> starts() throws IOException {
    Path archive = build.peers().resolve("vertragswerk.jsa");
    Files.deleteIfExists(archive);
    render(List.of("-XX:+UseSerialGC", "-XX:ArchiveClassesAtExit=" + archive), "docx,pdf,html");
    List<String> shared = List.of("-XX:SharedArchiveFile=" + archive);
    List<String> sharedAndQuick = new ArrayList<>(shared);
    sharedAndQuick.addAll(QUICK);
    return List.of(
        new Start("no option", List.of()),
        new Start("`" + String.join(" ", QUICK) + "`", QUICK),
        new Start("archive", shared),
        new Start("archive and both options", sharedAndQuick));
  }

  private Slot render(List<String> options, String formats) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(build.java().toString());
    command.addAll(options);
    command.addAll(List.of("-jar", build.jar().toString(), "render", contract.toString()));
    command.addAll(List.of("--out", build.peers().resolve("cold").toString()));
    command.addAll(List.of("--format", formats));
    ProcessTime time = ProcessTime.of(command);
    if (time.exitCode() != 0) {
      throw new IOException(time.said());
    }
    return new Slot(1, time.cpu(), time.wall());
  }

  private static String cpu(List<Slot> runs) {
    return number(Slot.median(runs, run -> run.cpu() / SECOND));
  }

  private static String wall(List<Slot> runs) {
    return number(Slot.median(runs, run -> run.wall() / SECOND));
  }
}
