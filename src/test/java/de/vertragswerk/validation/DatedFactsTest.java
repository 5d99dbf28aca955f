package de.vertragswerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.LibraryKeys;
import de.vertragswerk.domain.Span;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.problem.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatedFactsTest {
  private static final String FACTS =
      """
      facts:
        authority:
          title: Bewilligungsbehörde
          entries:
            - {from: 2019-01-01, until: 2020-12-31, fields: {name: Amt A, city: Erfurt}, source: Brief, asOf: 2020-05-01}
            - {from: 2021-01-01, fields: {name: Amt B, city: Weimar}, source: Netz, confirmed: false}
        programme:
          title: Programm
          entries:
            - {until: 2021-12-31, fields: {name: ESF}}
            - {from: 2022-01-01, fields: {name: ESF}}
      """;

  private static final String TERMS =
      """
      terms:
        counsellor:
          entries:
            - {style: NEUTRAL, until: 2023-12-31, forms: {nominative: die Begleitung}}
            - {style: STAR, forms: {nominative: die*der Begleiter*in}, confirmed: false, source: Duden}
      """;

  @TempDir Path folder;
  private ClauseLibrary library;

  @BeforeEach
  void readLibrary() {
    library =
        new Pack(folder)
            .keys(
                "referenceDate: [project.signed, project.begin], periodBegin: project.begin,"
                    + " periodEnd: project.end, style: project.style")
            .group(
                "project",
                """
                signed: {type: date, label: Unterschrift, required: false}
                begin: {type: date, label: Beginn}
                end: {type: date, label: Ende}
                style: {type: choice, label: Stil, options: {NEUTRAL: n, STAR: s}}
                """)
            .provision("places", "total: {type: integer, label: Plätze}")
            .file("authorities.yaml", FACTS)
            .file("terms.yaml", TERMS)
            .read();
  }

  private List<Problem> check(Given given) {
    return new DatedFacts(library).check(given.build(), "f.json");
  }

  private static Given period(String begin, String end) {
    return Given.taking()
        .date("project.begin", begin)
        .date("project.end", end)
        .choice("project.style", "NEUTRAL");
  }

  @Nested
  class Complains {
    @Test
    void ofNothingWhereAllIsKnown() {
      assertThat(check(period("2019-01-01", "2020-12-31"))).isEmpty();
    }

    @Test
    void ofAFactNobodyKnowsOnTheReferenceDate() {
      List<Problem> problems =
          check(period("2019-01-01", "2020-12-31").date("project.signed", "2018-12-01"));
      assertThat(problems).hasSize(1);
      Problem problem = problems.get(0);
      assertThat(problem.code()).isEqualTo("fact.none");
      assertThat(problem.isError()).isTrue();
      assertThat(problem.place()).isEqualTo(new Place.At("f.json", "/project/signed"));
      assertThat(problem.arguments())
          .containsEntry("title", "Bewilligungsbehörde")
          .containsEntry("date", LocalDate.of(2018, 12, 1));
    }

    @Test
    void ofATermThatHasNoWordInTheChosenStyle() {
      List<Problem> problems =
          check(period("2019-01-01", "2020-12-31").date("project.signed", "2024-01-01"));
      assertThat(problems).extracting(Problem::code).contains("term.none");
      assertThat(problems.get(problems.size() - 1).arguments())
          .containsEntry("title", "die Begleitung");
    }

    @Test
    void ofWordsNobodyConfirmed() {
      List<Problem> problems =
          check(period("2019-01-01", "2020-12-31").choice("project.style", "STAR"));
      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).code()).isEqualTo("term.unconfirmed");
      assertThat(problems.get(0).severity()).isEqualTo(Severity.INFO);
      assertThat(problems.get(0).arguments())
          .containsEntry("value", "die*der Begleiter*in")
          .containsEntry("source", "Duden")
          .containsEntry("asOf", "");
    }

    @Test
    void ofAFactThatChangesAndIsNotConfirmed() {
      List<Problem> problems = check(period("2020-01-01", "2021-06-30"));
      assertThat(problems)
          .extracting(Problem::code)
          .containsExactly("fact.unconfirmed", "fact.changes");
      assertThat(problems.get(0).arguments())
          .containsEntry("value", "Amt B")
          .containsEntry("source", "Netz");
      Problem changes = problems.get(1);
      assertThat(changes.severity()).isEqualTo(Severity.INFO);
      assertThat(changes.place()).isEqualTo(new Place.At("f.json", "/project/begin"));
      assertThat(changes.arguments())
          .containsEntry("values", List.of("Amt A (01.01.2019–31.12.2020)", "Amt B (01.01.2021–)"));
    }

    @Test
    void ofNoChangeWhereOnlyTheSourceDiffers() {
      assertThat(check(period("2021-06-01", "2022-06-30")))
          .extracting(Problem::code)
          .containsExactly("fact.unconfirmed");
    }

    @Test
    void ofAPeriodTheLibraryIsNotMadeFor() {
      List<Problem> problems = check(period("2018-12-31", "2020-12-31"));
      Problem problem = problems.get(0);
      assertThat(problem.code()).isEqualTo("library.outside-period");
      assertThat(problem.severity()).isEqualTo(Severity.WARNING);
      assertThat(problem.arguments())
          .containsEntry("library", "small@1.0.0")
          .containsEntry("begin", LocalDate.of(2018, 12, 31))
          .containsEntry("from", LocalDate.of(2019, 1, 1))
          .containsEntry("until", LocalDate.of(2027, 12, 31));
    }

    @Test
    void ofNothingWithoutAReferenceDate() {
      assertThat(check(Given.taking().date("project.end", "2035-01-01"))).isEmpty();
    }

    @Test
    void ofNoStyleThatNobodyChose() {
      assertThat(check(Given.taking().date("project.begin", "2019-06-01"))).isEmpty();
    }
  }

  @Nested
  class KeysTell {
    private LibraryKeys keys() {
      return library.keys();
    }

    @Test
    void theFirstReferenceDateThatIsFilled() {
      Given given = period("2019-01-01", "2019-12-31");
      assertThat(keys().referenceDateOf(given.build())).contains(LocalDate.of(2019, 1, 1));
      assertThat(keys().referenceDateOf(given.date("project.signed", "2018-10-03").build()))
          .contains(LocalDate.of(2018, 10, 3));
      assertThat(keys().referenceDateOf(Given.taking().build())).isEmpty();
    }

    @Test
    void thePeriodAsFarAsItIsFilled() {
      LocalDate begin = LocalDate.of(2019, 1, 1);
      assertThat(keys().periodOf(period("2019-01-01", "2019-12-31").build()))
          .isEqualTo(new Span(begin, LocalDate.of(2019, 12, 31)));
      assertThat(keys().periodOf(Given.taking().build())).isEqualTo(Span.ALWAYS);
      assertThat(keys().periodOf(Given.taking().date("project.begin", "2019-01-01").build()))
          .isEqualTo(new Span(begin, null));
    }

    @Test
    void theFirstDayOfAPeriodThatEndsBeforeItBegins() {
      LocalDate begin = LocalDate.of(2019, 1, 1);
      assertThat(keys().periodOf(period("2019-01-01", "2018-12-31").build()))
          .isEqualTo(new Span(begin, begin));
    }
  }
}
