package de.vertragswerk.store;

/** Why a change was not made although its object is there. */
public enum Refusal {
  /** The role may see it but not do this. */
  ROLE,
  /** The case is in another state than this needs. */
  STATUS,
  /** The case is addressed to no Jobcenter yet. */
  NO_ADDRESSEE,
  /** The Jobcenter named is none. */
  UNKNOWN_ADDRESSEE,
  /** The library named was never stored. */
  UNKNOWN_LIBRARY,
  /** The same request key came before, with another request. */
  KEY_REUSED,
  /** The case is too full for more. */
  TOO_MUCH,
  /** The login belongs to somebody else. */
  LOGIN_TAKEN,
  /** This kind of organisation has no such role. */
  ROLE_ELSEWHERE,
  /** Nobody would be left to keep the accounts. */
  LAST_ADMINISTRATOR
}
