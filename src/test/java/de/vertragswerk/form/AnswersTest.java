package de.vertragswerk.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.library.LibraryReader;
import de.vertragswerk.parameter.ParameterReader;
import de.vertragswerk.parameter.ParameterReading;
import de.vertragswerk.parameter.ParameterWriter;
import de.vertragswerk.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersTest {
  private static final ClauseLibrary LIBRARY = library();

  private static ClauseLibrary library() {
    try {
      return LibraryReader.read(Path.of("clause-library/lap")).library();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  private static ParameterReading read(String json) {
    return new ParameterReader(LIBRARY).read("typed", json.getBytes(StandardCharsets.UTF_8));
  }

  private static ContractParameters parameters(String json) {
    return Objects.requireNonNull(read(json).parameters());
  }

  private static Answers answers(Path sample) throws IOException {
    return Answers.of(parameters(Files.readString(sample)), LIBRARY);
  }

  private static Answers with(Answers answers, String pointer, String typed) {
    Map<String, String> texts = new TreeMap<>(answers.texts());
    texts.put(pointer, typed);
    return Answers.of(texts);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void typingWhatAContractSaysGivesTheSameContract(Path sample) throws IOException {
    AnswerFile file = AnswerFile.of(LIBRARY, answers(sample), "typed");
    assertThat(file.problems()).isEmpty();
    ParameterWriter writer = new ParameterWriter(LIBRARY);
    assertThat(writer.write(parameters(file.json())))
        .isEqualTo(writer.write(parameters(Files.readString(sample))));
  }

  @Test
  void whatCannotBeReadIsAProblemAtItsQuestionAndNoValue() throws IOException {
    Answers answers =
        with(answers(Path.of("samples/ge-quarterly-report.json")), "/project/end", "31.02.2027");
    AnswerFile file = AnswerFile.of(LIBRARY, answers, "typed");
    assertThat(file.problems()).extracting(Problem::code).containsExactly("answers.not-a-date");
    assertThat(file.problems().get(0).arguments()).containsEntry("value", "31.02.2027");
    assertThat(file.json()).doesNotContain("31.02.2027");
  }

  @Test
  void aWordThatLooksLikeMarkupStaysAWord() throws IOException {
    String hostile = "\"}, \"x\": ${1} <b>&";
    Answers answers =
        with(answers(Path.of("samples/ge-quarterly-report.json")), "/provider/name", hostile);
    String json = AnswerFile.of(LIBRARY, answers, "typed").json();
    assertThat(Answers.of(parameters(json), LIBRARY).at("/provider/name")).isEqualTo(hostile);
  }

  @Test
  void anItemLeftBlankKeepsItsPlace() {
    Answers answers =
        Answers.of(
            Map.of(
                "/provider/representatives/0/name", "Erste",
                "/provider/representatives/2/name", "Dritte"));
    assertThat(answers.items("/provider/representatives")).isEqualTo(3);
    assertThat(AnswerFile.of(LIBRARY, answers, "typed").json())
        .contains("[{\"name\":\"Erste\"},null,{\"name\":\"Dritte\"}]");
  }

  @Test
  void nobodyHasToDecideOnAMandatoryProvision() {
    String json = AnswerFile.of(LIBRARY, Answers.of(Map.of()), "typed").json();
    LIBRARY.provisions().stream()
        .filter(clause -> !clause.canBeLeftOut())
        .forEach(clause -> assertThat(json).contains("\"" + clause.id() + "\":{}"));
  }

  @Test
  void everyParameterIsAskedForByOneTopic() {
    Questionnaire questionnaire = Questionnaire.of(LIBRARY);
    assertThat(questionnaire.topics())
        .hasSize(LIBRARY.allGroups().size())
        .flatExtracting(Topic::questions)
        .allSatisfy(
            question ->
                assertThat(questionnaire.asking(question.pointer()).orElseThrow().questions())
                    .contains(question));
  }
}
