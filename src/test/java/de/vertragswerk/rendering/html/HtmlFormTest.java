package de.vertragswerk.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.SampleDocument;
import de.vertragswerk.document.SampleForm;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Fields are inputs with names that are read out. */
class HtmlFormTest {
  private static final String HOSTILE = "\"><script>alert(1)</script>";

  private static Document page(Block... blocks) {
    byte[] html = new HtmlRenderer().render(SampleForm.of(blocks));
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }

  @Test
  void aFieldIsAnInputWithItsLabel() {
    Element field = page(SampleForm.field(1, "Tag", 1)).expectFirst("input");
    assertThat(field.id()).isEqualTo("KVi_only_1");
    assertThat(field.attr("type")).isEqualTo("text");
    assertThat(field.attr("aria-label")).isEqualTo("Tag");
    assertThat(field.attr("data-clause")).isEqualTo("only");
  }

  @Test
  void severalLinesAreATextarea() {
    Element field = page(SampleForm.field(1, "Ergebnis", 6)).expectFirst("textarea");
    assertThat(field.attr("rows")).isEqualTo("6");
    assertThat(field.attr("aria-label")).isEqualTo("Ergebnis");
    assertThat(field.wholeText()).isEmpty();
  }

  @Test
  void theWordsOfABoxAreItsLabelUnlessItHasAnother() {
    Document page = page(SampleForm.box(1, "ja", "ja"), SampleForm.box(2, "Kontakt: ja", "ja"));
    assertThat(page.select("label.box > input[type=checkbox]")).hasSize(2);
    assertThat(page.expectFirst("#KVi_only_1").hasAttr("aria-label")).isFalse();
    assertThat(page.expectFirst("#KVi_only_2").attr("aria-label")).isEqualTo("Kontakt: ja");
    assertThat(page.select("label.box").text()).isEqualTo("ja ja");
  }

  @Test
  void aBoxWithoutWordsHasAName() {
    Element box = page(SampleForm.box(1, "persönlich: 1", "")).expectFirst("input");
    assertThat(box.attr("aria-label")).isEqualTo("persönlich: 1");
  }

  @Test
  void aLabelIsNeverMarkup() {
    Document page = page(SampleForm.field(1, HOSTILE, 1), SampleForm.box(2, HOSTILE, HOSTILE));
    assertThat(page.select("script:not(#parameters)")).isEmpty();
    assertThat(page.expectFirst("input").attr("aria-label")).isEqualTo(HOSTILE);
  }

  /** Without one, a box of its own that scrolls has a landmark without a name. */
  @Test
  void aWideTableOfNothingButFieldsIsNamedAfterThem() {
    Document page = Jsoup.parse(new String(form(), StandardCharsets.UTF_8));
    assertThat(page.select("table.form")).hasSize(2);
    assertThat(page.select("[role=region]"))
        .isNotEmpty()
        .allMatch(region -> !region.attr("aria-labelledby").isEmpty());
  }

  @Test
  void aTableWithoutFieldsIsNoForm() {
    assertThat(page(SampleDocument.tableWith(SampleForm.box(1, "a", ""))).select("table.form"))
        .isEmpty();
  }

  @Test
  void aDocumentWithoutContentsHasNoListOfThem() {
    Document page = Jsoup.parse(new String(form(), StandardCharsets.UTF_8));
    assertThat(page.select("nav")).isEmpty();
    assertThat(page.select("h2").text()).doesNotContain("Inhalt");
  }

  private static byte[] form() {
    return new HtmlRenderer().render(SampleForm.form());
  }
}
