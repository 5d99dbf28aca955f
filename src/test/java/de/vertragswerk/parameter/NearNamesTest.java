package de.vertragswerk.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {
  private static final List<String> KNOWN =
      List.of("contactsPerMonth", "minimumMinutes", "partialMonth", "title", "begin", "end");

  @ParameterizedTest
  @CsvSource({
    "contactPerMonth,contactsPerMonth",
    "contactsperMonth,contactsPerMonth",
    "contacts_per_month,contactsPerMonth",
    "contatcsPerMonth,contactsPerMonth",
    "contacts,contactsPerMonth",
    "tilte,title",
    "titles,title",
    "begn,begin",
    "beginDate,begin",
    "ende,end",
    "END,end",
  })
  void findsWhatWasMeant(String written, String meant) {
    assertThat(NearNames.to(written, KNOWN)).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource({"participant", "x", "names", "''", "be"})
  void findsNothingFarAway(String written) {
    assertThat(NearNames.to(written, KNOWN)).isEmpty();
  }

  @Test
  void namesTheNearestFirstAndThreeAtMost() {
    assertThat(NearNames.to("places", List.of("placeXYs", "placed", "place", "places2", "palces")))
        .containsExactly("placed", "place", "places2");
  }

  @Test
  void givesUpOnMonsters() {
    assertThat(NearNames.to("title".repeat(1_000), KNOWN)).isEmpty();
  }
}
