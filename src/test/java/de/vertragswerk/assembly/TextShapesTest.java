package de.vertragswerk.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Clause texts whose parts stand in an order that is rare but right. */
final class TextShapesTest extends AssemblerFixture {
  private String closing(String text) {
    String whole = text(new SmallLibrary().closing(text), parameters());
    return whole.substring(whole.indexOf("Schluss") + "Schluss\n".length());
  }

  @Nested
  class Counting {
    @Test
    void startsAtTheFirstParagraphHoweverTheSectionBegins() {
      assertThat(closing("1. eins\n\nAbsatz A.\n\nAbsatz B."))
          .isEqualTo("  1. eins\n(1) Absatz A.\n(2) Absatz B.\n");
      assertThat(closing("[[annexes]]\n\nAbsatz A.\n\nAbsatz B."))
          .isEqualTo("(1) Absatz A.\n(2) Absatz B.\n");
    }

    @Test
    void takesNoTableForASubsection() {
      assertThat(closing("| a | b |\n|---|---|\n| c | d |\n\nAllein."))
          .isEqualTo("| a | b |\n| c | d |\nAllein.\n");
      assertThat(closing(": Titel\n\n| a | b |\n|---|---|\n| c | d |\n\nAllein."))
          .endsWith("| c | d |\nAllein.\n");
    }

    @Test
    void isWhatReferencesByNumberMean() {
      assertThat(closing("- vorweg\n\nEins.\n\nZwei, siehe [[closing#1]] und [[closing#2]]."))
          .endsWith("siehe Absatz~1 und Absatz~2.\n");
    }
  }

  @Nested
  class Continuations {
    @Test
    void keepTheirWordsInsideAnItem() {
      assertThat(closing("Liste:\n\n1. eins\n\n   > Weiter.\n2. zwei"))
          .contains("1. eins", "Weiter.", "2. zwei");
    }

    @Test
    void keepTheirWordsInsideOneAnother() {
      assertThat(closing("Eins.\n\n> - a\n>\n> > tief")).contains("– a", "tief");
    }
  }

  @Nested
  class WhatAConditionLeavesOut {
    @Test
    void takesItsItemWithIt() {
      assertThat(closing("Liste:\n\n1. [#if taken.warranty]weg[/#if]\n2. da"))
          .isEqualTo("Liste:\n  1. da\n");
      assertThat(closing("Liste:\n\n- [#if taken.warranty]weg[/#if]\n")).isEqualTo("Liste:\n");
    }

    @Test
    void takesTheLineBreakBeforeItWithIt() {
      assertThat(closing("Eins\\\n[#if taken.warranty]\nZwei\n[/#if]\n")).isEqualTo("Eins\n");
    }

    @Test
    void leavesATableItsHead() {
      assertThat(closing("| a | b |\n|---|---|\n[#if taken.warranty]\n| c | d |\n[/#if]\n"))
          .isEqualTo("| a | b |\n");
    }

    @Test
    void mustNotMakeOtherMarkupOfTheRest() {
      Assembly assembly =
          assembly(
              new SmallLibrary().closing("- [#if taken.delivery][/#if]- innen"),
              parameters(),
              Purpose.signing("{}"));
      assertThat(assembly.problems())
          .extracting(Problem::code)
          .containsExactly("library.unknown-markup");
    }
  }

  @Test
  void aPartThatWouldOnlyListAnnexesIsLeftOutWhenThereAreNone() {
    SmallLibrary files = new SmallLibrary().closing("[[annexes]]");
    assertThat(text(files, parameters())).doesNotContain("Schluss");
  }

  @Test
  void anchorsOfTablesInOneClauseDiffer() {
    ContractDocument document =
        document(
            new SmallLibrary()
                .closing("[[annex:priceList]]\n\n| a | b |\n|---|---|\n| c | d |\n\n[[annexes]]"),
            parameters());
    List<String> cells =
        document.sections().get(2).subsections().get(0).blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .flatMap(table -> table.head().stream())
            .flatMap(row -> row.cells().stream())
            .map(cell -> ((Block.Paragraph) cell.blocks().get(0)).id())
            .toList();
    assertThat(cells).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void theMarkSomeEditorsBeginAFileWithIsNoText() {
    assertThat(closing("\uFEFF{#name} Siehe [[closing#name]].")).isEqualTo("Siehe §~2.\n");
  }

  @Test
  void whatChangesIsToldInOrderOfTime() {
    SmallLibrary files =
        new SmallLibrary()
            .closing("[#list fact.office.history as e]${e.name}[#sep], [/#list]")
            .put(
                "authorities.yaml",
                """
                facts:
                  office:
                    title: Amt
                    entries:
                      - {from: 2020-07-01, fields: {name: Neues Amt}, source: x}
                      - {until: 2020-06-30, fields: {name: Altes Amt}, source: x}
                """);
    assertThat(text(files, parameters())).contains("Altes Amt, Neues Amt");
  }

  @Test
  void literalsOfATextAreWordsNotMarkup() {
    assertThat(closing("${taken.delivery?then(\"*a* <b> 1. & |\", \"\")}"))
        .isEqualTo("*a* <b> 1. & |\n");
  }
}
