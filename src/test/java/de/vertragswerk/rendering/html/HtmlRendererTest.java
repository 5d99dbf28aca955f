package de.vertragswerk.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.rendering.Format;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
  private final ContractDocument contract = SampleContract.draft();
  private final String html = render(contract);
  private final Document page = Jsoup.parse(html);

  private static String render(ContractDocument document) {
    return new String(new HtmlRenderer().render(document), StandardCharsets.UTF_8);
  }

  private Element element(String id) {
    return page.expectFirst("#" + id);
  }

  @Test
  void isTheRendererForHtml() {
    assertThat(new HtmlRenderer().format()).isEqualTo(Format.HTML);
  }

  @Test
  void theSameContractGivesTheSameBytesUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(render(contract)).isEqualTo(html);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Nested
  class Content {
    @Test
    void everySentenceStandsInTheMainPartInOrder() {
      String text = page.expectFirst("main").wholeText();
      int at = 0;
      for (String sentence : SampleContract.sentences(contract)) {
        int found = text.indexOf(sentence, at);
        assertThat(found).as("after character %d: %s", at, sentence).isNotNegative();
        at = found + sentence.length();
      }
    }

    @Test
    void nothingButTheContractStandsInTheMainPart() {
      String expected = String.join("", SampleContract.sentences(contract));
      assertThat(withoutSpaces(page.expectFirst("main").wholeText()))
          .isEqualTo(withoutSpaces(expected));
    }

    private String withoutSpaces(String text) {
      return text.replaceAll("[\\s\\u00a0]+", "");
    }

    @Test
    void hostileTextStaysText() {
      assertThat(element("KVp_lender_name_1").wholeText()).isEqualTo(SampleContract.HOSTILE);
      assertThat(page.expectFirst("main").select("b, script")).isEmpty();
      assertThat(page.select("script")).hasSize(1);
    }

    @Test
    void charactersHtmlForbidsAreReplaced() {
      HtmlWriter writer = new HtmlWriter().text("a\u0000b\u000bc\uD800d\uFFFEe");
      assertThat(writer.toString()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void labelsOfListsArePrintedAsTheTreeSays() {
      List<String> labels = page.select("main li > .label").eachText();
      assertThat(labels).containsExactly("1.", "a)", "aa)", "2.", "\u2013");
    }

    @Test
    void missingValuesAreMarked() {
      assertThat(page.select("mark").eachText()).containsExactly("[Angabe fehlt: Wert]");
      assertThat(page.expectFirst("span:has(> mark)").attr("data-parameter"))
          .isEqualTo("loan.value");
    }
  }

  @Nested
  class Anchors {
    @Test
    void noIdOccursTwice() {
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void everyLinkLeadsSomewhereInThePage() {
      List<String> links = page.select("a").eachAttr("href");
      assertThat(links).contains("#KVa_places_1", "#KVc_annexes_1_1", "#KVa_signatures_0");
      assertThat(links)
          .allSatisfy(
              link -> {
                assertThat(link).startsWith("#");
                assertThat(page.getElementById(link.substring(1))).as(link).isNotNull();
              });
    }

    @Test
    void theContentsListEveryHeadedSection() {
      assertThat(page.select("nav li a").eachText())
          .containsExactly(
              "\u00a7 1 Gegenstand",
              "\u00a7 2 Verwahrung und R\u00fcckgabe",
              "\u00a7 3 Anlagen",
              "Unterschriften");
    }

    @Test
    void aSectionWithoutHeadingCarriesItsAnchorItself() {
      assertThat(element("KVa_header_0").normalName()).isEqualTo("div");
      assertThat(element("KVa_subject_0").normalName()).isEqualTo("h2");
    }

    @Test
    void valuesNameTheirParameterAndFactsTheirSource() {
      assertThat(element("KVp_loan_begin_1").attr("data-parameter")).isEqualTo("loan.begin");
      assertThat(page.select("[data-source=fact.authority.name]").text())
          .isEqualTo("die Universit\u00e4tsverwaltung");
    }

    @Test
    void everySectionAndParagraphNamesClauseAndVariant() {
      assertThat(page.select("main > *, main p[id]"))
          .isNotEmpty()
          .allSatisfy(
              element -> {
                assertThat(element.attr("data-clause")).isNotEmpty();
                assertThat(element.attr("data-variant")).isEqualTo("standard");
              });
    }
  }

  @Nested
  class Accessibility {
    @Test
    void thePageHasLanguageTitleAndLandmarks() {
      assertThat(page.expectFirst("html").attr("lang")).isEqualTo("de-DE");
      assertThat(page.title()).isEqualTo("ENTWURF \u2013 Leihvertrag \u2013 2024/17 <A>");
      assertThat(page.select("h1").eachText()).containsExactly("Leihvertrag");
      assertThat(page.select("body > header, nav, main, body > footer")).hasSize(4);
    }

    @Test
    void whatIsNamedByAnotherElementFindsIt() {
      assertThat(page.select("[aria-labelledby]"))
          .isNotEmpty()
          .allSatisfy(
              element ->
                  assertThat(page.getElementById(element.attr("aria-labelledby"))).isNotNull());
    }

    @Test
    void tablesHaveCaptionHeadAndBody() {
      Element table = element("KVt_annexes_1");
      assertThat(table.select("caption").text()).isEqualTo("Anlagen");
      assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("Nummer", "Titel");
      assertThat(table.select("tbody tr")).hasSize(2);
      assertThat(table.select("col").eachAttr("class")).containsExactly("width-25", "width-75");
    }

    @Test
    void noListLosesItsRoleForWantOfAMarker() {
      assertThat(page.expectFirst("style").data())
          .contains("list-style-type: \"\"")
          .doesNotContain("list-style: none", "list-style-type: none");
    }
  }

  @Nested
  class Parsing {
    @Test
    void aStrictParserFindsNothingToComplainOf() {
      Parser parser = Parser.htmlParser().setTrackErrors(50);
      Jsoup.parse(html, "", parser);
      assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void theParameterFileIsInsideAndCannotEndItsElement() {
      String json = element("parameters").data();
      assertThat(json).doesNotContain("<", ">");
      assertThat(json.replace("\\u003c", "<").replace("\\u003e", ">"))
          .isEqualTo(contract.head().parameters());
    }

    @Test
    void thePolicyAdmitsTheStylesInsideAndNothingElse() throws Exception {
      String policy = page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
      assertThat(policy)
          .startsWith("default-src 'none'; style-src 'sha256-")
          .contains("; img-src data:; ");
      assertThat(policy).doesNotContain("unsafe", "script");
      for (Element style : page.select("style")) {
        byte[] hash =
            MessageDigest.getInstance("SHA-256")
                .digest(style.data().getBytes(StandardCharsets.UTF_8));
        assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
      }
      assertThat(page.select("[style], [onclick], link, img, iframe")).isEmpty();
    }
  }

  @Nested
  class Margins {
    @Test
    void theFooterLeavesOutWhatIsEmpty() {
      assertThat(page.expectFirst("footer").text())
          .isEqualTo(
              "Vertrags-ID 2024/17 <A> \u00b7 Fassung 2 \u00b7 Klauselbibliothek equipment 1.0.0");
    }

    @Test
    void pagesAreCountedInPrint() {
      assertThat(page.expectFirst("style + style").data())
          .contains("content:\"Seite \" counter(page) \" von \" counter(pages) \"\"");
    }

    @Test
    void aDraftSaysSoOnScreenAndOnEveryPrintedPage() {
      assertThat(page.select("header .draft").text()).isEqualTo("ENTWURF");
      assertThat(page.select(".watermark[aria-hidden=true]").attr("data-mark"))
          .isEqualTo("ENTWURF");
      assertThat(page.expectFirst("style + style").data())
          .contains("@page{@top-center{content:\"ENTWURF\"}}");
    }

    @Test
    void aContractThatMayBeSignedCarriesNoMark() {
      Document signable = Jsoup.parse(render(SampleContract.signable()));
      assertThat(signable.select(".draft, .watermark")).isEmpty();
      assertThat(signable.title()).isEqualTo("Leihvertrag \u2013 2024/17 <A>");
      assertThat(signable.outerHtml()).doesNotContain("ENTWURF");
    }

    @Test
    void whatThePrintedMarginsSayCannotBecomeAStyleRule() {
      assertThat(
              PrintedMargins.styleSheet(
                      SampleContract.head("\"}} body{display:none} </style>\\", "{}"))
                  .css())
          .doesNotContain("body{", "</style");
    }
  }
}
