package de.vertragswerk.parameter;

import static de.vertragswerk.parameter.TinyPack.fault;
import static de.vertragswerk.parameter.TinyPack.faults;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextProblemsTest {

  /** A file whose owner has this name, written with JSON escapes where need be. */
  private static ParameterReading named(String json) {
    return TinyPack.readWith("Haus e. V.", json);
  }

  private static ParameterReading remarked(String json) {
    return TinyPack.readWith("\"kind\"", "\"remark\": \"" + json + "\", \"kind\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0\u2003", "\\t", "\\n", "\u3000"})
  void aTextWithoutAnyVisibleCharacterIsBlank(String json) {
    assertThat(fault(named(json)).code()).isEqualTo("owner.blank-text");
  }

  @ParameterizedTest
  @CsvSource({
    "a\\u0000,U+0000,2,control",
    "a\\tb,U+0009,2,control",
    "a\\rb,U+000D,2,control",
    "a\\u007Fb,U+007F,2,control",
    "a\\u0085b,U+0085,2,control",
    "ab\\u2028c,U+2028,3,control",
    "\\u200Ea,U+200E,1,direction",
    "a\\u200F,U+200F,2,direction",
    "a\\u061Cb,U+061C,2,direction",
    "a\\u202Ab,U+202A,2,direction",
    "a\\u202Eb,U+202E,2,direction",
    "a\\u2066b,U+2066,2,direction",
    "a\\u2069b,U+2069,2,direction",
    "a\\u200Bb,U+200B,2,invisible",
    "a\\u2060b,U+2060,2,invisible",
    "a\\uFEFFb,U+FEFF,2,invisible",
    "a\\u00ADb,U+00AD,2,invisible",
    "a\\uDB40\\uDC41b,U+E0041,2,invisible",
    "a\\uE000b,U+E000,2,private-use",
    "a\\uDBFF\\uDFFDb,U+10FFFD,2,private-use",
    "a\\uFFFEb,U+FFFE,2,noncharacter",
    "a\\uFDD0b,U+FDD0,2,noncharacter",
    "\\uD83D\\uDE00\\uDBFF\\uDFFF,U+10FFFF,2,noncharacter",
    "a\\uD800b,U+D800,2,surrogate",
    "a\\uDC00,U+DC00,2,surrogate",
    "a\\uFFFDb,U+FFFD,2,replacement",
  })
  void charactersThatNoContractShouldHoldAreNamed(
      String json, String codePoint, int index, String kind) {
    Problem problem = fault(named(json));
    assertThat(problem.code()).isEqualTo("owner.forbidden-character");
    assertThat(problem.arguments())
        .containsEntry("codePoint", codePoint)
        .containsEntry("index", index)
        .containsEntry("kind", kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\uD83D\\uDE00", "\u0141\u00F3d\u017A", "\u4E2D\u6587", "a\u00A0b", "<b>${x}"})
  void whatAFontMayOrMayNotShowIsNotJudged(String json) {
    assertThat(faults(named(json))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" a", "a ", "a\u00A0", "\u2003a", " a "})
  void spaceAroundATextIsRefusedAndNotCutOff(String json) {
    Problem problem = fault(named(json));
    assertThat(problem.code()).isEqualTo("owner.surrounding-space");
    assertThat(problem.arguments()).containsEntry("value", json);
  }

  @Test
  void aLineBreakNeedsATextOfSeveralLines() {
    Problem problem = fault(named("a\\nb"));
    assertThat(problem.code()).isEqualTo("owner.line-break");
    assertThat(problem.arguments()).containsEntry("index", 2);
    assertThat(faults(remarked("a\\nb"))).isEmpty();
  }

  @Test
  void otherControlCharactersAreRefusedInTextsOfSeveralLinesToo() {
    assertThat(fault(remarked("a\\n\\tb")).arguments()).containsEntry("codePoint", "U+0009");
    assertThat(fault(remarked("a\\rb")).arguments()).containsEntry("codePoint", "U+000D");
  }

  @Test
  void lengthCountsCodePointsOfTheNormalForm() {
    assertThat(faults(named("\uD83D\uDE00".repeat(20)))).isEmpty();
    assertThat(faults(named("u\u0308".repeat(20)))).isEmpty();
    Problem problem = fault(named("\uD83D\uDE00".repeat(21)));
    assertThat(problem.code()).isEqualTo("owner.text-too-long");
    assertThat(problem.arguments()).containsEntry("length", 21).containsEntry("maximumLength", 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7743", "077430", "O7743", "07743a", "\u0667\u0667\u0667\u0667\u0667"})
  void aPatternMustMatchTheWholeText(String json) {
    Problem problem = fault(TinyPack.readWith("07743", json));
    assertThat(problem.code()).isEqualTo("owner.pattern-mismatch");
    assertThat(problem.arguments())
        .containsEntry("value", json)
        .containsEntry("help", "F\u00FCnf Ziffern.");
  }

  @Test
  void wordsOfAFileAreRepeatedShortAndHarmless() {
    Problem problem = fault(TinyPack.readWith("COMPANY", "\\u001B[31m\\u202E" + "x".repeat(200)));
    assertThat(problem.arguments().get("value"))
        .asString()
        .startsWith("<U+001B>[31m<U+202E>xxx")
        .endsWith("x\u2026")
        .hasSize(95);
  }
}
