package de.vertragswerk.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedSpacesTest {

  /** A space that must not break is shown as "_"; what becomes of the others is left open. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "nach \u00a7_7 gilt",
        "nach \u00a7\u00a7_187, 188_BGB",
        "\u00a7_5 Absatz_1 Satz_2_SGB_II",
        "\u00a7_16k_SGB_II",
        "Anlage_2 und Nr._3",
        "nach Buchstabe_a",
        "binnen 10_Werktagen",
        "mindestens 85_%",
        "2,5_Stellen",
        "z._B. der Tr\u00e4ger e._V. und d._h. alle",
        "(z._B. heute)",
        "am 1._Januar_2019"
      })
  void wordsThatBelongTogetherStayTogether(String shown) {
    String result = ProtectedSpaces.in(shown.replace('_', ' '));
    assertThat(result.replace('\u00a0', ' ')).isEqualTo(shown.replace('_', ' '));
    for (int at = shown.indexOf('_'); at >= 0; at = shown.indexOf('_', at + 1)) {
      assertThat(result.charAt(at)).as("%s at %d", result, at).isEqualTo('\u00a0');
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Vorsatz 2 gilt nicht.",
        "zwei Kontakte im Monat",
        "im Jahr 2019 und danach",
        "Das Jobcenter l\u00e4dt ein.",
        "Der Absatz endet, die Anlage enth\u00e4lt ihn, ein Satz gilt in diesem Fall.",
        ""
      })
  void otherSpacesMayBreak(String text) {
    assertThat(ProtectedSpaces.in(text)).isEqualTo(text);
  }

  /** Else a citation would be one piece that no line can hold. */
  @Test
  void aCitationMayBreakBetweenItsParts() {
    assertThat(ProtectedSpaces.in("\u00a7 5 Absatz 1 Satz 2 SGB II").replace('\u00a0', '_'))
        .isEqualTo("\u00a7_5 Absatz_1 Satz_2_SGB_II");
  }

  @Test
  void doingItTwiceChangesNothingMore() {
    String once = ProtectedSpaces.in("\u00a7 7 Absatz 2 am 1. Januar 2019, z. B. 10 Werktage");
    assertThat(ProtectedSpaces.in(once)).isEqualTo(once);
  }
}
