package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.attribute;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The anchors by which a returned file is recognised. */
class DocxBookmarkTest {
  private final Element body = DocxFile.of(DocxFixture.contract()).body();
  private final List<Element> starts = all(body, "bookmarkStart");
  private final List<Element> ends = all(body, "bookmarkEnd");

  @Test
  void haveNamesAndNumbersOfTheirOwn() {
    assertThat(starts).extracting(start -> attribute(start, "name")).doesNotHaveDuplicates();
    assertThat(starts).extracting(start -> attribute(start, "id")).doesNotHaveDuplicates();
    assertThat(starts).allSatisfy(start -> assertThat(attribute(start, "id")).matches("[0-9]+"));
    assertThat(starts)
        .allSatisfy(
            start -> assertThat(attribute(start, "name")).matches(Pattern.compile("\\w{1,40}")));
  }

  @Test
  void beginAndEndInTheSameParagraph() {
    assertThat(ends)
        .extracting(end -> attribute(end, "id"))
        .containsExactlyInAnyOrderElementsOf(
            starts.stream().map(start -> attribute(start, "id")).toList());
    for (Element start : starts) {
      Element end =
          ends.stream()
              .filter(one -> attribute(one, "id").equals(attribute(start, "id")))
              .findFirst()
              .orElseThrow();
      assertThat(end.getParentNode()).isSameAs(start.getParentNode());
      assertThat(start.getParentNode().getLocalName()).isEqualTo("p");
      assertThat(start.compareDocumentPosition(end)).isEqualTo(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  }

  @Test
  void standAroundEachParagraphOfTheTree() {
    assertThat(inside("KVa_subject_1")).isEqualTo("Gegenstand sind die folgenden Leistungen:");
    assertThat(inside("KVa_duties_2")).isEqualTo(DocxFixture.HOSTILE);
    assertThat(inside("KVa_duties_6")).isEqualTo("am letzten Werktag eines jeden Monats.");
    assertThat(inside("KVc_table_7_1")).isEqualTo("Datenart Nummer 7");
    assertThat(inside("KVa_signatures_4")).isEqualTo("Ben Muster, Vorstand");
    assertThat(inside("KVa_signatures_5")).isEqualTo("Für das Jobcenter");
  }

  @Test
  void standAroundHeadingsTablesAndValues() {
    assertThat(inside("KVa_subject_0")).isEqualTo("Gegenstand des Vertrages");
    assertThat(inside("KVt_table_1")).isEqualTo("Datenarten und Empfänger");
    assertThat(inside("KVt_table_3")).isEqualTo("links");
    assertThat(inside("KVp_duties_contacts_1")).isEqualTo("zwei");
    assertThat(inside("KVp_duties_missing_1")).isEqualTo("[Angabe fehlt]");
  }

  @Test
  void areTheOnlyAnchorsForEditorsMangleContentControls() {
    assertThat(all(body, "sdt")).isEmpty();
  }

  private String inside(String name) {
    Element start =
        starts.stream()
            .filter(one -> attribute(one, "name").equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no bookmark " + name));
    StringBuilder inside = new StringBuilder();
    for (Node node = start.getNextSibling(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        if (element.getLocalName().equals("bookmarkEnd")
            && attribute(element, "id").equals(attribute(start, "id"))) {
          return inside.toString();
        }
        if (element.getLocalName().equals("r")) {
          inside.append(DocxFile.shown(element));
        }
      }
    }
    throw new AssertionError("no end of " + name);
  }
}
