package de.vertragswerk.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.vertragswerk.document.ImageFile;
import de.vertragswerk.rendering.pdf.PngFile.Colours;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfPictureTest {
  private static final int WHITE = 0xFFFFFF;

  @Nested
  class ThePage {
    private final byte[] file =
        SamplePages.portrait().picture(SamplePictures.logo(), "Logo", 100, 200).written();

    @Test
    void showsThePictureUprightAtItsPlace() throws IOException {
      try (PDDocument document = Loader.loadPDF(file)) {
        BufferedImage page =
            new PDFRenderer(document).renderImage(document.getNumberOfPages() - 1, 1);
        assertThat(rgb(page, 120, 210)).isEqualTo(new Color(200, 0, 0).getRGB() & WHITE);
        assertThat(rgb(page, 240, 210)).isEqualTo(new Color(0, 150, 0).getRGB() & WHITE);
        assertThat(new Color(rgb(page, 120, 250)).getGreen()).isCloseTo(127, within(2));
        assertThat(rgb(page, 98, 210)).isEqualTo(WHITE);
        assertThat(rgb(page, 120, 198)).isEqualTo(WHITE);
        assertThat(rgb(page, 120, 262)).isEqualTo(WHITE);
      }
    }

    @Test
    void saysInItsStructureWhatThePictureShowsAndWhereItIs() throws IOException {
      try (PDDocument document = Loader.loadPDF(file)) {
        PDStructureElement figure = figures(document).get(0);
        assertThat(figure.getAlternateDescription()).isEqualTo("Logo");
        PDLayoutAttributeObject layout =
            (PDLayoutAttributeObject) figure.getAttributes().getObject(0);
        assertThat(layout.getBBox().getLowerLeftX()).isEqualTo(100);
        assertThat(layout.getBBox().getUpperRightY()).isEqualTo(641.89f);
        assertThat(layout.getBBox().getHeight()).isCloseTo(SamplePictures.HEIGHT, within(0.01f));
        assertThat(figure.getKids()).hasSize(1).first().isInstanceOf(Integer.class);
      }
    }

    private int rgb(BufferedImage page, int x, int y) {
      return page.getRGB(x, y) & WHITE;
    }
  }

  @Nested
  class TheFile {
    @Test
    void hasEachPictureOnceHoweverOftenItIsShown() throws IOException {
      byte[] file =
          SamplePages.portrait()
              .picture(SamplePictures.logo(), "Logo", 100, 200)
              .picture(SamplePictures.logo(), "Logo", 100, 300)
              .decoration(SamplePictures.jpeg(), 100, 400)
              .written();
      assertThat(pictures(file)).hasSize(2);
    }

    @Test
    void saysNothingOfPicturesThatSayNothing() throws IOException {
      byte[] file = SamplePages.portrait().decoration(SamplePictures.jpeg(), 100, 400).written();
      try (PDDocument document = Loader.loadPDF(file)) {
        assertThat(figures(document)).isEmpty();
      }
    }

    @Test
    void hasTheBytesOfAJpegAsTheyAre() throws IOException {
      for (ImageFile jpeg : jpegs()) {
        byte[] file = SamplePages.portrait().picture(jpeg, "Bild", 100, 200).written();
        try (PDDocument document = Loader.loadPDF(file)) {
          PDImageXObject picture = pictures(document).get(0);
          assertThat(picture.getCOSObject().createRawInputStream().readAllBytes())
              .isEqualTo(jpeg.bytes());
          assertThat(picture.getCOSObject().getFilters()).isEqualTo(COSName.DCT_DECODE);
          assertThat(new Color(picture.getImage().getRGB(40, 30)).getRed()).isLessThan(80);
        }
      }
    }

    @Test
    void doesNotTakeAJpegOfPrintersColours() {
      byte[] bytes = SamplePictures.jpeg().bytes();
      int frame = 0;
      while ((bytes[frame] & 0xFF) != 0xFF || (bytes[frame + 1] & 0xFF) != 0xC0) {
        frame++;
      }
      bytes[frame + 9] = 4;
      ImageFile four = new ImageFile(ImageFile.Kind.JPEG, bytes, 160, 60);
      assertThatThrownBy(() -> SamplePages.portrait().picture(four, "Bild", 1, 2).written())
          .hasMessageContaining("4 colours");
    }
  }

  /**
   * A PNG file, and what is expected in the PDF file.
   *
   * @param opacity of the dots; empty when all are opaque
   */
  record Dots(String name, ImageFile file, List<Integer> colours, List<Integer> opacity) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Dots> dots() {
    List<Integer> opaque = List.of();
    List<Integer> red = List.of(200, 10, 20, 10, 20, 200);
    return List.of(
        new Dots("grey", png(8, Colours.GREY).dots(128, 7), List.of(128, 7), opaque),
        new Dots("two greys", png(1, Colours.GREY).dots(0b01000000), List.of(0, 1), opaque),
        new Dots("fine grey", png(16, Colours.GREY).dots(128, 9, 7, 255), List.of(128, 7), opaque),
        new Dots(
            "clear grey",
            png(8, Colours.GREY_AND_OPACITY).dots(128, 255, 7, 100),
            List.of(128, 7),
            List.of(255, 100)),
        new Dots("rgb", png(8, Colours.RGB).dots(200, 10, 20, 10, 20, 200), red, opaque),
        new Dots(
            "rgb with a clear colour",
            png(8, Colours.RGB).transparent(0, 10, 0, 20, 0, 200).dots(200, 10, 20, 10, 20, 200),
            red,
            List.of(255, 0)),
        new Dots(
            "clear rgb",
            png(8, Colours.RGB_AND_OPACITY).dots(200, 10, 20, 255, 10, 20, 200, 0),
            red,
            List.of(255, 0)),
        new Dots(
            "opaque rgb",
            png(8, Colours.RGB_AND_OPACITY).dots(200, 10, 20, 255, 10, 20, 200, 255),
            red,
            opaque),
        new Dots(
            "palette",
            png(8, Colours.PALETTE).palette(10, 20, 200, 200, 10, 20).dots(1, 0),
            List.of(1, 0),
            opaque),
        new Dots(
            "clear palette",
            png(4, Colours.PALETTE).palette(1, 2, 3, 4, 5, 6).transparent(50).dots(0b00010000),
            List.of(1, 0),
            List.of(255, 50)));
  }

  @ParameterizedTest
  @MethodSource("dots")
  void aPngKeepsItsColours(Dots dots) throws IOException {
    byte[] file = SamplePages.portrait().picture(dots.file(), "Punkte", 100, 200).written();
    try (PDDocument document = Loader.loadPDF(file)) {
      PDImageXObject picture = pictures(document).get(0);
      assertThat(unsigned(picture)).isEqualTo(dots.colours());
      PDImageXObject mask = picture.getSoftMask();
      assertThat(mask == null ? List.of() : unsigned(mask)).isEqualTo(dots.opacity());
    }
  }

  @Test
  void aPaletteKeepsItsColours() throws IOException {
    ImageFile png = png(8, Colours.PALETTE).palette(10, 20, 200, 200, 10, 20).dots(1, 0);
    byte[] file = SamplePages.portrait().picture(png, "Punkte", 100, 200).written();
    try (PDDocument document = Loader.loadPDF(file)) {
      BufferedImage image = pictures(document).get(0).getImage();
      assertThat(new Color(image.getRGB(0, 0))).isEqualTo(new Color(200, 10, 20));
      assertThat(new Color(image.getRGB(1, 0))).isEqualTo(new Color(10, 20, 200));
    }
  }

  private static List<ImageFile> jpegs() {
    return List.of(
        SamplePictures.jpeg(), SamplePictures.progressiveJpeg(), SamplePictures.greyJpeg());
  }

  /** Of two dots side by side. */
  private static PngFile png(int depth, Colours colours) {
    return new PngFile(2, 1, depth, colours);
  }

  private static List<Integer> unsigned(PDImageXObject picture) throws IOException {
    List<Integer> values = new ArrayList<>();
    for (byte value : picture.createInputStream().readAllBytes()) {
      values.add(Byte.toUnsignedInt(value));
    }
    return values;
  }

  private static List<PDImageXObject> pictures(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return pictures(document);
    }
  }

  private static List<PDImageXObject> pictures(PDDocument document) throws IOException {
    PDResources resources = document.getPage(0).getResources();
    List<PDImageXObject> pictures = new ArrayList<>();
    for (COSName name : resources.getXObjectNames()) {
      pictures.add((PDImageXObject) resources.getXObject(name));
    }
    return pictures;
  }

  private static List<PDStructureElement> figures(PDDocument document) {
    List<PDStructureElement> figures = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), figures);
    return figures;
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> figures) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          figures.add(element);
        }
        collect(element, figures);
      }
    }
  }
}
