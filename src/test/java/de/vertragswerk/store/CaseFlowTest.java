package de.vertragswerk.store;

import static de.vertragswerk.store.TestStore.done;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.store.SubmittedVersion.Verdict;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of a case from the first line to the end. */
final class CaseFlowTest {

  @ParameterizedTest
  @EnumSource
  void goesFromDraftToSignedAndEnded(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Store store = people.store;
    Actor provider = people.provider();
    Actor reviewer = people.reviewer();
    CaseFile submitted = people.submitted(provider, reviewer.organisation());
    CaseId id = submitted.id();
    assertThat(submitted.status()).isEqualTo(CaseStatus.SUBMITTED);
    CaseFile inReview = done(store.submissions().startReview(reviewer, id, submitted.version()));
    Comment comment =
        done(store.comments().add(reviewer, id, "clause", "Bitte kürzen.", RequestKey.none()));
    assertThat(comment.n()).isEqualTo(1);
    CaseFile returned =
        done(
            store
                .submissions()
                .decide(
                    reviewer, id, inReview.version() + 1, Verdict.RETURNED, "Siehe Anmerkung."));
    assertThat(returned.status()).isEqualTo(CaseStatus.RETURNED);
    assertThat(
            done(store
                    .submissions()
                    .submit(
                        provider,
                        id,
                        returned.version(),
                        TestStore.submission(),
                        RequestKey.none()))
                .n())
        .isEqualTo(2);
    long version = people.current(reviewer, id).version();
    CaseFile released =
        done(store.submissions().decide(reviewer, id, version, Verdict.RELEASED, ""));
    StoredFile copy =
        done(
            store
                .files()
                .add(
                    provider,
                    id,
                    new NewFile("Vertrag.pdf", "application/pdf", Blob.of(new byte[] {3})),
                    RequestKey.none()));
    assertThat(store.files().content(reviewer, id, copy.id())).contains(Blob.of(new byte[] {3}));
    CaseFile signed = done(store.cases().sign(reviewer, id, released.version() + 1));
    CaseFile ended = done(store.cases().end(provider, id, signed.version()));
    assertThat(ended.status()).isEqualTo(CaseStatus.ENDED);
    assertThat(store.submissions().list(provider, id))
        .extracting(each -> Objects.requireNonNull(each.decision()).verdict())
        .containsExactly(Verdict.RETURNED, Verdict.RELEASED);
    assertThat(store.comments().list(provider, id)).containsExactly(comment);
    assertThat(store.journal().ofCase(reviewer, id))
        .extracting(JournalEntry::action)
        .containsExactly(
            JournalAction.CASE_CREATED,
            JournalAction.DRAFT_SAVED,
            JournalAction.SUBMITTED,
            JournalAction.REVIEW_STARTED,
            JournalAction.COMMENTED,
            JournalAction.RETURNED,
            JournalAction.SUBMITTED,
            JournalAction.RELEASED,
            JournalAction.FILE_ADDED,
            JournalAction.SIGNED,
            JournalAction.ENDED);
  }

  @ParameterizedTest
  @EnumSource
  void isWrittenOnlyWhileItIsOnTheProvidersDesk(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    CaseFile submitted =
        people.submitted(provider, people.organisation(Organisation.Kind.JOBCENTER));
    assertThat(
            people
                .store
                .drafts()
                .save(
                    provider,
                    submitted.id(),
                    submitted.version(),
                    List.of(new FieldChange("/project/title", "Anders")),
                    TestStore.TEXT))
        .isEqualTo(Written.refused(Refusal.STATUS));
    assertThat(people.current(provider, submitted.id())).isEqualTo(submitted);
  }

  @ParameterizedTest
  @EnumSource
  void isNotDecidedByItsProviderNorWrittenByItsReviewer(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    Actor reviewer = people.reviewer();
    CaseFile submitted = people.submitted(provider, reviewer.organisation());
    assertThat(
            people
                .store
                .submissions()
                .decide(provider, submitted.id(), submitted.version(), Verdict.RELEASED, ""))
        .isEqualTo(Written.refused(Refusal.ROLE));
    assertThat(
            people
                .store
                .drafts()
                .save(reviewer, submitted.id(), submitted.version(), List.of(), TestStore.TEXT))
        .isEqualTo(Written.refused(Refusal.ROLE));
  }

  @ParameterizedTest
  @EnumSource
  void goesToNobodyWithoutAnAddressee(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    CaseFile opened = people.opened(provider, null);
    CaseId id = opened.id();
    assertThat(
            people
                .store
                .submissions()
                .submit(provider, id, opened.version(), TestStore.submission(), RequestKey.none()))
        .isEqualTo(Written.refused(Refusal.NO_ADDRESSEE));
    assertThat(
            people.store.cases().address(provider, id, opened.version(), provider.organisation()))
        .isEqualTo(Written.refused(Refusal.UNKNOWN_ADDRESSEE));
    Actor reviewer = people.reviewer();
    CaseFile addressed =
        done(people.store.cases().address(provider, id, opened.version(), reviewer.organisation()));
    assertThat(addressed.version()).isEqualTo(opened.version() + 1);
  }

  @ParameterizedTest
  @EnumSource
  void keepsEveryLibraryItWasPinnedTo(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    CaseFile opened = people.opened(provider, null);
    String unknown = "7".repeat(64);
    assertThat(people.store.drafts().useLibrary(provider, opened.id(), opened.version(), unknown))
        .isEqualTo(Written.refused(Refusal.UNKNOWN_LIBRARY));
    String later = "8".repeat(64);
    people.keepLibrary(later);
    people.keepLibrary(later);
    CaseFile changed =
        done(people.store.drafts().useLibrary(provider, opened.id(), opened.version(), later));
    assertThat(changed.libraryHash()).isEqualTo(later);
    assertThat(people.store.libraries().hashes()).containsOnlyOnce(later, TestStore.LIBRARY);
    assertThat(people.store.libraries().find(TestStore.LIBRARY)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void isListedPageByPageLastChangedFirst(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    List<CaseFile> opened =
        List.of(
            people.opened(provider, null),
            people.opened(provider, null),
            people.opened(provider, null));
    people.clock.move(Duration.ofSeconds(1));
    CaseFile renamed =
        done(
            people
                .store
                .cases()
                .rename(provider, opened.get(0).id(), opened.get(0).version(), "Neu"));
    List<CaseFile> first = people.store.cases().list(provider, CaseQuery.all(2));
    assertThat(first).hasSize(2).startsWith(renamed);
    List<CaseFile> second =
        people
            .store
            .cases()
            .list(provider, new CaseQuery(EnumSet.allOf(CaseStatus.class), first.get(1), 2));
    assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
    assertThat(
            people
                .store
                .cases()
                .list(provider, new CaseQuery(EnumSet.of(CaseStatus.ENDED), null, 2)))
        .isEmpty();
  }
}
