package de.vertragswerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.store.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may do what, as documented. */
final class PermissionsTest {
  private static final Path TABLE = Path.of("docs/permissions.md");

  private static String table() {
    StringBuilder table = new StringBuilder("| permission |");
    for (Role role : Role.values()) {
      table.append(' ').append(role).append(" |");
    }
    table.append(" scopes |\n|---|").append("---|".repeat(Role.values().length + 1)).append('\n');
    for (Permission permission : Permission.values()) {
      table.append("| ").append(permission).append(" |");
      for (Role role : Role.values()) {
        table.append(Permissions.allows(role, permission) ? " yes |" : "  |");
      }
      table.append(' ').append(scopes(permission)).append(" |\n");
    }
    return table.toString();
  }

  private static String scopes(Permission permission) {
    return Arrays.stream(Scope.values())
        .filter(scope -> scope.permissions().contains(permission))
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }

  @Test
  void areThoseOfTheTable() throws IOException {
    assertThat(Files.readString(TABLE)).contains(table());
  }

  @Test
  void everyPermissionIsSomebodysAndNoneIsEverybodysButTheirOwnThings() {
    Set<Permission> everybodys = EnumSet.noneOf(Permission.class);
    for (Permission permission : Permission.values()) {
      long holders =
          Arrays.stream(Role.values()).filter(role -> Permissions.allows(role, permission)).count();
      assertThat(holders).as(permission.name()).isPositive();
      if (holders == Role.values().length) {
        everybodys.add(permission);
      }
    }
    assertThat(everybodys)
        .containsExactlyInAnyOrder(
            Permission.READ_LIBRARY, Permission.OWN_PASSWORD, Permission.OWN_TOKENS);
  }

  /** Whoever keeps accounts sees no contract. */
  @Test
  void noRoleThatSeesCasesKeepsAccounts() {
    for (Role role : Role.values()) {
      assertThat(
              Permissions.allows(role, Permission.READ_CASES)
                  && Permissions.allows(role, Permission.KEEP_ACCOUNTS))
          .isFalse();
    }
  }

  @Test
  void noScopeReachesAccountsOrSecrets() {
    for (Scope scope : Scope.values()) {
      assertThat(scope.permissions())
          .doesNotContain(
              Permission.KEEP_ACCOUNTS,
              Permission.KEEP_ORGANISATIONS,
              Permission.KEEP_RETENTION,
              Permission.OWN_PASSWORD,
              Permission.OWN_TOKENS);
    }
  }
}
