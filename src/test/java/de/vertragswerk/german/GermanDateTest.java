package de.vertragswerk.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GermanDateTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);
  private static final LocalDate SPRING = LocalDate.of(2024, 3, 31);

  @Test
  void runningTextHasTheMonthInFullAndNoLeadingZero() {
    assertThat(GermanDate.inText(NEW_YEAR)).isEqualTo("1.\u00a0Januar\u00a02019");
    assertThat(GermanDate.inText(SPRING)).isEqualTo("31.\u00a0M\u00e4rz\u00a02024");
  }

  @Test
  void tablesHaveTwoDigitsEach() {
    assertThat(GermanDate.inTables(NEW_YEAR)).isEqualTo("01.01.2019");
  }

  @Test
  void theMachinesLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(GermanDate.inText(SPRING)).isEqualTo("31.\u00a0M\u00e4rz\u00a02024");
      assertThat(GermanDate.inTables(SPRING)).isEqualTo("31.03.2024");
    } finally {
      Locale.setDefault(before);
    }
  }
}
