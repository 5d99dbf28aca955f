package de.vertragswerk.store;

import static de.vertragswerk.store.TestStore.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeping accounts and organisations. */
final class AccountsTest {

  @ParameterizedTest
  @EnumSource
  void onlyAdministratorsKeepThem(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    Actor reviewer = people.reviewer();
    Accounts accounts = people.store.accounts();
    long version = accounts.find(provider.account()).orElseThrow().version();
    for (Actor other : List.of(provider, reviewer, people.editor)) {
      assertThat(accounts.list(other)).isEmpty();
      assertThat(accounts.block(other, provider.account(), version))
          .isEqualTo(Written.refused(Refusal.ROLE));
      assertThat(accounts.unblock(other, provider.account(), version))
          .isEqualTo(Written.refused(Refusal.ROLE));
      assertThat(accounts.delete(other, provider.account(), version))
          .isEqualTo(Written.refused(Refusal.ROLE));
      assertThat(people.store.organisations().rename(other, provider.organisation(), "Neu"))
          .isEqualTo(Written.refused(Refusal.ROLE));
      assertThat(people.store.organisations().create(other, Organisation.Kind.PROVIDER, "Neu"))
          .isEqualTo(Written.refused(Refusal.ROLE));
    }
    assertThat(accounts.list(people.admin))
        .extracting(Account::id)
        .contains(provider.account(), reviewer.account());
  }

  @ParameterizedTest
  @EnumSource
  void twoAdministratorsDoNotOverwriteEachOther(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    Accounts accounts = people.store.accounts();
    Account before = accounts.find(provider.account()).orElseThrow();
    Account blocked = done(accounts.block(people.admin, before.id(), before.version()));
    assertThat(blocked.state()).isEqualTo(Account.State.BLOCKED);
    assertThat(accounts.delete(people.admin, before.id(), before.version()))
        .isEqualTo(Written.stale(blocked.version()));
  }

  /** The person goes, the case stays. */
  @ParameterizedTest
  @EnumSource
  void deletingAnAccountLeavesItsCases(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    Actor colleague = people.account(Role.PROVIDER, provider.organisation());
    CaseFile opened = people.opened(provider, null);
    Account account = people.store.accounts().find(provider.account()).orElseThrow();
    done(people.store.accounts().delete(people.admin, account.id(), account.version()));
    assertThat(people.store.accounts().find(account.id())).isEmpty();
    assertThat(people.store.cases().find(colleague, opened.id())).contains(opened);
    assertThat(people.store.journal().ofCase(colleague, opened.id()))
        .extracting(JournalEntry::actor)
        .containsExactly(account.id().value());
    assertThat(people.store.journal().verify().isWhole()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void organisationsAreRenamed(Databases kind) {
    TestStore people = TestStore.shared(kind);
    OrganisationId id = people.organisation(Organisation.Kind.JOBCENTER);
    done(people.store.organisations().rename(people.admin, id, "Jobcenter Neu"));
    assertThat(people.store.organisations().find(id).orElseThrow().name())
        .isEqualTo("Jobcenter Neu");
    assertThat(people.store.organisations().list(Organisation.Kind.JOBCENTER))
        .extracting(Organisation::id)
        .contains(id);
  }

  @ParameterizedTest
  @EnumSource
  void housekeepingEndsWhatIsOver(Databases kind) {
    try (TestStore people = TestStore.own(kind)) {
      Duration hour = Duration.ofHours(1);
      Account account = people.store.accounts().find(people.admin.account()).orElseThrow();
      TokenHash old = TokenHash.of("old");
      people.store.sessions().begin(old, account, "csrf", null);
      people.store.loginAttempts().count(new Login("a@b.de"), Duration.ofMinutes(1));
      people.clock.move(Duration.ofMinutes(59));
      TokenHash young = TokenHash.of("young");
      people.store.sessions().begin(young, account, "csrf", null);
      people.clock.move(Duration.ofMinutes(1));
      people.store.housekeeping().tidy(hour, hour);
      assertThat(people.store.sessions().find(old)).isEmpty();
      assertThat(people.store.sessions().find(young)).isPresent();
      assertThat(kind.execute(people.settings, "DELETE FROM login_attempt")).isZero();
    }
  }
}
