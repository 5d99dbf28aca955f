package de.vertragswerk.store;

import static de.vertragswerk.store.TestStore.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many at the same time. */
final class ConcurrencyTest {
  private static final int CLIENTS = 16;
  private static final int ROUNDS = 5;

  private static <T> List<T> together(int threads, IntFunction<T> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CyclicBarrier start = new CyclicBarrier(threads);
      List<Callable<T>> calls = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int number = i;
        calls.add(
            () -> {
              start.await();
              return work.apply(number);
            });
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : pool.invokeAll(calls)) {
        results.add(future.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  /** R14 of the requirements on operation. */
  @ParameterizedTest
  @EnumSource
  void ofManyWhoReplaceTheSameVersionOneWins(Databases kind) throws Exception {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    CaseFile opened = people.opened(provider, null);
    for (int round = 0; round < ROUNDS; round++) {
      long version = people.current(provider, opened.id()).version();
      List<Written<Draft>> outcomes =
          together(
              CLIENTS,
              client ->
                  people
                      .store
                      .drafts()
                      .replace(
                          provider,
                          opened.id(),
                          version,
                          Map.of("/project/title", version + " by " + client),
                          TestStore.TEXT));
      assertThat(outcomes).filteredOn(Written::isDone).hasSize(1);
      assertThat(outcomes)
          .filteredOn(outcome -> !outcome.isDone())
          .hasSize(CLIENTS - 1)
          .containsOnly(Written.stale(version + 1));
    }
  }

  /** R16: once, whether the second comes later or at the same time. */
  @ParameterizedTest
  @EnumSource
  void theSameRequestOpensOneCase(Databases kind) throws Exception {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    RequestKey key = new RequestKey("form 1");
    NewCase wanted = new NewCase("Einmal", null, TestStore.LIBRARY);
    List<CaseFile> opened =
        together(8, client -> done(people.store.cases().open(provider, wanted, key)));
    assertThat(new HashSet<>(opened)).hasSize(1);
    assertThat(done(people.store.cases().open(provider, wanted, key))).isEqualTo(opened.get(0));
    assertThat(people.store.cases().list(provider, CaseQuery.all(5))).hasSize(1);
    assertThat(
            people
                .store
                .cases()
                .open(provider, new NewCase("Zweimal", null, TestStore.LIBRARY), key))
        .isEqualTo(Written.refused(Refusal.KEY_REUSED));
    Actor other = people.provider();
    assertThat(done(people.store.cases().open(other, wanted, key)).id())
        .as("keys of others do not collide")
        .isNotEqualTo(opened.get(0).id());
  }

  @ParameterizedTest
  @EnumSource
  void theSameRequestSubmitsCommentsAndFilesOnce(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    Actor reviewer = people.reviewer();
    CaseFile opened = people.opened(provider, reviewer.organisation());
    CaseId id = opened.id();
    RequestKey key = new RequestKey("submit");
    Submission contents = TestStore.submission();
    SubmittedVersion first =
        done(people.store.submissions().submit(provider, id, opened.version(), contents, key));
    assertThat(
            done(people.store.submissions().submit(provider, id, opened.version(), contents, key)))
        .isEqualTo(first);
    RequestKey comment = new RequestKey("comment");
    assertThat(done(people.store.comments().add(reviewer, id, "", "Gut.", comment)))
        .isEqualTo(done(people.store.comments().add(reviewer, id, "", "Gut.", comment)));
    NewFile file = new NewFile("a.pdf", "application/pdf", Blob.of(new byte[] {1}));
    RequestKey upload = new RequestKey("file");
    assertThat(done(people.store.files().add(provider, id, file, upload)))
        .isEqualTo(done(people.store.files().add(provider, id, file, upload)));
    assertThat(people.store.comments().list(provider, id)).hasSize(1);
    assertThat(people.store.files().list(provider, id)).hasSize(1);
    assertThat(people.store.submissions().list(provider, id)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void theJournalStaysWholeUnderManyWriters(Databases kind) throws Exception {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    JournalHead before = people.store.journal().head();
    List<JournalCheck> checks =
        together(
            6,
            writer -> {
              for (int i = 0; i < 10; i++) {
                people.opened(provider, null);
              }
              return people.store.journal().verify();
            });
    assertThat(checks).allMatch(JournalCheck::isWhole);
    assertThat(people.store.journal().verify(before).entries())
        .isEqualTo(people.store.journal().head().sequence())
        .isGreaterThanOrEqualTo(before.sequence() + 60);
  }
}
