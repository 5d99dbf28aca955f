package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.rendering.layout.PrintedContract;
import java.io.IOException;

/** Writes laid-out contracts; has what their files share. Shared by threads. */
final class PdfWriter {
  private final PdfFlavour flavour;
  private final FontFiles fonts = new FontFiles();
  private final PictureFiles pictures = new PictureFiles();
  private final ColourProfile colours = new ColourProfile();

  PdfWriter(PdfFlavour flavour) {
    this.flavour = flavour;
  }

  PdfFlavour flavour() {
    return flavour;
  }

  FontFiles fonts() {
    return fonts;
  }

  PictureFiles pictures() {
    return pictures;
  }

  ColourProfile colours() {
    return colours;
  }

  byte[] write(DocumentHead head, PrintedContract contract) throws IOException {
    try (Packer packer = Packer.quick()) {
      return new PdfFile(this, head, contract, packer).bytes();
    }
  }
}
