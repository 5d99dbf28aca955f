package de.vertragswerk.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.SampleForm;
import de.vertragswerk.document.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens the files, and its pages are ours but for a few. Which ones depends on its
 * version and its hyphenation: {@code golden/libreoffice-pages.md} has those of one, and why.
 */
class LibreOfficePagesTest {
  private static final int MOST_IN_ONE_SAMPLE = 4;
  private static final int MOST_IN_ALL = 12;
  private static final Path REPORT = Path.of("target/libreoffice-pages.md");

  @TempDir Path work;

  /** Where a heading stands. */
  private record Heading(String title, int page) {}

  @Test
  void hasTheHeadingsOfTheSamplesOnThePagesOfTheirContents() throws IOException {
    Map<String, ContractDocument> samples = DocxCorpus.samples();
    List<Path> files = new ArrayList<>();
    samples.forEach(
        (name, contract) -> files.add(DocxCorpus.write(work, name, DocxCorpus.render(contract))));
    List<Path> printed = LibreOffice.converted(work, "pdf", files);
    StringBuilder report = new StringBuilder();
    int all = 0;
    int at = 0;
    for (Map.Entry<String, ContractDocument> sample : samples.entrySet()) {
      List<Heading> ours = ours(sample.getValue());
      Map<Heading, Integer> elsewhere = elsewhere(ours, theirs(printed.get(at++)));
      report.append(row(sample.getKey(), ours.size(), elsewhere));
      assertThat(elsewhere)
          .as("%s (are hyphen-de and fonts-liberation installed?)", sample.getKey())
          .hasSizeLessThanOrEqualTo(MOST_IN_ONE_SAMPLE)
          .allSatisfy(
              (heading, page) -> assertThat(page).isBetween(heading.page - 1, heading.page + 1));
      all += elsewhere.size();
    }
    Files.writeString(REPORT, report);
    assertThat(all).isLessThanOrEqualTo(MOST_IN_ALL);
  }

  /** Fields keep their height: no heading of the form is on another page. */
  @Test
  void hasAllOfAFormOnThePagesOfThePdf() throws IOException {
    ContractDocument form = SampleForm.form();
    Path file = DocxCorpus.write(work, "form", DocxCorpus.render(form));
    Path printed = LibreOffice.converted(work, "pdf", List.of(file)).get(0);
    assertThat(elsewhere(ours(form), theirs(printed))).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(printed.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(5);
    }
  }

  /** Also those that no contract will ever look like; a row too tall for a page is torn. */
  @Test
  void opensAllFilesAndLosesNoWordOfATallRow() throws IOException {
    List<Path> files = DocxCorpus.written(work);
    List<Path> printed = LibreOffice.converted(work, "pdf", files);
    int words = 0;
    for (Path file : printed) {
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        assertThat(pdf.getNumberOfPages()).as(file.toString()).isPositive();
        if (file.endsWith("tall-row.pdf")) {
          String text = new PDFTextStripper().getText(pdf);
          words = (int) Pattern.compile("Wort\\d+").matcher(text).results().count();
        }
      }
    }
    assertThat(words).isEqualTo(DocxCorpus.TALL_ROW_WORDS);
  }

  private static List<Heading> ours(ContractDocument contract) {
    Map<String, Integer> pages = DocxCorpus.pages(contract);
    return contract.sections().stream()
        .filter(Section::isListed)
        .map(section -> new Heading(section.title(), pages.getOrDefault(section.id(), 0)))
        .toList();
  }

  private static List<Heading> theirs(Path file) throws IOException {
    List<Heading> headings = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        PDPage page = item.findDestinationPage(pdf);
        headings.add(new Heading(item.getTitle(), pdf.getPages().indexOf(page) + 1));
      }
    }
    return headings;
  }

  private static Map<Heading, Integer> elsewhere(List<Heading> ours, List<Heading> theirs) {
    assertThat(theirs.stream().map(heading -> words(heading.title)))
        .isEqualTo(ours.stream().map(heading -> words(heading.title)).toList());
    Map<Heading, Integer> elsewhere = new LinkedHashMap<>();
    for (int i = 0; i < ours.size(); i++) {
      if (ours.get(i).page != theirs.get(i).page) {
        elsewhere.put(ours.get(i), theirs.get(i).page);
      }
    }
    return elsewhere;
  }

  private static String words(String title) {
    return title.replaceAll("[\\s\u00A0]+", " ");
  }

  private static String row(String sample, int headings, Map<Heading, Integer> elsewhere) {
    StringBuilder row = new StringBuilder("| " + sample + " | " + headings + " | ");
    row.append(elsewhere.size()).append(" |");
    elsewhere.forEach(
        (heading, page) -> row.append(" %s: %d, %d;".formatted(heading.title, heading.page, page)));
    return row.append(" |\n").toString();
  }
}
