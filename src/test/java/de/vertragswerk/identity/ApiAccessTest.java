package de.vertragswerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.vertragswerk.store.Account;
import de.vertragswerk.store.ApiTokens.Listed;
import de.vertragswerk.store.Databases;
import de.vertragswerk.store.Role;
import de.vertragswerk.store.TestStore;
import de.vertragswerk.store.Written;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs that act for somebody. */
final class ApiAccessTest {
  private static final Duration DAY = Duration.ofDays(1);

  @ParameterizedTest
  @EnumSource
  void aTokenReachesAsFarAsItsScopesAndItsOwner(Databases kind) {
    Doors doors = Doors.of(kind);
    Account provider = doors.newcomer(Role.PROVIDER);
    Secret token =
        doors.api.create(
            provider.actor(), "Fachverfahren", Set.of(Scope.CASES_READ, Scope.REVIEW), DAY);
    assertThat(token.value()).startsWith("vwk_").hasSizeGreaterThan(43);
    ApiAccess.Program program = doors.api.program(token).orElseThrow();
    assertThat(program.account()).isEqualTo(provider);
    assertThat(program.may(Permission.READ_CASES)).isTrue();
    assertThat(program.may(Permission.OPEN_CASE)).as("not its scope").isFalse();
    assertThat(program.may(Permission.DECIDE)).as("not its owner's role").isFalse();
    assertThat(program.may(Permission.OWN_TOKENS)).as("no scope makes tokens").isFalse();
    assertThat(doors.api.program(new Secret(token.value() + "x"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aTokenEndsWithItsTimeItsOwnerOrItsRevocation(Databases kind) {
    Doors doors = Doors.of(kind);
    Account provider = doors.newcomer(Role.PROVIDER);
    Account other = doors.newcomer(Role.PROVIDER);
    Secret revoked = doors.api.create(provider.actor(), "eins", Set.of(Scope.CHECK), DAY);
    List<Listed> own = doors.api.list(provider.actor());
    assertThat(own).hasSize(1);
    assertThat(doors.api.list(other.actor())).isEmpty();
    assertThat(doors.api.revoke(other.actor(), own.get(0).id())).isEqualTo(Written.unknown());
    assertThat(doors.api.program(revoked)).isPresent();
    TestStore.done(doors.api.revoke(provider.actor(), own.get(0).id()));
    assertThat(doors.api.program(revoked)).isEmpty();
    Secret old = doors.api.create(provider.actor(), "zwei", Set.of(Scope.CHECK), DAY);
    doors.people.clock.move(DAY);
    assertThat(doors.api.program(old)).isEmpty();
    Secret last = doors.api.create(provider.actor(), "drei", Set.of(Scope.CHECK), DAY);
    TestStore.done(
        doors
            .people
            .store
            .accounts()
            .delete(doors.people.admin, provider.id(), provider.version()));
    assertThat(doors.api.program(last)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                doors.api.create(
                    other.actor(), "zu lang", Set.of(Scope.CHECK), Duration.ofDays(367)));
  }
}
