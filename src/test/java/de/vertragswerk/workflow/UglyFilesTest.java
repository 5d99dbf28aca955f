package de.vertragswerk.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Transcript;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ugly files are valid, and ugly in the way their README says. */
final class UglyFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/ugly");

  static List<Path> files() {
    return Pack.files(FOLDER);
  }

  private static Checked checked(String name) throws IOException {
    return Pack.lap().check(FOLDER.resolve(name + ".json"));
  }

  private static ContractDocument document(String name) throws IOException {
    return ((Outcome.Made) Pack.lap().contract(checked(name))).document();
  }

  private static <B extends Block> List<B> blocks(ContractDocument document, Class<B> kind) {
    return document.sections().stream()
        .flatMap(section -> section.subsections().stream())
        .flatMap(subsection -> subsection.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isAContractThatMayBeSigned(Path file) throws IOException {
    Checked checked = Pack.lap().check(file);
    assertThat(checked.problems()).filteredOn(Problem::isError).isEmpty();
    Outcome outcome = Pack.lap().contract(checked);
    assertThat(outcome).isInstanceOf(Outcome.Made.class);
    assertThat(Transcript.of(((Outcome.Made) outcome).document())).doesNotContain("[fehlt", "[[");
  }

  @Test
  void theReadmeNamesEachOfTheTen() throws IOException {
    String readme = Files.readString(FOLDER.resolve("README.md"));
    assertThat(files())
        .hasSize(10)
        .allSatisfy(file -> assertThat(readme).contains("| `" + file.getFileName() + "` |"));
  }

  @Test
  void nothingIsLeftToAddOrToLeaveOut() throws IOException {
    ContractParameters least = checked("minimum").parameters().orElseThrow();
    ContractParameters most = checked("everything-on").parameters().orElseThrow();
    List<String> canBeLeftOut =
        Pack.compiled(Pack.LAP).library().provisions().stream()
            .filter(provision -> provision.canBeLeftOut())
            .map(provision -> provision.id())
            .toList();
    assertThat(canBeLeftOut).noneMatch(least::takes).allMatch(most::takes);
    for (ParameterGroup group : Pack.compiled(Pack.LAP).library().allGroups()) {
      for (ParameterDefinition parameter : group.parameters()) {
        assertThat(most.value(new ParameterPath(group.id(), parameter.key())))
            .as("%s.%s", group.id(), parameter.key())
            .isNotNull();
      }
    }
  }

  @Test
  void noTextCouldBeLonger() throws IOException {
    ContractParameters longest = checked("longest-names").parameters().orElseThrow();
    for (ParameterGroup group : Pack.compiled(Pack.LAP).library().allGroups()) {
      for (ParameterDefinition parameter : group.parameters()) {
        ParameterValue value = longest.value(new ParameterPath(group.id(), parameter.key()));
        boolean multiline = parameter.type() instanceof TextType text && text.multiline();
        if (value != null && !multiline) {
          assertAsLongAsCanBe(value, parameter.type());
        }
      }
    }
  }

  private static void assertAsLongAsCanBe(ParameterValue value, ParameterType type) {
    if (value instanceof TextValue text && type instanceof TextType declared) {
      assertThat(text.text().codePointCount(0, text.text().length()))
          .as(text.text())
          .isEqualTo(declared.maximumLength());
    } else if (value instanceof ListValue list && type instanceof ListType declared) {
      list.items().forEach(item -> assertAsLongAsCanBe(item, declared.item()));
    } else if (value instanceof ObjectValue object && type instanceof ObjectType declared) {
      for (ParameterDefinition field : declared.fields()) {
        ParameterValue given = object.get(field.key());
        if (given != null) {
          assertAsLongAsCanBe(given, field.type());
        }
      }
    }
  }

  @Test
  void tablesAreLong() throws IOException {
    assertThat(blocks(document("two-hundred-indicators"), Table.class))
        .filteredOn(table -> table.body().size() == 200)
        .hasSize(1);
  }

  @Test
  void manySign() throws IOException {
    assertThat(blocks(document("three-signatories"), Signatures.class).get(0).parties())
        .extracting(party -> party.lines().size())
        .containsExactly(3, 3);
  }

  @Test
  void valuesAreLong() throws IOException {
    String longest = description("ten-thousand-characters");
    assertThat(longest).hasSize(10_000).doesNotContain("\n");
    assertThat(description("many-paragraph-values").split("\n", -1)).hasSizeGreaterThan(250);
  }

  private static String description(String name) throws IOException {
    ContractParameters parameters = checked(name).parameters().orElseThrow();
    return parameters.groups().values().stream()
        .flatMap(group -> group.fields().values().stream())
        .flatMap(value -> value instanceof TextValue text ? Stream.of(text.text()) : Stream.of())
        .reduce("", (one, other) -> one.length() < other.length() ? other : one);
  }

  @Test
  void lettersAreOfThreeScripts() throws IOException {
    assertThat(Transcript.of(document("foreign-names")))
        .containsPattern("\\p{IsGreek}{5}")
        .containsPattern("\\p{IsCyrillic}{5}")
        .containsPattern("[\u1EA0-\u1EF9]");
  }

  @Test
  void theLetterheadIsFullAndTheFileIsSigned() throws IOException {
    ContractDocument document = document("electronic-with-logos");
    assertThat(document.head().letterhead()).hasSize(6);
    assertThat(document.head().letterhead().get(0).alternativeText())
        .contains("Kofinanziert von der Europ\u00E4ischen Union");
    assertThat(blocks(document, Signatures.class))
        .extracting(Signatures::mode)
        .containsExactly(SigningMode.ELECTRONIC);
    assertThat(document("everything-on").head().letterhead().get(0).alternativeText())
        .contains("Europ\u00E4ischer Sozialfonds");
  }
}
