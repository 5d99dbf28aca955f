package de.vertragswerk.store;

import static de.vertragswerk.store.TestStore.done;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Deleting, and that it is deleting. */
final class RetentionTest {
  private static final String MARK = "Unverwechselbar";

  private static CaseFile marked(TestStore people, Actor provider, int number) {
    CaseFile opened =
        done(
            people
                .store
                .cases()
                .open(
                    provider,
                    new NewCase(MARK + number, null, TestStore.LIBRARY),
                    RequestKey.none()));
    List<FieldChange> changes =
        IntStream.range(0, 40)
            .mapToObj(
                field ->
                    new FieldChange("/field/" + field, (MARK + " ").repeat(1 + field * number)))
            .toList();
    done(
        people
            .store
            .drafts()
            .save(provider, opened.id(), opened.version(), changes, TestStore.TEXT));
    return people.current(provider, opened.id());
  }

  private static List<Path> filesWith(Path folder, String text) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, ISO_8859_1).contains(text)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  /** S20: not a trace of the text in any file, among many other drafts written in between. */
  @Test
  void aDeletedDraftLeavesNoTextBehind() throws IOException {
    try (TestStore people = TestStore.own(Databases.SQLITE)) {
      Actor provider = people.provider();
      List<CaseFile> drafts = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        drafts.add(marked(people, provider, i));
        people.opened(provider, null);
      }
      assertThat(filesWith(people.settings.data(), MARK)).isNotEmpty();
      for (CaseFile draft : drafts) {
        assertThat(people.store.retention().discard(provider, draft.id(), draft.version()))
            .isEqualTo(Written.done(draft.id()));
        assertThat(people.store.cases().find(provider, draft.id())).isEmpty();
      }
      assertThat(filesWith(people.settings.data(), MARK)).isEmpty();
      assertThat(people.store.journal().verify().isWhole()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDeletedDraftTakesItsKeyAlong(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    CaseFile draft = marked(people, provider, 1);
    String key = "DELETE FROM case_key WHERE case_id = '" + draft.id().value() + "'";
    done(people.store.retention().discard(provider, draft.id(), draft.version()));
    assertThat(kind.execute(people.settings, key)).as("keys left to delete").isZero();
    assertThat(people.store.journal().verify().isWhole()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void whatTheJobcenterHasSeenIsNotDiscarded(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    CaseFile submitted =
        people.submitted(provider, people.organisation(Organisation.Kind.JOBCENTER));
    assertThat(people.store.retention().discard(provider, submitted.id(), submitted.version()))
        .isEqualTo(Written.refused(Refusal.STATUS));
  }

  /** S21. */
  @ParameterizedTest
  @EnumSource
  void aRunDeletesWhatIsDueAndNothingElse(Databases kind) {
    try (TestStore people = TestStore.own(kind)) {
      Actor provider = people.provider();
      Retention retention = people.store.retention();
      OrganisationId jobcenter = people.organisation(Organisation.Kind.JOBCENTER);
      CaseFile old = people.opened(provider, null);
      CaseFile submitted = people.submitted(provider, jobcenter);
      assertThat(done(retention.preview(people.admin)))
          .as("nothing is due without rules")
          .isEmpty();
      done(retention.setRules(people.admin, new RetentionRules(Map.of(CaseStatus.DRAFT, 30))));
      people.clock.move(Duration.ofDays(29));
      CaseFile young = people.opened(provider, null);
      assertThat(done(retention.preview(people.admin))).isEmpty();
      people.clock.move(Duration.ofDays(1));
      assertThat(done(retention.preview(people.admin)))
          .containsExactly(new DueCase(old.id(), CaseStatus.DRAFT, old.updated()));
      JournalHead before = people.store.journal().head();
      assertThat(done(retention.run(people.admin))).isEqualTo(1);
      assertThat(people.store.cases().list(provider, CaseQuery.all(5)))
          .containsExactly(young, submitted);
      assertThat(people.store.journal().head().sequence()).isEqualTo(before.sequence() + 1);
      assertThat(people.store.journal().verify(before).isWhole()).isTrue();
      assertThat(done(retention.run(people.admin))).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyAdministratorsKeepTheRules(Databases kind) {
    TestStore people = TestStore.shared(kind);
    for (Actor other : List.of(people.provider(), people.reviewer(), people.editor)) {
      Retention retention = people.store.retention();
      assertThat(retention.setRules(other, RetentionRules.NONE))
          .isEqualTo(Written.refused(Refusal.ROLE));
      assertThat(retention.preview(other)).isEqualTo(Written.refused(Refusal.ROLE));
      assertThat(retention.run(other)).isEqualTo(Written.refused(Refusal.ROLE));
    }
  }
}
