package de.vertragswerk.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {
  private final Recent<String, String> recent = new Recent<>(80, String::length);

  @Test
  void keepsWhatItWasGiven() {
    recent.put("a", "1".repeat(10));
    assertThat(recent.get("a")).hasSize(10);
    assertThat(recent.get("b")).isNull();
  }

  @Test
  void forgetsWhatWasNotUsedForLongest() {
    for (int i = 0; i < 8; i++) {
      recent.put("key " + i, "1".repeat(10));
    }
    assertThat(recent.get("key 0")).isNotNull();
    recent.put("key 8", "1".repeat(10));
    assertThat(recent.get("key 0")).isNotNull();
    assertThat(recent.get("key 1")).isNull();
    assertThat(recent.get("key 8")).isNotNull();
  }

  @Test
  void countsAValueOnceThatIsGivenAgain() {
    for (int i = 0; i < 100; i++) {
      recent.put("same", "1".repeat(10));
    }
    recent.put("other", "2".repeat(10));
    assertThat(recent.get("same")).isNotNull();
  }

  @Test
  void doesNotKeepWhatWouldPushOutNearlyAll() {
    recent.put("small", "1");
    recent.put("large", "1".repeat(11));
    assertThat(recent.get("large")).isNull();
    assertThat(recent.get("small")).isNotNull();
  }
}
