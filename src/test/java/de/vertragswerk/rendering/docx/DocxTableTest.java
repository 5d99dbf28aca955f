package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.attribute;
import static de.vertragswerk.rendering.docx.DocxFile.children;
import static de.vertragswerk.rendering.docx.DocxFile.only;
import static de.vertragswerk.rendering.docx.DocxFile.shown;
import static de.vertragswerk.rendering.docx.DocxFile.style;
import static de.vertragswerk.rendering.docx.DocxFile.val;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DocxTableTest {
  private final Element body = DocxFile.of(DocxFixture.contract()).body();
  private final List<Element> tables = all(body, "tbl");
  private final Element big = tables.get(0);

  @Test
  void repeatTheirHeadAndTearNoRow() {
    List<Element> rows = children(big, "tr").toList();
    assertThat(rows).hasSize(41);
    assertThat(rows)
        .filteredOn(row -> children(only(row, "trPr"), "tblHeader").count() == 1)
        .containsExactly(rows.get(0));
    assertThat(all(body, "tr"))
        .allSatisfy(row -> assertThat(children(only(row, "trPr"), "cantSplit")).hasSize(1));
  }

  @Test
  void shareTheWidthByWeights() {
    assertThat(children(only(big, "tblGrid"), "gridCol"))
        .extracting(column -> attribute(column, "w"))
        .containsExactly("4690", "1876", "1876");
    assertThat(attribute(only(only(big, "tblPr"), "tblW"), "w")).isEqualTo("8442");
    assertThat(all(all(big, "tr").get(3), "tcW"))
        .extracting(width -> attribute(width, "w"))
        .containsExactly("4690", "1876", "1876");
  }

  @Test
  void beginWhereTheTextAroundThemDoes() {
    assertThat(attribute(only(only(big, "tblPr"), "tblInd"), "w")).isEqualTo("630");
    Element caption = (Element) big.getPreviousSibling();
    assertThat(attribute(only(only(caption, "pPr"), "ind"), "left")).isEqualTo("630");
  }

  @Test
  void alignTheirColumns() {
    assertThat(all(all(big, "tr").get(3), "p"))
        .extracting(paragraph -> val(paragraph, "pPr", "jc"))
        .containsExactly("", "center", "right");
  }

  @Test
  void keepTheirCaptionAboveThem() {
    Element caption =
        all(body, "p").stream()
            .filter(one -> style(one).equals("Caption"))
            .findFirst()
            .orElseThrow();
    assertThat(shown(caption)).isEqualTo("Datenarten und Empfänger");
    assertThat(caption.getNextSibling()).isSameAs(big);
    assertThat(inStyle("Caption", "keepNext")).isTrue();
    assertThat(val(big, "tblPr", "tblCaption")).isEqualTo("Datenarten und Empfänger");
  }

  @Test
  void neverTouchEachOther() {
    for (Element table : tables) {
      assertThat(table.getNextSibling().getLocalName()).isNotEqualTo("tbl");
    }
  }

  @Test
  void haveCellsThatEndWithAParagraph() {
    assertThat(all(body, "tc"))
        .allSatisfy(cell -> assertThat(cell.getLastChild().getLocalName()).isEqualTo("p"));
  }

  @Nested
  class Signatures {
    private final List<Element> parties =
        tables.stream()
            .filter(table -> val(table, "tblPr", "tblStyle").equals("KVSignatures"))
            .toList();

    @Test
    void giveEachPartyItsLinesWithTheNamesUnderThem() {
      assertThat(parties).hasSize(2);
      assertThat(shown(parties.get(0)))
          .isEqualTo("Ort, DatumAda Beispiel, VorstandOrt, DatumBen Muster, Vorstand");
      assertThat(shown(parties.get(1))).isEqualTo("Ort, DatumCem Probe, Geschäftsführung");
      assertThat(shown((Element) parties.get(1).getPreviousSibling()))
          .isEqualTo("Für das Jobcenter");
    }

    @Test
    void holdAPartyTogether() {
      assertThat(inStyle("KVParty", "keepNext")).isTrue();
      for (Element party : parties) {
        List<Element> rows = children(party, "tr").toList();
        for (Element row : rows.subList(0, rows.size() - 1)) {
          assertThat(all(row, "p"))
              .allSatisfy(one -> assertThat(children(only(one, "pPr"), "keepNext")).hasSize(1));
        }
        assertThat(all(rows.get(rows.size() - 1), "keepNext")).isEmpty();
      }
    }
  }

  @Test
  void wordsThatLeadToAListOrATableStayWithIt() {
    assertThat(all(body, "p"))
        .filteredOn(one -> shown(one).endsWith(":") && !shown(one).equals("Liste:"))
        .filteredOn(one -> !shown(one).endsWith("vereinbart:"))
        .hasSize(5)
        .allSatisfy(one -> assertThat(children(only(one, "pPr"), "keepNext")).hasSize(1));
    assertThat(all(body, "p"))
        .filteredOn(one -> shown(one).startsWith("Mehr gibt es nicht"))
        .allSatisfy(one -> assertThat(children(only(one, "pPr"), "keepNext")).isEmpty());
  }

  @Test
  void headingsStayWithWhatFollows() {
    assertThat(inStyle("Heading1", "keepNext")).isTrue();
    assertThat(inStyle("Heading1", "keepLines")).isTrue();
    Element defaults =
        only(DocxFile.of(DocxFixture.contract()).root("word/styles.xml"), "docDefaults");
    assertThat(all(defaults, "widowControl")).hasSize(1);
  }

  private static boolean inStyle(String id, String property) {
    return children(DocxFile.of(DocxFixture.contract()).root("word/styles.xml"), "style")
        .filter(style -> attribute(style, "styleId").equals(id))
        .anyMatch(style -> children(only(style, "pPr"), property).count() == 1);
  }
}
