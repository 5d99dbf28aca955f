package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.rendering.Format;
import de.vertragswerk.rendering.Renderer;
import de.vertragswerk.rendering.layout.ContractLayout;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes contracts as PDF: archivable (PDF/A) and accessible (PDF/UA-1) in one file. */
public final class PdfRenderer implements Renderer {
  private final ContractLayout layout;
  private final PdfWriter writer;

  /** With the parameter file attached. */
  public PdfRenderer(ContractLayout layout) {
    this(layout, PdfFlavour.A3_WITH_DATA);
  }

  public PdfRenderer(ContractLayout layout, PdfFlavour flavour) {
    this.layout = layout;
    this.writer = new PdfWriter(flavour);
  }

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public byte[] render(ContractDocument document) {
    try {
      return writer.write(document.head(), layout.layOut(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
