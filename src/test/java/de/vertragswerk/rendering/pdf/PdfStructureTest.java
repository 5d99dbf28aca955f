package de.vertragswerk.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.DocumentText;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.Section;
import de.vertragswerk.rendering.layout.ContractLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads the file as assistive technology does. */
class PdfStructureTest {
  private static final ContractLayout LAYOUT = new ContractLayout();
  private static final ContractDocument CONTRACT = SampleDocument.contract();
  private static final byte[] BYTES = new PdfRenderer(LAYOUT).render(CONTRACT);

  private PDDocument file = new PDDocument();

  @BeforeEach
  void open() throws IOException {
    file.close();
    file = Loader.loadPDF(BYTES);
  }

  @AfterEach
  void close() throws IOException {
    file.close();
  }

  @Test
  void everySentenceIsReadInItsOrder() throws IOException {
    List<String> read =
        TaggedText.of(file).stream()
            .filter(element -> element.type().equals("P"))
            .map(TaggedText.Element::text)
            .toList();
    List<String> expected = new ArrayList<>();
    expected.add(CONTRACT.head().subtitle());
    DocumentText.paragraphs(CONTRACT).forEach(text -> expected.add(TaggedText.tidy(text)));
    assertThat(read).containsExactlyElementsOf(expected);
  }

  @Test
  void titleAndHeadingsAreHeadings() throws IOException {
    List<TaggedText.Element> elements = TaggedText.of(file);
    assertThat(elements.get(0)).isEqualTo(new TaggedText.Element("H1", CONTRACT.head().title()));
    assertThat(elements)
        .filteredOn(element -> element.type().equals("H2"))
        .extracting(TaggedText.Element::text)
        .startsWith("Inhalt", "Präambel", "§ 1 Gegenstand des Vertrages")
        .hasSize(14);
  }

  @Test
  void listsHaveTheirLabels() throws IOException {
    assertThat(TaggedText.of(file))
        .filteredOn(element -> element.type().equals("Lbl"))
        .extracting(TaggedText.Element::text)
        .startsWith("1.", "a)", "aa)", "bb)", "cc)", "b)", "2.");
  }

  @Test
  void tablesHaveCaptionAndHeads() throws IOException {
    List<TaggedText.Element> elements = TaggedText.of(file);
    assertThat(elements)
        .contains(new TaggedText.Element("Caption", "Kennzahlen und Ausgaben je Monat"));
    assertThat(StructureTypes.of(file))
        .containsSubsequence("Table", "Caption", "THead", "TR", "TH", "TBody", "TR", "TD");
    assertThat(StructureTypes.of(file).stream().filter("TH"::equals)).hasSize(3);
    assertThat(StructureTypes.of(file).stream().filter("TD"::equals)).hasSize(90);
  }

  @Test
  void theContentsNameThePageWhereEachSectionBegins() throws IOException {
    Map<String, PDPageDestination> named =
        file.getDocumentCatalog().getNames().getDests().getNames();
    List<String> expected = new ArrayList<>();
    for (Section section : CONTRACT.sections()) {
      if (section.isListed()) {
        int page = Objects.requireNonNull(named.get(section.id())).retrievePageNumber() + 1;
        expected.add(TaggedText.tidy(section.title() + " " + page));
      }
    }
    assertThat(TaggedText.of(file))
        .filteredOn(element -> element.type().equals("TOCI"))
        .extracting(TaggedText.Element::text)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void theOutlineListsTheHeadings() {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : file.getDocumentCatalog().getDocumentOutline().children()) {
      titles.add(item.getTitle());
    }
    assertThat(titles)
        .containsExactlyElementsOf(
            CONTRACT.sections().stream().filter(Section::isListed).map(Section::title).toList());
  }

  @Test
  void everyPlaceOfTheDocumentCanBeLinkedTo() throws IOException {
    assertThat(file.getDocumentCatalog().getNames().getDests().getNames())
        .containsKeys("KVa_parties_0", "KVs_places_2", "KVp_sample_value_1", "KVt_indicators_1");
  }
}
