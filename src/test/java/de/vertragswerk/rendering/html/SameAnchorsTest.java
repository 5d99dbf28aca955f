package de.vertragswerk.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Section;
import de.vertragswerk.rendering.docx.DocxRenderer;
import de.vertragswerk.rendering.layout.ContractLayout;
import de.vertragswerk.rendering.pdf.PdfRenderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Whoever has the anchor of a paragraph, a value, a cell, a section or an annex finds it in each
 * format: as id in HTML, as bookmark in DOCX, as named destination in PDF.
 */
class SameAnchorsTest {
  /** Word cuts the names of bookmarks off; that is why the tree's are never longer. */
  private static final int LONGEST_BOOKMARK = 40;

  private static final Map<String, ContractDocument> CONTRACTS = HtmlSamples.contracts();

  @Test
  void theTreeNamesEverythingOnceAndBriefly() {
    CONTRACTS.forEach(
        (name, contract) ->
            assertThat(TreeAnchors.of(contract))
                .as(name)
                .hasSizeGreaterThan(300)
                .doesNotHaveDuplicates()
                .allMatch(anchor -> anchor.length() <= LONGEST_BOOKMARK)
                .anyMatch(anchor -> anchor.startsWith("KVp_"))
                .anyMatch(anchor -> anchor.startsWith("KVc_"))
                .anyMatch(anchor -> anchor.startsWith("KVx_")));
  }

  @Test
  void htmlHasThemAll() {
    CONTRACTS.forEach(
        (name, contract) ->
            assertThat(html(contract))
                .as(name)
                .containsExactlyInAnyOrderElementsOf(TreeAnchors.of(contract)));
  }

  /** The page's own anchors, such as that of the skip link, are none of the contract's. */
  private static List<String> html(ContractDocument contract) {
    String html = new String(new HtmlRenderer().render(contract), StandardCharsets.UTF_8);
    return Jsoup.parse(html).select("[id^=KV]:not(caption)").eachAttr("id");
  }

  @Test
  void pdfHasThemAll() {
    CONTRACTS.forEach(
        (name, contract) ->
            assertThat(pdf(contract))
                .as(name)
                .containsExactlyInAnyOrderElementsOf(TreeAnchors.of(contract)));
  }

  private static List<String> pdf(ContractDocument contract) {
    byte[] bytes = new PdfRenderer(new ContractLayout()).render(contract);
    try (PDDocument file = Loader.loadPDF(bytes)) {
      return List.copyOf(file.getDocumentCatalog().getNames().getDests().getNames().keySet());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A bookmark stands around words: a section without a heading has none to stand around. */
  @Test
  void docxHasAllThatHaveWords() {
    CONTRACTS.forEach(
        (name, contract) -> {
          List<String> wordless =
              contract.sections().stream()
                  .filter(section -> !section.isListed())
                  .map(Section::id)
                  .toList();
          List<String> expected = new ArrayList<>(TreeAnchors.of(contract));
          expected.removeAll(wordless);
          List<String> found = new ArrayList<>(docx(contract));
          found.removeAll(wordless);
          assertThat(found).as(name).containsExactlyInAnyOrderElementsOf(expected);
        });
  }

  /** Names that begin with an underscore are Word's own. */
  private static List<String> docx(ContractDocument contract) {
    byte[] bytes = new DocxRenderer(new ContractLayout()).render(contract);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          return Jsoup.parse(xml, "", Parser.xmlParser())
              .select("w|bookmarkStart")
              .eachAttr("w:name")
              .stream()
              .filter(bookmark -> !bookmark.startsWith("_"))
              .toList();
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("no document");
  }
}
