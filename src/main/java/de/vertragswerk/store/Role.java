package de.vertragswerk.store;

/** What an account is for; each account has one. */
public enum Role {
  /** Drafts the cases of its own organisation. */
  PROVIDER,
  /** Reviews the cases addressed to its organisation. */
  REVIEWER,
  /** Edits clause libraries; sees no case. */
  EDITOR,
  /** Keeps accounts and deletion periods; sees no case. */
  ADMIN
}
