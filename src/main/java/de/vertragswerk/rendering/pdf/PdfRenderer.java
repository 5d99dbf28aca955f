package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.rendering.Format;
import de.vertragswerk.rendering.Renderer;
import de.vertragswerk.rendering.layout.ContractLayout;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes contracts as PDF: archivable (PDF/A-3a) and accessible (PDF/UA-1) in one file, with the
 * parameter file attached.
 */
public final class PdfRenderer implements Renderer {
  private final ContractLayout layout;
  private final FontFiles fonts = new FontFiles();

  public PdfRenderer(ContractLayout layout) {
    this.layout = layout;
  }

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public byte[] render(ContractDocument document) {
    try {
      return PdfWriter.write(document.head(), layout.layOut(document), fonts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
