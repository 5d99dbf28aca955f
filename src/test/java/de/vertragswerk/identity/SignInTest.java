package de.vertragswerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.store.Account;
import de.vertragswerk.store.Databases;
import de.vertragswerk.store.Login;
import de.vertragswerk.store.Role;
import de.vertragswerk.store.TestStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Logging in, staying in, logging out. */
final class SignInTest {
  private static final Secret WRONG = new Secret("falsches Kennwort");

  private static LoginOutcome.LoggedIn loggedIn(LoginOutcome outcome) {
    assertThat(outcome).isInstanceOf(LoginOutcome.LoggedIn.class);
    return (LoginOutcome.LoggedIn) outcome;
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheRightPasswordOpens(Databases kind) {
    Doors doors = Doors.of(kind);
    Account account = doors.newcomer(Role.PROVIDER);
    Login login = new Login(" " + account.login().toUpperCase(java.util.Locale.ROOT));
    assertThat(doors.signIn.logIn(login, WRONG, null)).isEqualTo(new LoginOutcome.Wrong());
    LoginOutcome.LoggedIn inside = loggedIn(doors.signIn.logIn(login, Doors.PASSWORD, null));
    assertThat(inside.session().account()).isEqualTo(account);
    assertThat(doors.signIn.session(inside.id())).contains(inside.session());
    assertThat(doors.signIn.session(new Secret(inside.id().value() + "x"))).isEmpty();
  }

  /** S13: refused from the sixth try on, others not, and nobody learns which logins exist. */
  @ParameterizedTest
  @EnumSource
  void tooManyTriesAreRefusedForAMinute(Databases kind) {
    Doors doors = Doors.of(kind);
    Account account = doors.newcomer(Role.PROVIDER);
    Account other = doors.newcomer(Role.PROVIDER);
    List<Login> logins =
        List.of(new Login(account.login()), new Login("nobody" + account.id().value() + "@x.de"));
    List<List<LoginOutcome>> answers = new ArrayList<>();
    List<Long> hashes = new ArrayList<>();
    for (Login login : logins) {
      long before = doors.passwords.computed();
      List<LoginOutcome> outcomes = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        outcomes.add(doors.signIn.logIn(login, WRONG, null));
      }
      answers.add(outcomes);
      hashes.add(doors.passwords.computed() - before);
    }
    LoginOutcome locked = new LoginOutcome.Locked(Duration.ofMinutes(1));
    LoginOutcome wrong = new LoginOutcome.Wrong();
    assertThat(answers.get(0))
        .containsExactly(wrong, wrong, wrong, wrong, wrong, locked, locked, locked)
        .isEqualTo(answers.get(1));
    assertThat(hashes).as("hashes computed").containsExactly(5L, 5L);
    loggedIn(doors.signIn.logIn(new Login(other.login()), Doors.PASSWORD, null));
    assertThat(doors.signIn.logIn(logins.get(0), Doors.PASSWORD, null)).isEqualTo(locked);
    doors.people.clock.move(Duration.ofSeconds(59));
    assertThat(doors.signIn.logIn(logins.get(0), Doors.PASSWORD, null))
        .isEqualTo(new LoginOutcome.Locked(Duration.ofSeconds(1)));
    doors.people.clock.move(Duration.ofSeconds(1));
    loggedIn(doors.signIn.logIn(logins.get(0), Doors.PASSWORD, null));
  }

  @ParameterizedTest
  @EnumSource
  void theRightPasswordForgivesWrongOnes(Databases kind) {
    Doors doors = Doors.of(kind);
    Login login = new Login(doors.newcomer(Role.PROVIDER).login());
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 4; i++) {
        doors.signIn.logIn(login, WRONG, null);
      }
      loggedIn(doors.signIn.logIn(login, Doors.PASSWORD, null));
    }
  }

  /** S15. */
  @ParameterizedTest
  @EnumSource
  void eachLoginHasItsOwnSessionAndEndsTheOneBefore(Databases kind) {
    Doors doors = Doors.of(kind);
    Login login = new Login(doors.newcomer(Role.REVIEWER).login());
    LoginOutcome.LoggedIn first = loggedIn(doors.signIn.logIn(login, Doors.PASSWORD, null));
    LoginOutcome.LoggedIn second = loggedIn(doors.signIn.logIn(login, Doors.PASSWORD, first.id()));
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.session().csrf()).isNotEqualTo(first.session().csrf());
    assertThat(doors.signIn.session(first.id())).isEmpty();
    assertThat(doors.signIn.session(second.id())).isPresent();
    doors.signIn.logOut(second.id());
    assertThat(doors.signIn.session(second.id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSessionEndsAfterHalfAnHourUnused(Databases kind) {
    Doors doors = Doors.of(kind);
    Login login = new Login(doors.newcomer(Role.PROVIDER).login());
    Secret id = loggedIn(doors.signIn.logIn(login, Doors.PASSWORD, null)).id();
    doors.people.clock.move(Duration.ofMinutes(29));
    assertThat(doors.signIn.session(id)).isPresent();
    doors.people.clock.move(Duration.ofMinutes(29));
    assertThat(doors.signIn.session(id)).isPresent();
    doors.people.clock.move(Duration.ofMinutes(30));
    assertThat(doors.signIn.session(id)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSessionEndsAfterEightHoursHoweverBusy(Databases kind) {
    Doors doors = Doors.of(kind);
    Login login = new Login(doors.newcomer(Role.PROVIDER).login());
    Secret id = loggedIn(doors.signIn.logIn(login, Doors.PASSWORD, null)).id();
    for (int i = 1; i < 8 * 4; i++) {
      doors.people.clock.move(Duration.ofMinutes(15));
      assertThat(doors.signIn.session(id)).isPresent();
    }
    doors.people.clock.move(Duration.ofMinutes(15));
    assertThat(doors.signIn.session(id)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whoIsBlockedIsOutAtOnce(Databases kind) {
    Doors doors = Doors.of(kind);
    Account account = doors.newcomer(Role.PROVIDER);
    Login login = new Login(account.login());
    Secret id = loggedIn(doors.signIn.logIn(login, Doors.PASSWORD, null)).id();
    Account blocked =
        TestStore.done(
            doors
                .people
                .store
                .accounts()
                .block(doors.people.admin, account.id(), account.version()));
    assertThat(doors.signIn.session(id)).isEmpty();
    assertThat(doors.signIn.logIn(login, Doors.PASSWORD, null)).isEqualTo(new LoginOutcome.Wrong());
    TestStore.done(
        doors.people.store.accounts().unblock(doors.people.admin, account.id(), blocked.version()));
    loggedIn(doors.signIn.logIn(login, Doors.PASSWORD, null));
  }

  @ParameterizedTest
  @EnumSource
  void secretsAreNotInTheStore(Databases kind) throws Exception {
    Doors doors = Doors.of(kind);
    Login login = new Login(doors.newcomer(Role.PROVIDER).login());
    LoginOutcome.LoggedIn inside = loggedIn(doors.signIn.logIn(login, Doors.PASSWORD, null));
    assertThat(inside.id().value()).hasSize(43);
    assertThat(inside.toString()).doesNotContain(inside.id().value()).doesNotContain("@");
    assertThat(doors.people.store.sessions().find(Tokens.hash(inside.id()))).isPresent();
    assertThat(Tokens.hash(inside.id()).value()).isNotEqualTo(inside.id().value());
    assertThat(doors.people.store.accounts().credentials(login).orElseThrow().passwordHash())
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }
}
