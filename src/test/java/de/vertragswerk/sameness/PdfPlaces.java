package de.vertragswerk.sameness;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** What a reader finds who follows a link of a PDF: the first line under the place it leads to. */
final class PdfPlaces {
  /** In points: lines of one row of a table. */
  private static final double SAME_LINE = 2;

  private PdfPlaces() {}

  static void read(PDDocument document, List<Printed> printed, ReadingBuilder reading)
      throws IOException {
    PDDestinationNameTreeNode tree = document.getDocumentCatalog().getNames().getDests();
    read(document, tree, printed, reading);
  }

  private static void read(
      PDDocument document,
      PDNameTreeNode<PDPageDestination> tree,
      List<Printed> printed,
      ReadingBuilder reading)
      throws IOException {
    if (tree.getKids() != null) {
      for (PDNameTreeNode<PDPageDestination> kid : tree.getKids()) {
        read(document, kid, printed, reading);
      }
    }
    Map<String, PDPageDestination> names = tree.getNames();
    if (names != null) {
      names.forEach((name, place) -> place(document, name, place, printed, reading));
    }
  }

  private static void place(
      PDDocument document,
      String name,
      PDPageDestination destination,
      List<Printed> printed,
      ReadingBuilder reading) {
    int page = document.getPages().indexOf(destination.getPage()) + 1;
    float height = destination.getPage().getMediaBox().getHeight();
    float top = height - ((PDPageXYZDestination) destination).getTop();
    List<Printed> below =
        printed.stream()
            .filter(each -> each.first().page() == page && each.first().y() > top)
            .sorted(Comparator.comparing(each -> each.first().y()))
            .toList();
    below.stream()
        .takeWhile(each -> each.first().y() - below.get(0).first().y() < SAME_LINE)
        .forEach(each -> reading.placeIn(each.heading(), name, each.statement()));
  }
}
