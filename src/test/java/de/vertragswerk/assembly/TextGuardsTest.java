package de.vertragswerk.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the check of texts promises: a text it lets through can be filled. */
final class TextGuardsTest {
  @TempDir Path folder;

  private Iterable<String> complaints(String text) {
    return Assembler.compile(new SmallLibrary().closing(text).read(folder)).problems().stream()
        .map(Problem::code)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[#if taken.warranty || delivery.days gt 1][[warranty]][/#if]",
        "[#if delivery.note?? || delivery.days gt 1]${delivery.note}[/#if]",
        "[#if !(delivery.note??)]${delivery.note}[/#if]",
        "[#if delivery.note?has_content]x[#else]${delivery.note}[/#if]",
        "[#if delivery.note??]x[#elseif delivery.days gt 1]${delivery.note}[/#if]",
        "${delivery.note??then(\"x\", delivery.note)}",
        "[#list fact.office.history as entry]${entry.from}[/#list]",
        "[#list deal.people as p][#if p.role??]x[/#if]${p.role}[/#list]",
      })
  void whatMayBeMissingIsAskedFor(String text) {
    assertThat(complaints(text.replace("??then", "???then")))
        .contains("library.unguarded-name-in-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[#if delivery.note?? && delivery.days gt 1]${delivery.note}[/#if]",
        "[#if !delivery.note?? || delivery.days gt 1]x[#else]${delivery.note}[/#if]",
        "[#if !(delivery.note??)]x[#else]${delivery.note}[/#if]",
        "[#if !delivery.note??]x[#elseif delivery.days gt 1]${delivery.note}[/#if]",
        "[#if taken.warranty && delivery.days gt 1][[warranty]][/#if]",
        "${(delivery.note??)?then(delivery.note, \"x\")}",
        "${delivery.note?has_content?then(delivery.note, \"x\")}",
      })
  void askingOnceIsEnough(String text) {
    assertThat(complaints(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[#if delivery.days]x[/#if]",
        "[#if delivery.way]x[/#if]",
        "[#if !deal.buyer]x[/#if]",
        "[#if deal.buyer == \"x\"]x[/#if]",
        "[#if deal.begin gt 3]x[/#if]",
        "[#if deal.buyer?size gt 3]x[/#if]",
        "${taken.delivery}",
        "${deal.people}",
        "${deal}",
        "${variant.delivery}",
      })
  void valuesAreUsedAsWhatTheyAre(String text) {
    assertThat(complaints(text)).containsExactly("library.misused-name-in-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[#if variant.delivery == \"express\"]x[/#if]",
        "[#if \"FAX\" == delivery.way]x[/#if]",
        "[#if delivery.way != \"FAX\"]x[/#if]",
      })
  void optionsAreKnown(String text) {
    assertThat(complaints(text)).containsExactly("library.unknown-option-in-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eins:\n\n1. {#name} Punkt",
        "Mitten {#name} im Satz.",
        "Siehe [[annexes]] hier.",
        "[[signatures]]\n\nOhne Liste.",
        "[[signatures]]\n\n- Ohne Unterschrift",
        "**Name:**${deal.price}",
        "&#xE000;1&#xE001;",
      })
  void marksStandWhereTheyAreUnderstood(String text) {
    assertThat(complaints(text)).containsExactly("library.unknown-markup");
  }
}
