package de.vertragswerk.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The types of all structure elements of a file, in reading order. */
final class StructureTypes {
  private StructureTypes() {}

  static List<String> of(PDDocument file) {
    List<String> types = new ArrayList<>();
    collect(file.getDocumentCatalog().getStructureTreeRoot(), types);
    return types;
  }

  private static void collect(PDStructureNode node, List<String> types) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
        collect(element, types);
      }
    }
  }
}
