package de.vertragswerk.parameter;

import static de.vertragswerk.parameter.TinyPack.fault;
import static de.vertragswerk.parameter.TinyPack.faults;
import static de.vertragswerk.parameter.TinyPack.pointer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import de.vertragswerk.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyProblemsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"library\"|\"libary\"|parameters.unknown-key|/libary|library",
        "\"owner\":|\"ower\":|parameters.unknown-key|/ower|owner",
        "\"provisions\"|\"provision\"|parameters.unknown-key|/provision|provisions",
        "\"postalCode\"|\"postalcode\"|owner.unknown-key|/owner/postalcode|postalCode",
        "\"postalCode\"|\"postal_code\"|owner.unknown-key|/owner/postal_code|postalCode",
        "{\"street\"|{\"sreet\"|room.unknown-key|/room/address/sreet|street",
        "{\"name\"|{\"nmae\"|owner.unknown-key|/owner/agents/0/nmae|name",
        "\"hours\": {}|\"hours\": {\"month\": 7}|hours.unknown-key|/provisions/hours/month|months",
        "\"hours\": {}|\"hours\": {\"varient\": \"phased\"}|hours.unknown-key|"
            + "/provisions/hours/varient|variant",
        "\"hours\"|\"hour\"|parameters.unknown-provision|/provisions/hour|hours",
      })
  void aMistypedKeyIsOneProblemThatNamesTheKeyMeant(
      String part, String replacement, String code, String pointer, String meant) {
    Problem problem = fault(TinyPack.readWith(part, replacement));
    assertThat(problem.code()).isEqualTo(code);
    assertThat(pointer(problem)).isEqualTo(pointer);
    assertThat(problem.isError()).isTrue();
    assertThat(problem.arguments()).containsEntry("suggestions", List.of(meant));
    assertThat(problem.arguments().get("known")).asInstanceOf(LIST).contains(meant);
  }

  @Test
  void aKeyUnlikeAnyOtherHasNoSuggestions() {
    Problem problem = fault(TinyPack.readWith("\"kind\"", "\"participant\": \"x\", \"kind\""));
    assertThat(problem.arguments())
        .containsEntry("key", "participant")
        .containsEntry("suggestions", List.of())
        .containsEntry("belongsTo", List.of());
  }

  @Test
  void aKeyInTheWrongGroupIsOneProblemThatNamesTheRightOnes() {
    String moved = TinyPack.with("\"begin\": \"2019-01-01\",", "");
    moved = moved.replace("\"kind\"", "\"begin\": \"2019-01-01\", \"kind\"");
    Problem problem = fault(TinyPack.read(moved));
    assertThat(problem.code()).isEqualTo("owner.unknown-key");
    assertThat(problem.arguments()).containsEntry("belongsTo", List.of("room"));
  }

  @Test
  void aKeyBesideTheGroupsIsOneProblemToo() {
    String moved = TinyPack.with("\"begin\": \"2019-01-01\",", "");
    moved = moved.replace("\"library\"", "\"begin\": \"2019-01-01\", \"library\"");
    Problem problem = fault(TinyPack.read(moved));
    assertThat(problem.code()).isEqualTo("parameters.unknown-key");
    assertThat(problem.arguments()).containsEntry("belongsTo", List.of("room"));
  }

  @Test
  void aProvisionBesideTheGroupsIsMisplaced() {
    String moved =
        TinyPack.with("\"hours\": {},", "").replace("\"owner\"", "\"hours\": {}, \"owner\"");
    Problem problem = fault(TinyPack.read(moved));
    assertThat(problem.code()).isEqualTo("parameters.misplaced-provision");
    assertThat(pointer(problem)).isEqualTo("/hours");
    assertThat(problem.arguments()).containsEntry("key", "hours").containsEntry("label", "Zeiten");
  }

  @Test
  void aGroupAmongTheProvisionsIsMisplaced() {
    ParameterReading reading =
        TinyPack.read(
            """
            {"room": {"size": 20.5, "rent": 350, "begin": "2019-01-01", "heated": true,
                      "address": {"street": "Am Markt 1"}},
             "provisions": {"owner": {}, "keys": {}, "hours": {}, "deposit": {"amount": 1}}}
            """);
    Problem problem = fault(reading);
    assertThat(problem.code()).isEqualTo("parameters.misplaced-group");
    assertThat(pointer(problem)).isEqualTo("/provisions/owner");
  }

  @Test
  void aKeyThatCannotBeShownIsPointedAtByItsObject() {
    Problem problem = fault(TinyPack.readWith("\"kind\"", "\"a\\u202E\\u0007b\": 1, \"kind\""));
    assertThat(pointer(problem)).isEqualTo("/owner");
    assertThat(problem.arguments()).containsEntry("key", "a<U+202E><U+0007>b");
  }

  @Test
  void pointersEscapeWhatTheyMust() {
    Problem problem = fault(TinyPack.readWith("\"kind\"", "\"a/b~c\": 1, \"kind\""));
    assertThat(pointer(problem)).isEqualTo("/owner/a~1b~0c");
  }

  @Test
  void aGroupOfTheWrongKindIsOneProblem() {
    ParameterReading reading =
        TinyPack.read(
            """
            {"owner": [], "room": null, "provisions": "alle"}
            """);
    assertThat(faults(reading))
        .extracting(Problem::code)
        .containsExactly("owner.wrong-type", "room.null-value", "parameters.wrong-type");
    assertThat(faults(reading).get(0).arguments()).containsEntry("label", "Eigent\u00FCmer");
  }

  @Test
  void aMissingGroupIsAnEmptyOne() {
    ParameterReading reading =
        TinyPack.read(
            "{\"provisions\": {\"keys\": {}, \"hours\": {}, \"deposit\": {\"amount\": 1}}}");
    assertThat(faults(reading))
        .extracting(TinyPack::pointer)
        .containsExactly(
            "/owner/name",
            "/owner/postalCode",
            "/owner/kind",
            "/owner/agents",
            "/room/size",
            "/room/rent",
            "/room/begin",
            "/room/heated",
            "/room/address");
    assertThat(faults(reading))
        .extracting(Problem::code)
        .allMatch(code -> code.endsWith(".missing-value"));
  }
}
