package de.vertragswerk.message;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.workflow.Pack;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagesTest {
  private static final ClauseLibrary TINY =
      Pack.compiled(Path.of("src/test/resources/packs/tiny")).library();
  private static final ClauseLibrary LOAN = Pack.compiled(Pack.LOAN).library();

  private static Place at(String pointer) {
    return new Place.At("datei.json", pointer);
  }

  @Nested
  class PlacesInWords {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "/owner|Eigentümer",
          "/owner/name|Name",
          "/owner/agents|Vertretung",
          "/owner/agents/1|Vertretung 2",
          "/owner/agents/1/name|Vertretung 2, Name der Person",
          "/room/address/floor|Anschrift, Stockwerk",
          "/provisions/keys|Schlüssel",
          "/provisions/keys/count|Zahl der Schlüssel",
          "/provisions/hours/occasions/0|Anlässe 1",
          "/provisions/kitchen/items/0/price|Geräte 1, Wert",
          "/owner/unknown|Eigentümer",
          "/owner/agents/1/unknown|Vertretung 2",
          "/unknown|''",
          "/provisions|''",
          "''|''",
        })
    void areTheLabelsOnTheWay(String pointer, String label) {
      assertThat(new Labels(TINY).of(pointer)).isEqualTo(label);
    }
  }

  @Nested
  class SentencesOfTheEngine {
    @Test
    void oneSentenceServesAllScopes() {
      for (String scope : List.of("keys", "hours")) {
        Explanation said =
            Messages.of(TINY)
                .explain(
                    Problem.error(scope + ".below-floor", at("/provisions/keys/count"))
                        .with("value", BigDecimal.ONE)
                        .with("minimum", new BigDecimal(2))
                        .with("unit", "Schlüssel"));
        assertThat(said.fact())
            .isEqualTo("„Zahl der Schlüssel“ ist 1; vorgeschrieben sind mindestens 2 Schlüssel.");
        assertThat(said.remedy()).contains("mindestens 2");
      }
    }

    @Test
    void theLabelOfTheProblemCountsMoreThanThatOfThePlace() {
      Problem problem =
          Problem.error("keys.missing-value", at("/owner/name")).with("label", "Ding");
      assertThat(Messages.of(TINY).explain(problem).fact()).isEqualTo("Die Angabe „Ding“ fehlt.");
    }

    @Test
    void theFileIsNamedAsItsUserNamedIt() {
      Problem problem = Problem.error("parameters.no-such-file", new Place.Whole("a/b.json"));
      assertThat(Messages.withoutLibrary().explain(problem).fact())
          .isEqualTo("Die Datei „a/b.json“ gibt es nicht.");
    }

    @Test
    void wordsOfTheEngineAreTranslatedForTheScope() {
      Problem value =
          Problem.error("owner.wrong-type", at("/owner"))
              .with("label", "Eigentümer")
              .with("actual", "list")
              .with("expected", "object");
      Explanation said = Messages.withoutLibrary().explain(value);
      assertThat(said.fact()).isEqualTo("Bei „Eigentümer“ steht eine Liste in eckigen Klammern.");
      assertThat(said.remedy())
          .isEqualTo("Erwartet wird: eine Gruppe von Angaben in geschweiften Klammern.");
      Problem yaml =
          Problem.error("library.wrong-kind", new Place.Line("library.yaml", 1, 1))
              .with("expected", "text");
      assertThat(Messages.withoutLibrary().explain(yaml).remedy())
          .isEqualTo("Erwartet wird: ein einfacher Text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody.knows-this", "without-a-dot"})
    void aCodeNobodyKnowsIsShownItself(String code) {
      Explanation said = Messages.of(TINY).explain(Problem.error(code, at("")));
      assertThat(said).isEqualTo(new Explanation(code, ""));
    }
  }

  @Nested
  class SentencesOfALibrary {
    private final Rule rule = LOAN.rules().get(0);
    private final Problem problem = Problem.error(rule.id(), at(""));

    @Test
    void aRuleSpeaksForItself() {
      Explanation said = Messages.of(LOAN).explain(problem);
      assertThat(said.fact()).isEqualTo(Filling.fill(rule.message(), problem.arguments()));
      assertThat(said.remedy()).isEqualTo(Filling.fill(rule.remedy(), problem.arguments()));
      assertThat(said.fact()).isNotEqualTo(rule.id());
    }

    @Test
    void withoutItsLibraryARuleIsOnlyACode() {
      assertThat(Messages.withoutLibrary().explain(problem).fact()).isEqualTo(rule.id());
    }
  }
}
