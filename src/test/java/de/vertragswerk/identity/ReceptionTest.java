package de.vertragswerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.problem.Problem;
import de.vertragswerk.store.Account;
import de.vertragswerk.store.Databases;
import de.vertragswerk.store.Login;
import de.vertragswerk.store.MovableClock;
import de.vertragswerk.store.Refusal;
import de.vertragswerk.store.Role;
import de.vertragswerk.store.TestStore;
import de.vertragswerk.store.Written;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How people come by accounts. */
final class ReceptionTest {

  private static Account admitted(Admission admission) {
    assertThat(admission).isInstanceOf(Admission.Admitted.class);
    return ((Admission.Admitted) admission).account();
  }

  /** No default password, no second first administrator. */
  @ParameterizedTest
  @EnumSource
  void theFirstAdministratorComesByATokenPrintedAtTheDoor(Databases kind) {
    try (TestStore people = TestStore.empty(kind)) {
      Doors doors = Doors.of(people);
      Secret lost = doors.reception.firstAdministrator("Betrieb").orElseThrow();
      Secret token = doors.reception.firstAdministrator("Betrieb").orElseThrow();
      assertThat(doors.reception.invitation(lost)).as("an earlier token").isEmpty();
      Account first =
          admitted(doors.reception.accept(token, Doors.anyLogin(), "Kim Beispiel", Doors.PASSWORD));
      assertThat(first.role()).isEqualTo(Role.ADMIN);
      assertThat(doors.reception.firstAdministrator("Betrieb")).isEqualTo(Optional.empty());
      assertThat(doors.reception.accept(token, Doors.anyLogin(), "Noch eine", Doors.PASSWORD))
          .isEqualTo(new Admission.NotInvited());
      assertThat(people.store.accounts().block(first.actor(), first.id(), first.version()))
          .isEqualTo(Written.refused(Refusal.LAST_ADMINISTRATOR));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFirstTokenDoesNotLast(Databases kind) {
    try (TestStore people = TestStore.empty(kind)) {
      Doors doors = Doors.of(people);
      Secret token = doors.reception.firstAdministrator("Betrieb").orElseThrow();
      people.clock.move(Duration.ofHours(24));
      assertThat(doors.reception.invitation(token)).isEmpty();
      assertThat(doors.reception.firstAdministrator("Betrieb")).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInvitationIsGoodForOnceAndNotForLong(Databases kind) {
    Doors doors = Doors.of(kind);
    Secret token =
        TestStore.done(
            doors.reception.invite(doors.people.admin, Role.REVIEWER, doors.home(Role.REVIEWER)));
    Account account =
        admitted(doors.reception.accept(token, Doors.anyLogin(), "Kim", Doors.PASSWORD));
    assertThat(account.role()).isEqualTo(Role.REVIEWER);
    assertThat(doors.reception.accept(token, Doors.anyLogin(), "Kim", Doors.PASSWORD))
        .isEqualTo(new Admission.NotInvited());
    Secret late =
        TestStore.done(
            doors.reception.invite(doors.people.admin, Role.REVIEWER, doors.home(Role.REVIEWER)));
    doors.people.clock.move(Duration.ofDays(7));
    assertThat(doors.reception.accept(late, Doors.anyLogin(), "Kim", Doors.PASSWORD))
        .isEqualTo(new Admission.NotInvited());
    assertThat(doors.reception.accept(new Secret("guess"), Doors.anyLogin(), "Kim", Doors.PASSWORD))
        .isEqualTo(new Admission.NotInvited());
  }

  @ParameterizedTest
  @EnumSource
  void onlyAdministratorsInvite(Databases kind) {
    Doors doors = Doors.of(kind);
    Account provider = doors.newcomer(Role.PROVIDER);
    assertThat(doors.reception.invite(provider.actor(), Role.PROVIDER, provider.organisation()))
        .isEqualTo(Written.refused(Refusal.ROLE));
    assertThat(doors.reception.invitePassword(provider.actor(), provider.id()))
        .isEqualTo(Written.refused(Refusal.ROLE));
  }

  /** Else a provider could be let into a Jobcenter's cases. */
  @ParameterizedTest
  @EnumSource
  void rolesBelongToKindsOfOrganisations(Databases kind) {
    Doors doors = Doors.of(kind);
    assertThat(doors.reception.invite(doors.people.admin, Role.REVIEWER, doors.home(Role.PROVIDER)))
        .isEqualTo(Written.refused(Refusal.ROLE_ELSEWHERE));
  }

  @ParameterizedTest
  @EnumSource
  void aLoginBelongsToOne(Databases kind) {
    Doors doors = Doors.of(kind);
    Account account = doors.newcomer(Role.PROVIDER);
    Secret token =
        TestStore.done(
            doors.reception.invite(doors.people.admin, Role.PROVIDER, doors.home(Role.PROVIDER)));
    assertThat(doors.reception.accept(token, new Login(account.login()), "Kim", Doors.PASSWORD))
        .isEqualTo(new Admission.Refused(Refusal.LOGIN_TAKEN));
    admitted(doors.reception.accept(token, Doors.anyLogin(), "Kim", Doors.PASSWORD));
  }

  @ParameterizedTest
  @EnumSource
  void badAnswersDoNotUseUpTheInvitation(Databases kind) {
    Doors doors = Doors.of(kind);
    Secret token =
        TestStore.done(
            doors.reception.invite(doors.people.admin, Role.PROVIDER, doors.home(Role.PROVIDER)));
    Admission bad = doors.reception.accept(token, new Login("kim"), " ", new Secret("kurz"));
    assertThat(((Admission.Problems) bad).problems())
        .extracting(Problem::code)
        .containsExactly(
            "account.login-is-no-mail", "account.bad-name", "account.password-too-short");
    admitted(doors.reception.accept(token, Doors.anyLogin(), "Kim", Doors.PASSWORD));
  }

  @ParameterizedTest
  @EnumSource
  void aForgottenPasswordIsChosenAnew(Databases kind) {
    Doors doors = Doors.of(kind);
    Account account = doors.newcomer(Role.PROVIDER);
    Login login = new Login(account.login());
    LoginOutcome before = doors.signIn.logIn(login, Doors.PASSWORD, null);
    Secret token = TestStore.done(doors.reception.invitePassword(doors.people.admin, account.id()));
    assertThat(doors.reception.accept(token, Doors.anyLogin(), "Kim", Doors.PASSWORD))
        .as("no account by a letter for a password")
        .isEqualTo(new Admission.NotInvited());
    Secret next = new Secret("Ganz anderer Satz mit Äpfeln");
    assertThat(admitted(doors.reception.acceptPassword(token, next)).id()).isEqualTo(account.id());
    assertThat(doors.signIn.session(((LoginOutcome.LoggedIn) before).id())).isEmpty();
    assertThat(doors.signIn.logIn(login, Doors.PASSWORD, null)).isEqualTo(new LoginOutcome.Wrong());
    assertThat(doors.signIn.logIn(login, next, null)).isInstanceOf(LoginOutcome.LoggedIn.class);
    assertThat(doors.reception.acceptPassword(token, next)).isEqualTo(new Admission.NotInvited());
  }

  @ParameterizedTest
  @EnumSource
  void changingThePasswordNeedsTheOldOne(Databases kind) {
    Doors doors = Doors.of(kind);
    MovableClock clock = doors.people.clock;
    Account account = doors.newcomer(Role.PROVIDER);
    Secret next = new Secret("Ganz anderer Satz mit Äpfeln");
    for (int i = 0; i < 5; i++) {
      assertThat(doors.reception.changePassword(account, next, next))
          .isEqualTo(new Admission.WrongPassword());
    }
    assertThat(doors.reception.changePassword(account, Doors.PASSWORD, next))
        .isEqualTo(new Admission.Locked(Duration.ofMinutes(1)));
    clock.move(Duration.ofMinutes(1));
    admitted(doors.reception.changePassword(account, Doors.PASSWORD, next));
    assertThat(doors.signIn.logIn(new Login(account.login()), next, null))
        .isInstanceOf(LoginOutcome.LoggedIn.class);
  }
}
