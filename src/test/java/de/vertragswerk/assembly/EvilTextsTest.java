package de.vertragswerk.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.vertragswerk.assembly.ClauseTemplates.TextFailure;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that try to do more than to say something. */
final class EvilTextsTest {
  @TempDir Path folder;

  private List<String> complaints(String text) {
    return Assembler.compile(new SmallLibrary().closing(text).read(folder)).problems().stream()
        .map(Problem::code)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${deal.buyer?api.class}",
        "${deal.buyer?eval}",
        "${\"1\"?interpret}",
        "${deal?keys}",
        "${deal[\"buyer\"]}",
        "${.data_model}",
        "${.vars}",
        "${.now}",
        "[#list deal.people as now]${.now}[/#list]",
        "[#list deal.people as vars]${.vars.deal}[/#list]",
        "[#list deal.people as p]${p..p}[/#list]",
        "[#list 1..1000000000 as i][/#list]",
        "[#list (deal.people?size)..999999999 as i][/#list]",
        "[#list deal.people as deal]${deal.name}[/#list]",
        "[#list deal.people as p][#list deal.people as p]x[/#list][/#list]",
        "[#list deal.people as p]x[#else]y[/#list]",
        "[#list deal.people as p, q]x[/#list]",
        "[#list deal.people]x[/#list]",
        "#{deal.price}",
        "[=deal.buyer]",
        "[#-- ${deal.buyer} --]",
        "[#noparse]x[/#noparse]",
        "[#ftl output_format=\"HTML\"]x",
        "[#setting locale=\"en\"]",
        "[#outputformat \"HTML\"]x[/#outputformat]",
        "[#function f x][#return x][/#function]",
        "[@deal.buyer/]",
        "${\"a${deal.buyer}b\"}",
        "${'#{deal.price}'}",
        "${r\"x\"}",
        "${\"\\u0024{deal.buyer}\"}",
        "${deal.buyer!\"x\"}",
        "${deal.price * 2}",
        "${deal.buyer ~ \"x\"}",
        "${taken.delivery?then(\"a\n\n- b\", \"\")}",
        "\uE0000\uE001",
        "x ${",
        "x [#if",
      })
  void areRefusedByTheCheck(String text) {
    assertThat(complaints(text)).contains("library.forbidden-in-text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${deal.buyer.class}", "${deal.class}", "${class}", "${fact.class}"})
  void haveNoNamesButThoseTheLibraryDeclares(String text) {
    assertThat(complaints(text)).containsExactly("library.unknown-name-in-text");
  }

  @Test
  void doNotExhaustTheStack() {
    String many = "a".repeat(100_000);
    assertThat(complaints("x ${" + many)).contains("library.forbidden-in-text");
    assertThat(complaints("[#if " + many)).contains("library.forbidden-in-text");
    assertThat(complaints("[#if " + "(".repeat(10_000) + "true" + ")".repeat(10_000) + "]x[/#if]"))
        .containsExactly("library.forbidden-in-text");
    assertThat(complaints("[#if " + "!".repeat(10_000) + "true]x[/#if]"))
        .containsExactly("library.forbidden-in-text");
    assertThat(complaints("[#if taken.delivery]".repeat(5_000) + "x" + "[/#if]".repeat(5_000)))
        .contains("library.forbidden-in-text");
  }

  @Test
  void ofManyPlainWordsAreFine() {
    assertThat(complaints("Wort ".repeat(50_000))).isEmpty();
    assertThat(complaints("[#if taken.delivery]Ja. [/#if]".repeat(5_000))).isEmpty();
  }

  /** Even a text that no check ever saw finds no way out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"java.lang.Runtime\"?new()}",
        "${word?api}",
        "${word.class}",
        "[#include \"/etc/passwd\"]",
        "[#import \"/etc/passwd\" as x]",
        "${.get_optional_template(\"/etc/passwd\").include()}",
        "${\"x\"?interpret?api}",
        "${('\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")')?eval}",
        "[#list 1..1000000000 as i]xxxxxxxxxxxxxxxx[/#list]",
        "${missing}",
      })
  void doNotGetOutOfTheTemplates(String text) {
    ClauseTemplates templates = new ClauseTemplates(new Pictures(Map.of()), null);
    ClauseVariant variant = new ClauseVariant("standard", "", "", "evil.md", text);
    assertThat(templates.compile(variant)).isEmpty();
    ValueModels.HashModel model =
        new ValueModels.HashModel(Map.of("word", new ValueModels.WordModel("\uE0000\uE001")));
    assertThatThrownBy(() -> templates.fill(variant, model)).isInstanceOf(TextFailure.class);
  }
}
