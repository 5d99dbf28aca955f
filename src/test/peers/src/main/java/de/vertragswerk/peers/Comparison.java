package de.vertragswerk.peers;

import static de.vertragswerk.peers.Markdown.number;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets all routes take turns on the same contracts, and prints what each took. */
final class Comparison {

  /** What is run, what it is compared with, and what it says in the table. */
  private record Entry(String route, String baseline, String says) {}

  private static final String OUR_PDF = "OurRoutes$Pdf";
  private static final String OUR_DOCX = "OurRoutes$Docx";
  private static final String OFFICE = "LibreOffice";
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry(OUR_PDF, OUR_PDF, "**Vertragswerk: tree → PDF**, PDF/A-3a + PDF/UA-1"),
          new Entry("FopRoute", OUR_PDF, "FOP: tree → PDF, PDF/A-3a + PDF/UA-1"),
          new Entry("HtmlToPdfRoute", OUR_PDF, "openhtmltopdf: HTML → PDF, PDF/A-3a + PDF/UA-1"),
          new Entry("DocxToPdfRoute", OUR_PDF, "docx4j-export-fo: DOCX → PDF, not tagged"),
          new Entry(OFFICE, OUR_PDF, "LibreOffice: 40 DOCX → PDF in one call, PDF/A-3b, tagged"),
          new Entry(
              OUR_DOCX,
              OUR_DOCX,
              "**Vertragswerk: tree → DOCX**, with the layout for its page numbers"),
          new Entry("PoiRoute", OUR_DOCX, "POI: tree → DOCX of paragraphs, styles and tables"),
          new Entry("OurRoutes$Html", "", "Vertragswerk: tree → HTML"),
          new Entry("OurRoutes$Tree", "", "Vertragswerk: parameter file → checked tree"),
          new Entry("OurRoutes$All", "", "**Vertragswerk: parameter file → DOCX + PDF + HTML**"));

  private final Build build;
  private final Path contracts;
  private final Pace pace;
  private final Map<Entry, Lane> lanes = new LinkedHashMap<>();
  private final Map<Entry, List<Slot>> slots = new LinkedHashMap<>();

  private Comparison(Build build, Path contracts, Pace pace) {
    this.build = build;
    this.contracts = contracts;
    this.pace = pace;
  }

  static void run(Build build, Path contracts, Pace pace, Markdown markdown) throws IOException {
    Comparison comparison = new Comparison(build, contracts, pace);
    try {
      comparison.start();
      comparison.takeTurns();
      comparison.print(markdown);
    } finally {
      comparison.lanes.values().forEach(Lane::close);
    }
  }

  private void start() throws IOException {
    for (Entry entry : ENTRIES) {
      if (!entry.route().equals(OFFICE)) {
        lanes.put(entry, JvmLane.start(build, entry.route(), contracts, JvmLane.OPTIONS));
      } else if (OfficeLane.isThere()) {
        lanes.put(entry, new OfficeLane(build, contracts));
      }
      slots.put(entry, new ArrayList<>());
    }
  }

  private void takeTurns() throws IOException {
    for (Lane lane : lanes.values()) {
      lane.warmUp(pace.warmUp());
    }
    for (int round = 0; round < pace.rounds(); round++) {
      for (Map.Entry<Entry, Lane> lane : lanes.entrySet()) {
        Slot slot = lane.getValue().slot(pace.seconds());
        slots.get(lane.getKey()).add(slot);
        System.err.printf(
            "%s round %d %s: %s ms%n",
            contracts.getFileName(), round, lane.getKey().route(), number(slot.cpuPerContract()));
      }
    }
  }

  private void print(Markdown markdown) throws IOException {
    markdown.columns(
        "route",
        "CPU ms per contract",
        "lowest – highest",
        "wall ms",
        "to ours",
        "KB",
        "pages",
        "words found");
    for (Map.Entry<Entry, Lane> lane : lanes.entrySet()) {
      List<String> cells = new ArrayList<>(times(lane.getKey()));
      cells.addAll(files(lane.getKey(), lane.getValue()));
      markdown.row(cells.toArray(String[]::new));
    }
  }

  private List<String> times(Entry entry) {
    double[] range = Slot.range(slots.get(entry), Slot::cpuPerContract);
    return List.of(
        entry.says(),
        number(cpu(entry)),
        number(range[0]) + " – " + number(range[1]),
        number(Slot.median(slots.get(entry), Slot::wallPerContract)),
        entry.baseline().isEmpty() ? "" : number(cpu(entry) / cpu(baseline(entry))) + " ×");
  }

  /** Nothing for steps that others do not do: nobody asks there who is right. */
  private List<String> files(Entry entry, Lane lane) throws IOException {
    if (entry.baseline().isEmpty()) {
      return List.of("", "", "");
    }
    Path folder =
        build.peers().resolve("made").resolve(contracts.getFileName()).resolve(entry.route());
    String ending = entry.baseline().equals(OUR_PDF) ? ".pdf" : ".docx";
    MadeFiles made = MadeFiles.of(lane, contracts, folder, ending);
    return List.of(made.kilobytes(), made.pagesEach(), made.wordsFound());
  }

  private double cpu(Entry entry) {
    return Slot.median(slots.get(entry), Slot::cpuPerContract);
  }

  private static Entry baseline(Entry entry) {
    return ENTRIES.stream()
        .filter(each -> each.route().equals(entry.baseline()))
        .findFirst()
        .orElseThrow();
  }
}
