package de.vertragswerk.identity;

import java.util.EnumSet;
import java.util.Set;

/** What a token is good for. No scope reaches accounts, passwords or other tokens. */
public enum Scope {
  LIBRARIES(Permission.READ_LIBRARY),
  CHECK(Permission.READ_LIBRARY, Permission.CHECK_PARAMETERS),
  CASES_READ(Permission.READ_CASES),
  CASES_WRITE(
      Permission.READ_CASES,
      Permission.OPEN_CASE,
      Permission.EDIT_DRAFT,
      Permission.DISCARD_DRAFT,
      Permission.SUBMIT,
      Permission.COMMENT,
      Permission.ADD_FILE),
  REVIEW(Permission.READ_CASES, Permission.REVIEW, Permission.DECIDE, Permission.COMMENT);

  private final Set<Permission> permissions;

  Scope(Permission first, Permission... more) {
    this.permissions = Set.copyOf(EnumSet.of(first, more));
  }

  Set<Permission> permissions() {
    return permissions;
  }
}
