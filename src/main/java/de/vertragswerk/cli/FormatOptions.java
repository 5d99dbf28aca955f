package de.vertragswerk.cli;

import de.vertragswerk.workflow.Renditions;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The options of commands that write documents: in which formats. */
final class FormatOptions {
  /** The part of the standard for archives that lets a file carry other files. */
  private static final int PDF_WITH_DATA = 3;

  private static final int PLAIN_PDF = 2;

  @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "render.format")
  private List<String> formats = List.of("docx", "pdf");

  @Option(names = "--pdf-a", paramLabel = "2|3", descriptionKey = "render.pdfA")
  private int pdfPart = PDF_WITH_DATA;

  /** The formats in small letters, each once; users write PDF as well as pdf. */
  List<String> chosen(Session session) {
    List<String> known = session.renditions().formats();
    List<String> chosen =
        formats.stream().map(format -> format.toLowerCase(Locale.ROOT)).distinct().toList();
    for (String format : chosen) {
      if (!known.contains(format)) {
        throw new Refusal(
            ExitCode.USAGE, Words.of("render.unknownFormat", format, String.join(", ", known)));
      }
    }
    return chosen;
  }

  Renditions renditions(Session session) {
    return switch (pdfPart) {
      case PDF_WITH_DATA -> session.renditions();
      case PLAIN_PDF -> session.renditions().withoutData();
      default -> throw new Refusal(ExitCode.USAGE, Words.of("render.unknownPdfA", pdfPart));
    };
  }
}
