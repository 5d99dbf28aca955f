package de.vertragswerk.rendering.html;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.rendering.Format;
import de.vertragswerk.rendering.Renderer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a contract as one HTML file that needs nothing else: styles for screen and paper are
 * inside, nothing is executed, and every paragraph, section and value can be reached by its anchor.
 */
public final class HtmlRenderer implements Renderer {
  private final PageFrame frame = PageFrame.parse(PageFrame.resource("contract.html"));
  private final StyleSheet styles =
      new StyleSheet(PageFrame.resource("contract.css") + ColumnWidths.styleSheet());

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public byte[] render(ContractDocument document) {
    HtmlWriter writer = new HtmlWriter();
    frame.write(writer, new PageHtml(writer, document, styles).fillings());
    return writer.toString().getBytes(StandardCharsets.UTF_8);
  }
}
