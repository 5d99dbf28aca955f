package de.vertragswerk.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.Clause.ClauseClass;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.NumberKind;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract type that has nothing to do with the first one needs no line of Java. */
class SecondPackReadingTest {
  private final LibraryReading reading = read();
  private final ClauseLibrary pack = reading.library();

  private static LibraryReading read() {
    try {
      return LibraryReader.read(PackCopy.ORIGINAL);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void nothingIsWrongWithIt() {
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void clausesStandInTheOrderOfTheContract() {
    assertThat(pack.clauses())
        .extracting(Clause::id)
        .startsWith("loanParties", "loanSubject", "equipmentHandover")
        .endsWith("loanAnnexes", "loanSignatures");
    assertThat(pack.provisions())
        .extracting(Clause::clauseClass)
        .containsExactly(
            ClauseClass.MANDATORY,
            ClauseClass.MANDATORY,
            ClauseClass.RECOMMENDED,
            ClauseClass.RECOMMENDED,
            ClauseClass.NOTE);
  }

  @Nested
  class Parameters {
    private ParameterDefinition definition(String path) {
      return Optional.ofNullable(pack.parameter(ParameterPath.parse(path))).orElseThrow();
    }

    @Test
    void everyTypeOccurs() {
      Set<String> kinds = new HashSet<>();
      pack.allGroups().forEach(group -> collect(group.parameters(), kinds));
      assertThat(kinds)
          .containsExactlyInAnyOrder(
              "TextType",
              "multiline",
              "INTEGER",
              "DECIMAL",
              "MONEY",
              "DateType",
              "BooleanType",
              "ChoiceType",
              "ListType",
              "ObjectType");
    }

    private void collect(List<ParameterDefinition> definitions, Set<String> kinds) {
      definitions.forEach(definition -> collect(definition.type(), kinds));
    }

    private void collect(ParameterType type, Set<String> kinds) {
      if (type instanceof NumberType number) {
        kinds.add(number.kind().name());
      } else {
        kinds.add(type.getClass().getSimpleName());
      }
      if (type instanceof TextType text && text.multiline()) {
        kinds.add("multiline");
      }
      if (type instanceof ParameterType.ListType list) {
        collect(list.item(), kinds);
      }
      if (type instanceof ObjectType object) {
        collect(object.fields(), kinds);
      }
    }

    @Test
    void aFloorNamesItsSource() {
      NumberType type = (NumberType) definition("equipmentHandover.noticeWorkingDays").type();
      assertThat(type.kind()).isEqualTo(NumberKind.INTEGER);
      assertThat(type.minimum()).isEqualTo(BigDecimal.valueOf(3));
      assertThat(type.floor()).isEqualTo("Leihordnung \u00a7 3 Absatz 2");
    }

    @Test
    void defaultsAreOfTheirType() {
      assertThat(definition("calibrationCare.roomTemperatureCelsius").defaultValue())
          .isEqualTo(new NumberValue(new BigDecimal("23.5")));
      assertThat(definition("permittedUse.users").defaultValue())
          .isEqualTo(
              new ListValue(
                  List.of(
                      new TextValue("wissenschaftlich Besch\u00e4ftigte"),
                      new TextValue("eingewiesene Studierende"))));
    }

    @Test
    void onlyWhatHasNoDefaultAndIsNotOptionalIsRequired() {
      assertThat(definition("loan.begin").required()).isTrue();
      assertThat(definition("deviceInsurance.insuredSum").required()).isFalse();
      assertThat(definition("deviceInsurance.insuredSum").isOptional()).isFalse();
      assertThat(definition("loan.researchProject").isOptional()).isTrue();
    }

    @Test
    void aParameterFileKeepsProvisionsBelowAKeyOfTheirOwn() {
      assertThat(pack.pointer("loan.end")).isEqualTo("/loan/end");
      assertThat(pack.pointer("permittedUse.purpose"))
          .isEqualTo("/provisions/permittedUse/purpose");
    }
  }

  @Nested
  class DatedThings {
    @Test
    void aFactHoldsFromDayToDay() {
      var office = pack.facts().get(0);
      assertThat(office.on(LocalDate.of(2024, 9, 30)).orElseThrow().fields())
          .containsEntry("name", "Zentrale Ger\u00e4testelle");
      assertThat(office.on(LocalDate.of(2024, 10, 1)).orElseThrow().evidence().confirmed())
          .isFalse();
    }

    @Test
    void aTermDependsOnTheStyle() {
      var operator = pack.terms().get(0);
      LocalDate day = LocalDate.of(2024, 3, 1);
      assertThat(operator.on(day, "PAIR").orElseThrow().forms())
          .containsEntry("nominative", "die Bedienerin oder der Bediener");
      assertThat(operator.on(day, "STAR")).isEmpty();
    }
  }

  @Nested
  class Hash {
    @Test
    void isTheSameForTheSameFiles(@TempDir Path folder) throws IOException {
      assertThat(PackCopy.in(folder).read().library().identity()).isEqualTo(pack.identity());
    }

    @Test
    void ignoresLineEndsAndFilesOfEditors(@TempDir Path folder) throws IOException {
      PackCopy copy = PackCopy.in(folder);
      copy.replace("annexes/conditionReportForm/annex.yaml", "\nsummary", "\r\nsummary");
      copy.write(".DS_Store", new byte[] {1});
      copy.write("rules.yaml~", new byte[] {1});
      assertThat(copy.read().library().identity()).isEqualTo(pack.identity());
    }

    @Test
    void changesWithOneLetter(@TempDir Path folder) throws IOException {
      PackCopy copy = PackCopy.in(folder);
      copy.replace("annexes/conditionReportForm/annex.yaml", "Zubeh\u00f6r", "Zubehoer");
      assertThat(copy.read().library().identity().hash()).isNotEqualTo(pack.identity().hash());
    }
  }
}
