package de.vertragswerk.parameter;

import static de.vertragswerk.parameter.TinyPack.SHORTEST;
import static de.vertragswerk.parameter.TinyPack.fault;
import static de.vertragswerk.parameter.TinyPack.faults;
import static de.vertragswerk.parameter.TinyPack.pointer;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormTest {

  private static ParameterReading read(byte[] content) {
    return new ParameterReader(TinyPack.LIBRARY).read("file.json", content);
  }

  private static Problem only(ParameterReading reading) {
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.parameters()).isNull();
    return reading.problems().get(0);
  }

  @Nested
  class Bytes {

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\uFEFF"})
    void anEmptyFileIsNamedAsSuch(String content) {
      Problem problem = only(TinyPack.read(content));
      assertThat(problem.code()).isEqualTo("parameters.empty-file");
      assertThat(problem.place()).isEqualTo(new Place.Whole("file.json"));
    }

    @Test
    void aByteOrderMarkIsAccepted() {
      assertThat(faults(TinyPack.read("\uFEFF" + SHORTEST))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void otherUnicodeEncodingsAreRefused(String charset) {
      Problem problem = only(read(SHORTEST.getBytes(Charset.forName(charset))));
      assertThat(problem.code()).isEqualTo("parameters.utf16");
    }

    @Test
    void anUmlautOfAnOlderEncodingIsFoundAtItsLine() {
      byte[] content = "{\n  \"Stra\u00DFe\": 1}".getBytes(StandardCharsets.ISO_8859_1);
      Problem problem = only(read(content));
      assertThat(problem.code()).isEqualTo("parameters.not-utf8");
      assertThat(problem.place()).isEqualTo(new Place.Line("file.json", 2, 8));
      assertThat(problem.arguments()).containsEntry("byte", "0xDF");
    }

    @Test
    void aCharacterCutInTwoAtTheEndIsNotUtf8() {
      byte[] content = "{\"\u00DF".getBytes(StandardCharsets.UTF_8);
      Problem problem = only(read(Arrays.copyOf(content, content.length - 1)));
      assertThat(problem.code()).isEqualTo("parameters.not-utf8");
    }

    @Test
    void moreThanTwoMegabytesAreRefusedAndTwoAreNot() {
      String padding = " ".repeat(ParameterReader.MAXIMUM_BYTES - SHORTEST.length());
      assertThat(faults(TinyPack.read(SHORTEST + padding))).isEmpty();
      Problem problem = only(TinyPack.read(SHORTEST + padding + " "));
      assertThat(problem.code()).isEqualTo("parameters.too-large");
      assertThat(problem.arguments()).containsEntry("maximumBytes", 2_097_152);
    }
  }

  @Nested
  class OnDisk {
    @TempDir Path folder;

    @Test
    void aFileIsReadAndNamedByItsPath() throws IOException {
      Path file = Files.writeString(folder.resolve("broken.json"), "[]");
      Problem problem = only(new ParameterReader(TinyPack.LIBRARY).read(file));
      assertThat(problem.place()).isEqualTo(new Place.At(file.toString(), ""));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
      byte[] content = new byte[5_000_000];
      Arrays.fill(content, (byte) ' ');
      Path file = Files.write(folder.resolve("large.json"), content);
      Problem problem = only(new ParameterReader(TinyPack.LIBRARY).read(file));
      assertThat(problem.code()).isEqualTo("parameters.too-large");
    }

    @Test
    void whatIsNoFileIsAProblem() throws IOException {
      ParameterReader reader = new ParameterReader(TinyPack.LIBRARY);
      assertThat(only(reader.read(folder)).code()).isEqualTo("parameters.not-a-file");
      assertThat(only(reader.read(folder.resolve("none.json"))).code())
          .isEqualTo("parameters.no-such-file");
    }
  }

  @Nested
  class Json {

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '`',
        delimiter = '|',
        value = {
          "`{\"a\": 1,\n \"b\": tru }`|parameters.broken-json|2|7|tru }",
          "`{\"a\": 1,\n  \"c\": }`|parameters.broken-json|2|8|}",
          "`{\"a\": NaN}`|parameters.broken-json|1|7|NaN}",
          "`{\"a\": -Infinity}`|parameters.broken-json|1|7|-Infinity}",
          "`{\"a\": 01}`|parameters.broken-json|1|8|1}",
          "`{\"a\": +1}`|parameters.broken-json|1|8|1}",
          "`{\"\u00E4\": 'x'}`|parameters.broken-json|1|7|'x'}",
          "`{\"a\": \u201Ex\u201C}`|parameters.broken-json|1|7|\u201Ex\u201C}",
          "`{a: 1}`|parameters.broken-json|1|2|a: 1}",
          "`{\"a\" 1}`|parameters.broken-json|1|6|1}",
          "`{\"\uD83D\uDE00\" 1}`|parameters.broken-json|1|6|1}",
          "`{\"a\": \"\\q\"}`|parameters.broken-json|1|9|q\"}",
          "`nonsense`|parameters.broken-json|1|1|nonsense",
          "`{\"a\": 1} x`|parameters.trailing-content|1|10|x",
          "`{}\n{}`|parameters.trailing-content|2|1|{}",
        })
    void brokenJsonIsFoundAtItsLineAndColumn(
        String content, String code, int line, int column, String near) {
      Problem problem = only(TinyPack.read(content));
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.place()).isEqualTo(new Place.Line("file.json", line, column));
      assertThat(problem.arguments()).containsEntry("near", near);
    }

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '`',
        delimiter = '|',
        value = {
          "`{\"a\": 1,\n}`|parameters.trailing-comma|1|8",
          "`{\"a\": [1, ]}`|parameters.trailing-comma|1|9",
          "`{\n// more\n\"a\": 1}`|parameters.comment|2|1",
          "`{\"a\": 1 /* x */}`|parameters.comment|1|9",
          "`{\"a\": [1, 2\n`|parameters.truncated|1|12",
          "`{\"a\": \"abc`|parameters.truncated|1|11",
        })
    void commonSlipsHaveCodesOfTheirOwn(String content, String code, int line, int column) {
      Problem problem = only(TinyPack.read(content));
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.place()).isEqualTo(new Place.Line("file.json", line, column));
    }

    @Test
    void whateverIsCutOffAValidFileIsFound() {
      int end = SHORTEST.strip().length();
      for (int length = 1; length < end; length++) {
        Problem problem = only(TinyPack.read(SHORTEST.substring(0, length)));
        assertThat(problem.code()).isIn("parameters.truncated", "parameters.broken-json");
        assertThat(problem.place()).isInstanceOf(Place.Line.class);
      }
    }

    @ParameterizedTest
    @CsvSource({"[],list", "1,number", "null,null", "true,boolean", "'\"text\"',text"})
    void theRootMustBeAnObject(String content, String actual) {
      Problem problem = only(TinyPack.read(content));
      assertThat(problem.code()).isEqualTo("parameters.not-an-object");
      assertThat(pointer(problem)).isEmpty();
      assertThat(problem.arguments()).containsEntry("actual", actual);
    }

    @Test
    void aKeyThatStandsTwiceIsFoundAtItsPointer() {
      ParameterReading reading =
          TinyPack.readWith("\"heated\": true", "\"heated\": true, \"heated\": false");
      Problem problem = fault(reading);
      assertThat(problem.code()).isEqualTo("parameters.duplicate-key");
      assertThat(pointer(problem)).isEqualTo("/room/heated");
      assertThat(problem.isError()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 1_000, 100_000})
    void nestingHasItsLimit(int depth) {
      Problem problem = only(TinyPack.read("[".repeat(depth)));
      assertThat(problem.code()).isEqualTo("parameters.nested-too-deeply");
      assertThat(problem.place()).isEqualTo(new Place.Line("file.json", 1, 31));
      assertThat(problem.arguments()).containsEntry("maximum", 30);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1e999999999",
          "1e99999999999",
          "-1e-400",
          "1e2147483648",
          "1e15",
          "1234567890123456",
          "20.50000000000000001"
        })
    void numbersThatCannotBeReckonedWithAreRefused(String number) {
      Problem problem = fault(TinyPack.readWith("20.5", number));
      assertThat(problem.code()).isEqualTo("room.number-too-long");
      assertThat(problem.arguments())
          .containsEntry("value", number)
          .containsEntry("maximumDigits", 15);
    }

    @Test
    void aNumberOfAMillionDigitsIsRefusedAtOnce() {
      Problem problem = fault(TinyPack.readWith("20.5", "9".repeat(1_000_000)));
      assertThat(problem.code()).isEqualTo("room.number-too-long");
      assertThat(problem.arguments()).containsEntry("value", "9".repeat(80) + "\u2026");
    }
  }

  @Nested
  class Library {

    private ParameterReading with(String reference) {
      return TinyPack.readWith("\"tiny@1.2.0\"", reference);
    }

    @Test
    void aFileNeedNotNameItsLibrary() {
      assertThat(faults(TinyPack.readWith("\"library\": \"tiny@1.2.0\",", ""))).isEmpty();
    }

    @Test
    void anotherVersionIsAWarningThatNamesBoth() {
      ParameterReading reading = with("\"tiny@1.3.0\"");
      Problem problem = fault(reading);
      assertThat(problem.code()).isEqualTo("parameters.other-version");
      assertThat(problem.isError()).isFalse();
      assertThat(problem.arguments())
          .containsEntry("given", "tiny@1.3.0")
          .containsEntry("present", "tiny@1.2.0");
      assertThat(reading.parameters()).isNotNull();
    }

    @Test
    void theFileOfAnotherLibraryIsNotReadAtAll() {
      Problem problem = only(with("\"large@1.2.0\""));
      assertThat(problem.code()).isEqualTo("parameters.other-library");
      assertThat(pointer(problem)).isEqualTo("/library");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"tiny\"", "\"tiny@1\"", "\"tiny@1.2.0 \"", "\"\"", "\"@1.2.0\""})
    void whatIsNoReferenceIsAnError(String reference) {
      assertThat(fault(with(reference)).code()).isEqualTo("parameters.bad-library-reference");
    }

    @Test
    void aReferenceIsAText() {
      assertThat(fault(with("12")).code()).isEqualTo("parameters.wrong-type");
      assertThat(fault(with("null")).code()).isEqualTo("parameters.null-value");
    }

    @Test
    void aSchemaReferenceIsAText() {
      Problem problem = fault(TinyPack.readWith("\"library\"", "\"$schema\": {}, \"library\""));
      assertThat(problem.code()).isEqualTo("parameters.wrong-type");
      assertThat(pointer(problem)).isEqualTo("/$schema");
      assertThat(problem.arguments())
          .containsEntry("expected", "text")
          .containsEntry("actual", "object");
      assertThat(List.copyOf(problem.arguments().keySet()))
          .containsExactly("label", "expected", "actual");
    }
  }
}
