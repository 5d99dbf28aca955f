package de.vertragswerk.identity;

import static de.vertragswerk.identity.Permission.ADD_FILE;
import static de.vertragswerk.identity.Permission.CHECK_PARAMETERS;
import static de.vertragswerk.identity.Permission.COMMENT;
import static de.vertragswerk.identity.Permission.DECIDE;
import static de.vertragswerk.identity.Permission.DISCARD_DRAFT;
import static de.vertragswerk.identity.Permission.EDIT_DRAFT;
import static de.vertragswerk.identity.Permission.EDIT_LIBRARY;
import static de.vertragswerk.identity.Permission.END_CASE;
import static de.vertragswerk.identity.Permission.KEEP_ACCOUNTS;
import static de.vertragswerk.identity.Permission.KEEP_ORGANISATIONS;
import static de.vertragswerk.identity.Permission.KEEP_RETENTION;
import static de.vertragswerk.identity.Permission.OPEN_CASE;
import static de.vertragswerk.identity.Permission.OWN_PASSWORD;
import static de.vertragswerk.identity.Permission.OWN_TOKENS;
import static de.vertragswerk.identity.Permission.READ_CASES;
import static de.vertragswerk.identity.Permission.READ_LIBRARY;
import static de.vertragswerk.identity.Permission.RELEASE_LIBRARY;
import static de.vertragswerk.identity.Permission.REVIEW;
import static de.vertragswerk.identity.Permission.SIGN;
import static de.vertragswerk.identity.Permission.SUBMIT;
import static de.vertragswerk.identity.Permission.VERIFY_JOURNAL;

import de.vertragswerk.store.Role;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which role may do what. What is not written here nobody may do. */
public final class Permissions {
  private static final Map<Role, Set<Permission>> BY_ROLE = byRole();

  private Permissions() {}

  private static Map<Role, Set<Permission>> byRole() {
    Map<Role, Set<Permission>> byRole = new EnumMap<>(Role.class);
    byRole.put(
        Role.PROVIDER,
        EnumSet.of(
            READ_LIBRARY,
            CHECK_PARAMETERS,
            READ_CASES,
            OPEN_CASE,
            EDIT_DRAFT,
            DISCARD_DRAFT,
            SUBMIT,
            COMMENT,
            ADD_FILE,
            SIGN,
            END_CASE,
            OWN_PASSWORD,
            OWN_TOKENS));
    byRole.put(
        Role.REVIEWER,
        EnumSet.of(
            READ_LIBRARY,
            CHECK_PARAMETERS,
            READ_CASES,
            REVIEW,
            DECIDE,
            COMMENT,
            ADD_FILE,
            SIGN,
            END_CASE,
            OWN_PASSWORD,
            OWN_TOKENS));
    byRole.put(
        Role.EDITOR,
        EnumSet.of(
            READ_LIBRARY,
            EDIT_LIBRARY,
            RELEASE_LIBRARY,
            CHECK_PARAMETERS,
            OWN_PASSWORD,
            OWN_TOKENS));
    byRole.put(
        Role.ADMIN,
        EnumSet.of(
            KEEP_ACCOUNTS,
            KEEP_ORGANISATIONS,
            KEEP_RETENTION,
            VERIFY_JOURNAL,
            READ_LIBRARY,
            OWN_PASSWORD,
            OWN_TOKENS));
    return byRole;
  }

  /** Whether somebody in the browser may. */
  public static boolean allows(Role role, Permission permission) {
    return BY_ROLE.getOrDefault(role, Set.of()).contains(permission);
  }

  /** Whether a program with a token may: what its owner may, as far as its scopes go. */
  public static boolean allows(Role role, Collection<Scope> scopes, Permission permission) {
    return allows(role, permission)
        && scopes.stream().anyMatch(scope -> scope.permissions().contains(permission));
  }
}
