package de.vertragswerk.sameness;

import com.fasterxml.jackson.databind.JsonNode;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.rendering.Format;
import de.vertragswerk.rendering.Renderer;
import de.vertragswerk.workflow.Renderers;
import java.util.ArrayList;
import java.util.List;

/** One contract in every format, read back from the bytes. */
record Readings(JsonNode tree, Reading json, Reading html, Reading docx, PdfReader.Result pdf) {

  static Readings of(ContractDocument document) {
    JsonNode tree = JsonReader.parse(render(document, Format.JSON));
    return new Readings(
        tree,
        JsonReader.read(tree),
        HtmlReader.read(render(document, Format.HTML)),
        DocxReader.read(render(document, Format.DOCX)),
        PdfReader.read(render(document, Format.PDF)));
  }

  private static byte[] render(ContractDocument document, Format format) {
    for (Renderer renderer : Renderers.all()) {
      if (renderer.format() == format) {
        return renderer.render(document);
      }
    }
    throw new AssertionError(format);
  }

  List<Reading> all() {
    return List.of(json, html, docx, pdf.reading());
  }

  /** All that the formats do not say alike. */
  List<String> differences() {
    List<String> differences = new ArrayList<>();
    differences.addAll(Differences.between(json, html));
    differences.addAll(Differences.between(json, docx));
    differences.addAll(Differences.between(docx, pdf.reading()));
    return differences;
  }
}
