package de.vertragswerk;

import de.vertragswerk.cli.Cli;
import de.vertragswerk.cli.Console;
import de.vertragswerk.rendering.Format;
import de.vertragswerk.rendering.docx.DocxRenderer;
import de.vertragswerk.rendering.html.HtmlRenderer;
import de.vertragswerk.rendering.json.JsonRenderer;
import de.vertragswerk.rendering.layout.ContractLayout;
import de.vertragswerk.rendering.pdf.PdfFlavour;
import de.vertragswerk.rendering.pdf.PdfRenderer;
import de.vertragswerk.workflow.OnDemand;
import de.vertragswerk.workflow.RendererOnDemand;
import de.vertragswerk.workflow.Renditions;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts the product together and starts it. */
final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Console console =
        new Console(
            new PrintWriter(System.out, false, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            isTerminal());
    System.exit(new Cli(console, renditions()).run(arguments));
  }

  /**
   * Nothing is made before it is needed: most of what a cold start takes is not for every command.
   */
  private static Renditions renditions() {
    OnDemand<ContractLayout> layout = new OnDemand<>(ContractLayout::new);
    return new Renditions(
        List.of(
            new RendererOnDemand(Format.DOCX, () -> new DocxRenderer(layout.get())),
            new RendererOnDemand(Format.PDF, () -> new PdfRenderer(layout.get())),
            new RendererOnDemand(Format.HTML, HtmlRenderer::new),
            new RendererOnDemand(Format.JSON, JsonRenderer::new)),
        List.of(
            new RendererOnDemand(
                Format.PDF, () -> new PdfRenderer(layout.get(), PdfFlavour.A2_PLAIN))),
        () -> layout.get().printableCharacters());
  }

  /** From JDK 22 on there is a console even when nobody watches; it then knows what it is. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    if (System.console() == null) {
      return false;
    }
    try {
      Object answer = java.io.Console.class.getMethod("isTerminal").invoke(System.console());
      return Boolean.TRUE.equals(answer);
    } catch (ReflectiveOperationException beforeJdk22) {
      return true;
    }
  }
}
