package de.vertragswerk.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentText;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.rendering.layout.ContractLayout;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What is found, copied and measured on the pages. */
class PdfTextTest {
  private static final ContractLayout LAYOUT = new ContractLayout();
  private static final Pattern DIVISION = Pattern.compile("\\u00AD\\R");

  @Test
  void aCopiedTextHasItsWordsWhole() throws IOException {
    String words = "Zuwendungsempfängerbetreuungsverpflichtung und Eingliederungsvereinbarung, ";
    ContractDocument contract =
        SampleDocument.of(SampleDocument.paragraph("KVa_only_1", words.repeat(30).strip()));
    String copied = text(new PdfRenderer(LAYOUT).render(contract));
    assertThat(copied).containsPattern(DIVISION);
    String whole = TaggedText.tidy(DIVISION.matcher(copied).replaceAll(""));
    for (String paragraph : DocumentText.paragraphs(contract)) {
      assertThat(whole).contains(TaggedText.tidy(paragraph));
    }
  }

  @Test
  void everyCharacterIsFoundUnderItself() throws IOException {
    String letters = letters();
    byte[] file = new PdfRenderer(LAYOUT).render(manyLetters());
    assertThat(TaggedText.tidy(text(file))).contains(letters);
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(TaggedText.of(document)).contains(new TaggedText.Element("P", letters));
    }
  }

  @Test
  void widenedSpacesEndTheLineWhereTheLayoutSays() throws IOException {
    String line = "Ein Satz mit §\u00A01 und acht Abständen im Ganzen.";
    byte[] narrow = SamplePages.landscape().words(line, 80, 100).written();
    byte[] wide = SamplePages.landscape().words(line, 80, 100, 2.5).written();
    assertThat(end(wide) - end(narrow)).isCloseTo(9 * 2.5, within(0.02));
  }

  @Test
  void aLyingPageIsAsWideAsItSays() throws IOException {
    byte[] file = SamplePages.landscape().words("rechts", 700, 100).written();
    try (PDDocument document = Loader.loadPDF(file)) {
      PDPage page = document.getPage(document.getNumberOfPages() - 1);
      assertThat(page.getMediaBox().getWidth()).isCloseTo(841.89f, within(0.01f));
      assertThat(page.getMediaBox().getHeight()).isCloseTo(595.276f, within(0.01f));
      assertThat(page.getRotation()).isZero();
      assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(595.276f, within(0.01f));
    }
    assertThat(end(file)).isBetween(715.0, 760.0);
  }

  /** More letters than there are codes of one byte. */
  static ContractDocument manyLetters() {
    return SampleDocument.of(SampleDocument.paragraph("KVa_only_1", letters()));
  }

  private static String letters() {
    IntStream latin = IntStream.concat(IntStream.range(0x21, 0x7F), IntStream.range(0xC0, 0x180));
    IntStream others =
        IntStream.concat(IntStream.range(0x391, 0x3A2), IntStream.range(0x410, 0x450));
    return IntStream.concat(latin, others)
        .mapToObj(Character::toString)
        .collect(Collectors.joining(" "));
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Where the last character of the last page ends. */
  private static double end(byte[] file) throws IOException {
    double[] end = {0};
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            TextPosition last = positions.get(positions.size() - 1);
            end[0] = last.getXDirAdj() + last.getWidthDirAdj();
          }
        };
    try (PDDocument document = Loader.loadPDF(file)) {
      stripper.setStartPage(document.getNumberOfPages());
      stripper.getText(document);
    }
    return end[0];
  }
}
