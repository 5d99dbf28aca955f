package de.vertragswerk.peers;

import static de.vertragswerk.peers.Markdown.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The first files that a route made, looked at.
 *
 * @param words the share of the contract's words in the file that lost most
 */
record MadeFiles(int count, long bytes, int pages, double words) {
  private static final int LOOKED_AT = 10;
  private static final double ENOUGH_WORDS = 0.95;

  /**
   * Lets a route write files and looks at them.
   *
   * @throws IllegalStateException when it lost words: what it takes would say nothing
   */
  static MadeFiles of(Lane lane, Path contracts, Path folder, String ending) throws IOException {
    lane.save(folder, LOOKED_AT);
    List<Path> looked = ContractFiles.in(contracts).stream().limit(LOOKED_AT).toList();
    long bytes = 0;
    int pages = 0;
    double worst = 1;
    for (Path contract : looked) {
      Path file = folder.resolve(ContractFiles.name(contract) + ending);
      bytes += Files.size(file);
      pages += ending.equals(".pdf") ? pages(file) : 0;
      worst = Math.min(worst, Words.share(contract, file));
    }
    if (worst < ENOUGH_WORDS) {
      throw new IllegalStateException("words lost in " + folder + ": " + worst);
    }
    return new MadeFiles(looked.size(), bytes, pages, worst);
  }

  static int pages(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getNumberOfPages();
    }
  }

  String kilobytes() {
    return number(bytes / 1024.0 / count);
  }

  /** None for files that have no pages of their own. */
  String pagesEach() {
    if (pages == 0) {
      return "";
    }
    return count == 1 ? String.valueOf(pages) : number((double) pages / count);
  }

  String wordsFound() {
    return String.format(Locale.ROOT, "%.1f %%", Math.floor(words * 1000) / 10);
  }
}
