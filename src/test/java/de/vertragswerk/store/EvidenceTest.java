package de.vertragswerk.store;

import static de.vertragswerk.store.TestStore.done;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.store.Evidence.Discrepancy;
import de.vertragswerk.store.SubmittedVersion.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody changes a submitted contract behind our back. */
final class EvidenceTest {

  @ParameterizedTest
  @EnumSource
  void findsWhatIsNotAsItWasWritten(Databases kind) {
    try (TestStore people = TestStore.own(kind)) {
      Actor provider = people.provider();
      Actor reviewer = people.reviewer();
      CaseFile submitted = people.submitted(provider, reviewer.organisation());
      CaseId id = submitted.id();
      people.submitted(provider, reviewer.organisation());
      CaseFile returned = decided(people, reviewer, submitted, Verdict.RETURNED, "Bitte kürzen.");
      done(
          people
              .store
              .submissions()
              .submit(provider, id, returned.version(), TestStore.submission(), RequestKey.none()));
      decided(people, reviewer, people.current(reviewer, id), Verdict.RELEASED, "Gut.");
      NewFile file = new NewFile("a.pdf", "application/pdf", Blob.of(new byte[] {1, 2, 3}));
      StoredFile kept = done(people.store.files().add(provider, id, file, RequestKey.none()));
      assertThat(people.store.evidence().check()).isEmpty();

      change(people, "UPDATE submitted_version SET parameters = '{}' WHERE n = 2");
      assertThat(people.store.evidence().check()).containsExactly(new Discrepancy(id, "version 2"));
      change(people, "UPDATE submitted_version SET decision_text = 'Schlecht.' WHERE n = 2");
      assertThat(people.store.evidence().check())
          .containsExactly(new Discrepancy(id, "version 2"), new Discrepancy(id, "decision 2"));
      change(people, "UPDATE stored_file SET name = 'b.pdf'");
      assertThat(people.store.evidence().check())
          .contains(new Discrepancy(id, "file " + kept.id()));
      change(people, "DELETE FROM stored_file");
      change(people, "DELETE FROM submitted_version WHERE n = 2");
      assertThat(people.store.evidence().check())
          .isEqualTo(List.of(new Discrepancy(id, "version 2"), new Discrepancy(id, "a file")));
    }
  }

  private static CaseFile decided(
      TestStore people, Actor reviewer, CaseFile found, Verdict verdict, String text) {
    return done(
        people.store.submissions().decide(reviewer, found.id(), found.version(), verdict, text));
  }

  private static void change(TestStore people, String statement) {
    assertThat(people.kind.execute(people.settings, statement)).isPositive();
  }
}
