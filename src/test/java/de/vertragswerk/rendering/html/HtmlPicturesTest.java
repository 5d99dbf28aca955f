package de.vertragswerk.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Inline;
import de.vertragswerk.document.SampleDocument;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pictures, lying sheets, electronic signing: what a contract has beside its texts. */
class HtmlPicturesTest {
  private final Document page =
      Jsoup.parse(
          new String(
              new HtmlRenderer().render(PicturedContract.contract()), StandardCharsets.UTF_8));

  @Test
  void thePicturesOfTheLetterheadStandAboveTheTitle() {
    Element letterhead = page.expectFirst("header > .letterhead");
    assertThat(letterhead.select("img").eachAttr("id"))
        .containsExactly("KVf_letterhead_1", "KVf_letterhead_2");
    assertThat(letterhead.nextElementSibling()).isSameAs(page.expectFirst("h1"));
  }

  @Test
  void aPictureIsInsideTheFileAndSaysWhatItShows() {
    Element picture = page.expectFirst("#KVf_letterhead_1");
    assertThat(picture.attr("src")).startsWith("data:image/png;base64,iVBOR");
    assertThat(picture.attr("alt")).isEqualTo("Logo des <Tr\u00e4gers>");
    assertThat(picture.attr("data-clause")).isEqualTo("logos");
  }

  /** 15 mm are 57 pixels, and this picture is three times as wide as it is high. */
  @Test
  void aPictureHasItsSizeInPrint() {
    Element picture = page.expectFirst("#KVf_letterhead_1");
    assertThat(picture.attr("width")).isEqualTo("170");
    assertThat(picture.attr("height")).isEqualTo("57");
  }

  @Test
  void aSubsectionThatBeginsWithAPictureKeepsItsNumber() {
    assertThat(page.select(".subsection:has(#KVf_logos_1) > :first-child").eachText())
        .containsExactly("(1)");
  }

  @Test
  void aSectionThatLiesSaysSo() {
    assertThat(page.select("main > .landscape > h2").eachText())
        .containsExactly("\u00a7 2 \u00dcbersicht");
    assertThat(page.expectFirst("style").data()).contains("@page landscape { size: A4 landscape");
  }

  @Test
  void aTableWithManyColumnsCanBeScrolledAndHasAName() {
    Element scrolling = page.expectFirst(".wide:has(#KVt_matrix_1)");
    assertThat(scrolling.attr("tabindex")).isEqualTo("0");
    assertThat(scrolling.attr("role")).isEqualTo("region");
    assertThat(scrolling.attr("aria-labelledby").split(" ")).contains("KVc_matrix_1_0_1");
  }

  @Test
  void anEmptyCornerHeadsNothing() {
    assertThat(page.select("#KVt_matrix_1 thead td")).hasSize(1);
    assertThat(page.select("#KVt_matrix_1 thead th[scope=col]")).hasSize(4);
  }

  @Test
  void linesForAPenLookDifferentFromThoseOfElectronicSigning() {
    assertThat(page.select(".signatures.electronic")).hasSize(1);
    byte[] byHand = new HtmlRenderer().render(SampleDocument.contract());
    assertThat(Jsoup.parse(new String(byHand, StandardCharsets.UTF_8)).select(".electronic"))
        .isEmpty();
  }

  @Test
  void aWordNoLineCanHoldMayBeBroken() {
    HtmlWriter writer = new HtmlWriter();
    String word = "w".repeat(39) + "\uD83D\uDE00" + "w".repeat(10);
    new InlineHtml(writer).text(new Inline.Text("kurz " + word));
    assertThat(writer.toString())
        .isEqualTo("kurz " + "w".repeat(39) + "\uD83D\uDE00<wbr>" + "w".repeat(10));
  }
}
