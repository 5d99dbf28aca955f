package de.vertragswerk.sameness;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** What a reader finds who follows a link of a PDF: the first line under the place it leads to. */
final class PdfPlaces {
  /** In points: lines of one row of a table. */
  private static final double SAME_LINE = 2;

  private final Map<COSDictionary, PageMarks> pages;
  private final Map<Integer, List<Printed>> printed;
  private final ReadingBuilder reading;

  private PdfPlaces(
      Map<COSDictionary, PageMarks> pages, List<Printed> printed, ReadingBuilder reading) {
    this.pages = pages;
    this.printed =
        printed.stream()
            .sorted(Comparator.comparing(each -> each.first().y()))
            .collect(Collectors.groupingBy(each -> each.first().page()));
    this.reading = reading;
  }

  /**
   * Reads the named places of a file.
   *
   * @param pages by their dictionaries
   */
  static void read(
      PDDocument document,
      Map<COSDictionary, PageMarks> pages,
      List<Printed> printed,
      ReadingBuilder reading)
      throws IOException {
    new PdfPlaces(pages, printed, reading)
        .tree(document.getDocumentCatalog().getNames().getDests());
  }

  private void tree(PDNameTreeNode<PDPageDestination> tree) throws IOException {
    if (tree.getKids() != null) {
      for (PDNameTreeNode<PDPageDestination> kid : tree.getKids()) {
        tree(kid);
      }
    }
    Map<String, PDPageDestination> names = tree.getNames();
    if (names != null) {
      names.forEach(this::place);
    }
  }

  private void place(String name, PDPageDestination destination) {
    PDPage page = destination.getPage();
    float top = page.getMediaBox().getHeight() - ((PDPageXYZDestination) destination).getTop();
    int number = pages.get(page.getCOSObject()).number();
    List<Printed> below =
        printed.getOrDefault(number, List.of()).stream()
            .dropWhile(each -> each.first().y() <= top)
            .toList();
    below.stream()
        .takeWhile(each -> each.first().y() - below.get(0).first().y() < SAME_LINE)
        .forEach(each -> reading.placeIn(each.heading(), name, each.statement()));
  }
}
