package de.vertragswerk.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures what the script says and prints it as Markdown. Arguments: the folder of Vertragswerk's
 * build, the rounds, the seconds of a slot and of warming up, and what to measure.
 */
public final class Peers {
  private static final String MINIMUM = "minimum";
  private static final String SAMPLE = "sample";
  private static final String MIXED = "mixed";

  private final Build build;
  private final Pace pace;
  private final Markdown markdown = new Markdown(System.out);

  private Peers(Build build, Pace pace) {
    this.build = build;
    this.pace = pace;
  }

  public static void main(String[] arguments) throws IOException {
    Build build = new Build(Path.of(arguments[0]).toAbsolutePath());
    Pace pace =
        new Pace(
            Integer.parseInt(arguments[1]),
            Double.parseDouble(arguments[2]),
            Double.parseDouble(arguments[3]));
    Peers peers = new Peers(build, pace);
    for (String part : arguments[4].split(",")) {
      peers.measure(part);
    }
  }

  private void measure(String part) throws IOException {
    switch (part) {
      case "routes" -> {
        for (String contracts : List.of(MINIMUM, SAMPLE, MIXED)) {
          markdown.heading("Routes: " + describe(contracts));
          Comparison.run(build, folder(contracts), pace, markdown);
        }
      }
      case "threads" -> {
        markdown.heading("Threads: " + describe(MIXED));
        Threads.run(build, folder(MIXED), pace, markdown);
      }
      case "heap" -> {
        markdown.heading("Heap: parameter file → DOCX + PDF + HTML, " + describe(MIXED));
        Heaps.run(build, folder(MIXED), markdown);
      }
      case "cold" -> {
        markdown.heading("From a cold command line: " + describe(SAMPLE));
        ColdStart.run(build, ContractFiles.in(folder(SAMPLE)).get(0), markdown);
      }
      default -> throw new IllegalArgumentException("cannot measure " + part);
    }
  }

  private Path folder(String contracts) {
    return build.peers().resolve("contracts").resolve(contracts);
  }

  /** How many contracts there are, and how long they are in our PDF. */
  private String describe(String contracts) throws IOException {
    List<Path> all = ContractFiles.in(folder(contracts));
    int pages = 0;
    for (Path contract : all) {
      pages += MadeFiles.pages(ContractFiles.made(contract, "pdf"));
    }
    return all.size() == 1
        ? "`" + ContractFiles.name(all.get(0)) + "`, " + pages + " pages"
        : String.format(
            Locale.ROOT,
            "%d contracts, %.1f pages on average",
            all.size(),
            (double) pages / all.size());
  }
}
