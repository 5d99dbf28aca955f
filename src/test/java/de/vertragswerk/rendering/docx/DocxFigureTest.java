package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.attribute;
import static de.vertragswerk.rendering.docx.DocxFile.children;
import static de.vertragswerk.rendering.docx.DocxFile.only;
import static de.vertragswerk.rendering.docx.DocxFile.style;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Pictures, in the letterhead and between texts. */
class DocxFigureTest {
  private static final int MILLIMETRE = 36_000;

  /** Of the text, in the unit of drawings: 9072 twentieths of a point. */
  private static final long WIDTH = 9072L * 635;

  private final DocxFile file = DocxFile.read(PicturedFixture.file());
  private final Element body = file.body();

  @Test
  void areReadOutInTheOrderOfTheContract() {
    assertThat(elements(body, "docPr"))
        .extracting(picture -> picture.getAttribute("descr"))
        .containsExactly(
            "Logo <des> Trägers & Partner",
            "Europaflagge",
            "Logo des Jobcenters",
            "Förderhinweis, breiter als der Text",
            "Flagge im Posten",
            "Logo in der Zelle",
            "Höher als die Seite");
    assertThat(elements(body, "docPr"))
        .extracting(picture -> picture.getAttribute("id"))
        .doesNotHaveDuplicates();
  }

  @Test
  void areOnePartForEachFileHoweverOftenShown() {
    assertThat(file.parts().keySet().stream().filter(part -> part.startsWith("word/media/")))
        .containsExactly(
            "word/media/image1.png", "word/media/image2.jpeg", "word/media/image3.png");
    assertThat(file.bytes("word/media/image2.jpeg")).isEqualTo(PicturedFixture.FLAG.bytes());
    assertThat(elements(body, "blip"))
        .extracting(picture -> picture.getAttributeNS("*", "embed"))
        .hasSize(7);
    assertThat(
            children(file.root("word/_rels/document.xml.rels")).stream()
                .filter(one -> one.getAttribute("Target").startsWith("media/")))
        .hasSize(3);
  }

  @Test
  void areAsHighAsTheTreeSaysUnlessThereIsNoRoom() {
    assertThat(size("Europaflagge")).isEqualTo(List.of(21L * MILLIMETRE, 14L * MILLIMETRE));
    List<Long> wide = size("Förderhinweis, breiter als der Text");
    assertThat(wide.get(0)).isBetween(WIDTH - 630 * 635 - 635, WIDTH - 630 * 635);
    assertThat((double) wide.get(0) / wide.get(1)).isBetween(39.9, 40.1);
    assertThat(size("Logo in der Zelle").get(0)).isLessThan(WIDTH / 2);
    assertThat(size("Höher als die Seite").get(1)).isLessThanOrEqualTo((16838L - 2 * 1417) * 635);
  }

  @Test
  void haveAnAnchorEach() {
    for (Element picture : elements(body, "docPr")) {
      Element paragraph = paragraphOf(picture);
      assertThat(all(paragraph, "bookmarkStart"))
          .extracting(start -> attribute(start, "name"))
          .contains(picture.getAttribute("name"));
      assertThat(picture.getAttribute("name")).startsWith("KVf_");
    }
  }

  @Test
  void ofTheLetterheadStandInOneParagraphAboveTheTitle() {
    List<Element> first = children(body).subList(0, 2);
    assertThat(first).extracting(DocxFile::style).containsExactly("KVLetterhead", "Title");
    assertThat(elements(first.get(0), "docPr")).hasSize(3);
    List<Element> tabs = all(only(first.get(0), "pPr"), "tab");
    assertThat(tabs).extracting(tab -> attribute(tab, "val")).containsExactly("left", "right");
    assertThat(attribute(tabs.get(1), "pos")).isEqualTo("9072");
  }

  @Test
  void standAloneInParagraphsThatNoLineHeightCutsOff() {
    assertThat(elements(body, "docPr").stream().skip(3))
        .allSatisfy(picture -> assertThat(style(paragraphOf(picture))).isEqualTo("KVFigure"));
    Element spacing =
        all(
                children(file.root("word/styles.xml"), "style")
                    .filter(one -> attribute(one, "styleId").equals("KVFigure"))
                    .findFirst()
                    .orElseThrow(),
                "spacing")
            .get(0);
    assertThat(attribute(spacing, "lineRule")).isEqualTo("auto");
  }

  private List<Long> size(String alternative) {
    Element picture =
        elements(body, "docPr").stream()
            .filter(one -> one.getAttribute("descr").equals(alternative))
            .findFirst()
            .orElseThrow();
    Element extent = only((Element) picture.getParentNode(), "extent");
    return List.of(
        Long.valueOf(extent.getAttribute("cx")), Long.valueOf(extent.getAttribute("cy")));
  }

  private static Element paragraphOf(Element inside) {
    Element at = inside;
    while (!at.getLocalName().equals("p")) {
      at = (Element) at.getParentNode();
    }
    return at;
  }

  private static List<Element> elements(Element parent, String name) {
    var found = parent.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
  }
}
