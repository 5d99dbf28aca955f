package de.vertragswerk.workflow;

import de.vertragswerk.rendering.Renderer;
import de.vertragswerk.rendering.docx.DocxRenderer;
import de.vertragswerk.rendering.html.HtmlRenderer;
import de.vertragswerk.rendering.json.JsonRenderer;
import de.vertragswerk.rendering.layout.ContractLayout;
import de.vertragswerk.rendering.pdf.PdfFlavour;
import de.vertragswerk.rendering.pdf.PdfRenderer;
import java.util.List;

/** The product's renderers, as {@code Main} puts them together. */
public final class Renderers {
  private static final List<Renderer> ALL =
      List.of(
          new DocxRenderer(new ContractLayout()),
          new PdfRenderer(new ContractLayout()),
          new HtmlRenderer(),
          new JsonRenderer());

  private Renderers() {}

  public static List<Renderer> all() {
    return ALL;
  }

  /** The same for the workflow. */
  public static Renditions renditions() {
    return new Renditions(
        ALL,
        List.of(new PdfRenderer(new ContractLayout(), PdfFlavour.A2_PLAIN)),
        new ContractLayout().printableCharacters());
  }
}
