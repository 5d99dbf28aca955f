package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.attribute;
import static de.vertragswerk.rendering.docx.DocxFile.children;
import static de.vertragswerk.rendering.docx.DocxFile.only;
import static de.vertragswerk.rendering.docx.DocxFile.shown;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.SampleForm;
import de.vertragswerk.document.Section;
import de.vertragswerk.rendering.layout.ContractLayout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Standing and lying sheets. */
class DocxSheetTest {
  private final DocxFile file = DocxFile.read(PicturedFixture.file());
  private final List<Element> sections = all(file.body(), "sectPr");

  @Test
  void lieForEachLyingSectionAndStandAgainAfterwards() {
    assertThat(sections)
        .extracting(section -> attribute(only(section, "pgSz"), "w"))
        .containsExactly("11906", "16838", "16838", "11906");
    assertThat(sections)
        .extracting(section -> attribute(only(section, "pgSz"), "orient"))
        .containsExactly("", "landscape", "landscape", "");
  }

  @Test
  void endBehindTheLastWordsOfTheirSection() {
    Element before = (Element) sections.get(2).getParentNode().getParentNode();
    assertThat(shown(before)).isEqualTo("Auf einem eigenen Blatt.");
    Element behindTable = (Element) sections.get(1).getParentNode().getParentNode();
    assertThat(DocxFile.style(behindTable)).isEqualTo("KVSheetEnd");
    assertThat(sections.get(3).getParentNode().getLocalName()).isEqualTo("body");
  }

  @Test
  void haveHeaderAndFooterAsWideAsTheyAre() {
    for (Element section : sections.subList(1, 3)) {
      assertThat(references(section)).containsExactly("rIdLyingHeader", "rIdLyingFooter");
    }
    Element header = file.root("word/headerLying.xml");
    assertThat(shown(header)).isEqualTo(shown(file.root("word/header.xml")));
    assertThat(all(header, "tab").stream().filter(tab -> attribute(tab, "val").equals("right")))
        .extracting(tab -> attribute(tab, "pos"))
        .containsExactly(Integer.toString(16838 - 2 * 1134));
    assertThat(references(sections.get(3))).hasSize(2).doesNotContain("rIdLyingHeader");
  }

  @Test
  void onlyTheFirstPageOfAllHasAHeaderOfItsOwn() {
    assertThat(sections.stream().map(section -> children(section, "titlePg").count()))
        .containsExactly(1L, 0L, 0L, 0L);
    assertThat(references(sections.get(0))).hasSize(4);
  }

  @Test
  void giveTablesTheirWholeWidth() {
    Element table =
        all(file.body(), "tbl").stream()
            .filter(one -> shown(one).contains("links"))
            .findFirst()
            .orElseThrow();
    assertThat(attribute(only(only(table, "tblPr"), "tblW"), "w"))
        .isEqualTo(Integer.toString(16838 - 2 * 1134));
  }

  @Test
  void lieFromTheTitleOnInAFormWhoseSectionsLie() {
    List<Section> lying = SampleForm.form().sections().stream().map(DocxSheetTest::lying).toList();
    DocxFile form =
        DocxFile.read(
            new DocxRenderer(new ContractLayout())
                .render(new ContractDocument(SampleForm.form().head(), lying)));
    assertThat(all(form.body(), "sectPr"))
        .singleElement()
        .satisfies(
            only -> {
              assertThat(attribute(only(only, "pgSz"), "orient")).isEqualTo("landscape");
              assertThat(references(only)).containsExactly("rIdLyingHeader", "rIdLyingFooter");
            });
  }

  private static Section lying(Section section) {
    return new Section(
        section.id(),
        section.clause(),
        section.number(),
        section.label(),
        section.heading(),
        PageOrientation.LANDSCAPE,
        section.subsections(),
        section.origin());
  }

  @Test
  void standThroughoutWhereNothingLies() {
    DocxFile standing = DocxFile.of(DocxFixture.contract());
    assertThat(all(standing.body(), "sectPr")).hasSize(1);
    assertThat(standing.parts()).doesNotContainKey("word/headerLying.xml");
  }

  private static List<String> references(Element section) {
    return children(section).stream()
        .filter(child -> child.getLocalName().endsWith("Reference"))
        .map(
            child ->
                child.getAttributeNS(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"))
        .toList();
  }
}
