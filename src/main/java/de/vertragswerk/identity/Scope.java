package de.vertragswerk.identity;

import java.util.EnumSet;
import java.util.Set;

/** What a token is good for. No scope reaches accounts, passwords or other tokens. */
public enum Scope {
  LIBRARIES,
  CHECK,
  CASES_READ,
  CASES_WRITE,
  REVIEW;

  Set<Permission> permissions() {
    return switch (this) {
      case LIBRARIES -> EnumSet.of(Permission.READ_LIBRARY);
      case CHECK -> EnumSet.of(Permission.READ_LIBRARY, Permission.CHECK_PARAMETERS);
      case CASES_READ -> EnumSet.of(Permission.READ_CASES);
      case CASES_WRITE ->
          EnumSet.of(
              Permission.READ_CASES,
              Permission.OPEN_CASE,
              Permission.EDIT_DRAFT,
              Permission.DISCARD_DRAFT,
              Permission.SUBMIT,
              Permission.COMMENT,
              Permission.ADD_FILE);
      case REVIEW ->
          EnumSet.of(
              Permission.READ_CASES, Permission.REVIEW, Permission.DECIDE, Permission.COMMENT);
    };
  }
}
