package de.vertragswerk.identity;

/** Something somebody may do, or not. Which cases it reaches is decided in the store. */
public enum Permission {
  READ_LIBRARY,
  EDIT_LIBRARY,
  RELEASE_LIBRARY,
  CHECK_PARAMETERS,
  READ_CASES,
  OPEN_CASE,
  EDIT_DRAFT,
  DISCARD_DRAFT,
  SUBMIT,
  REVIEW,
  DECIDE,
  COMMENT,
  ADD_FILE,
  SIGN,
  END_CASE,
  KEEP_ACCOUNTS,
  KEEP_ORGANISATIONS,
  KEEP_RETENTION,
  VERIFY_JOURNAL,
  OWN_PASSWORD,
  OWN_TOKENS
}
