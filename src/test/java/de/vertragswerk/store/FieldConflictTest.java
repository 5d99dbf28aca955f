package de.vertragswerk.store;

import static de.vertragswerk.store.TestStore.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people with the same draft open. */
final class FieldConflictTest {
  private static final String TITLE = "/project/title";
  private static final String NAME = "/provider/name";

  private static DraftSaved save(
      TestStore people, Actor actor, CaseId id, long base, FieldChange... changes) {
    return done(people.store.drafts().save(actor, id, base, List.of(changes), TestStore.TEXT));
  }

  /** A draft with a title, as a page would show it. */
  private static Draft started(TestStore people, Actor provider, CaseFile opened) {
    return save(people, provider, opened.id(), opened.version(), new FieldChange(TITLE, "Alt"))
        .draft();
  }

  @ParameterizedTest
  @EnumSource
  void differentFieldsMeet(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    CaseFile opened = people.opened(provider, null);
    Draft start = started(people, provider, opened);
    save(people, provider, opened.id(), start.stamp(), new FieldChange(TITLE, "Neu"));
    DraftSaved second =
        save(
            people,
            provider,
            opened.id(),
            start.stamp(),
            new FieldChange(TITLE, "Alt"),
            new FieldChange(NAME, "Haus"));
    assertThat(second.conflicts()).isEmpty();
    assertThat(second.draft().texts()).isEqualTo(Map.of(TITLE, "Neu", NAME, "Haus"));
    assertThat(second.draft().parameters()).isEqualTo("{/project/title=Neu, /provider/name=Haus}");
    assertThat(people.store.drafts().read(provider, opened.id())).contains(second.draft());
  }

  @ParameterizedTest
  @EnumSource
  void theSameFieldIsAConflictThatKeepsBothTexts(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    CaseFile opened = people.opened(provider, null);
    Draft start = started(people, provider, opened);
    save(people, provider, opened.id(), start.stamp(), new FieldChange(TITLE, "Neu"));
    DraftSaved second =
        save(
            people,
            provider,
            opened.id(),
            start.stamp(),
            new FieldChange(TITLE, "Anders"),
            new FieldChange(NAME, "Haus"));
    assertThat(second.conflicts()).containsExactly(new FieldConflict(TITLE, "Neu", "Anders"));
    assertThat(second.draft().texts()).isEqualTo(Map.of(TITLE, "Neu", NAME, "Haus"));
    DraftSaved chosen =
        save(
            people,
            provider,
            opened.id(),
            second.draft().stamp(),
            new FieldChange(TITLE, "Anders"));
    assertThat(chosen.conflicts()).isEmpty();
    assertThat(chosen.draft().texts()).containsEntry(TITLE, "Anders");
  }

  @ParameterizedTest
  @EnumSource
  void theSameChangeByBothIsNone(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    CaseFile opened = people.opened(provider, null);
    Draft start = started(people, provider, opened);
    save(people, provider, opened.id(), start.stamp(), new FieldChange(TITLE, "Neu\nZeile"));
    DraftSaved second =
        save(people, provider, opened.id(), start.stamp(), new FieldChange(TITLE, "Neu\r\nZeile"));
    assertThat(second.conflicts()).isEmpty();
    assertThat(second.draft().stamp()).isEqualTo(start.stamp() + 1);
  }

  @ParameterizedTest
  @EnumSource
  void removingWhatSomebodyChangesIsAConflict(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    CaseFile opened = people.opened(provider, null);
    Draft start = started(people, provider, opened);
    save(people, provider, opened.id(), start.stamp(), new FieldChange(TITLE, null));
    assertThat(people.store.drafts().read(provider, opened.id()).orElseThrow().fields()).isEmpty();
    DraftSaved second =
        save(people, provider, opened.id(), start.stamp(), new FieldChange(TITLE, "Anders"));
    assertThat(second.conflicts()).containsExactly(new FieldConflict(TITLE, null, "Anders"));
  }

  @ParameterizedTest
  @EnumSource
  void savingWhatIsThereAlreadyLeavesNoTrace(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    CaseFile opened = people.opened(provider, null);
    Draft start = started(people, provider, opened);
    JournalHead head = people.store.journal().head();
    DraftSaved again =
        save(people, provider, opened.id(), start.stamp(), new FieldChange(TITLE, "Alt"));
    assertThat(again.draft()).isEqualTo(start);
    assertThat(people.current(provider, opened.id()).version()).isEqualTo(start.stamp());
    assertThat(people.store.journal().head()).isEqualTo(head);
  }

  @ParameterizedTest
  @EnumSource
  void replacingTakesTheWholeDraftOrNothing(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    CaseFile opened = people.opened(provider, null);
    Draft start = started(people, provider, opened);
    Draft replaced =
        done(
            people
                .store
                .drafts()
                .replace(
                    provider, opened.id(), start.stamp(), Map.of(NAME, "Haus"), TestStore.TEXT));
    assertThat(replaced.texts()).isEqualTo(Map.of(NAME, "Haus"));
    assertThat(
            people
                .store
                .drafts()
                .replace(provider, opened.id(), start.stamp(), Map.of(), TestStore.TEXT))
        .isEqualTo(Written.stale(replaced.stamp()));
  }

  @ParameterizedTest
  @EnumSource
  void aPageFromBeforeASubmissionStillConflicts(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    Actor reviewer = people.reviewer();
    CaseFile opened = people.opened(provider, reviewer.organisation());
    Draft start = started(people, provider, opened);
    Draft later =
        save(people, provider, opened.id(), start.stamp(), new FieldChange(TITLE, "Neu")).draft();
    done(
        people
            .store
            .submissions()
            .submit(
                provider, opened.id(), later.stamp(), TestStore.submission(), RequestKey.none()));
    long version = people.current(provider, opened.id()).version();
    done(
        people
            .store
            .submissions()
            .decide(reviewer, opened.id(), version, SubmittedVersion.Verdict.RETURNED, "Bitte"));
    DraftSaved stale =
        save(people, provider, opened.id(), start.stamp(), new FieldChange(TITLE, "Anders"));
    assertThat(stale.conflicts()).containsExactly(new FieldConflict(TITLE, "Neu", "Anders"));
  }
}
