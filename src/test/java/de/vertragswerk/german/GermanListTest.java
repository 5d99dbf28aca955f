package de.vertragswerk.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GermanListTest {

  @Test
  void theLastTwoAreJoinedByUnd() {
    assertThat(GermanList.joined(List.of("a", "b"))).isEqualTo("a und b");
    assertThat(GermanList.joined(List.of("a", "b", "c"))).isEqualTo("a, b und c");
    assertThat(GermanList.joined(List.of("a", "b", "c", "d"))).isEqualTo("a, b, c und d");
  }

  @Test
  void oneStandsAloneAndNothingGivesNothing() {
    assertThat(GermanList.joined(List.of("a"))).isEqualTo("a");
    assertThat(GermanList.joined(List.of())).isEmpty();
  }
}
