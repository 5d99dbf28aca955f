package de.vertragswerk.store;

/** Names an account; in the journal the only trace of a person. */
public record AccountId(String value) {
  public AccountId {
    if (!Ids.isWellFormed(value)) {
      throw new IllegalArgumentException("not an id");
    }
  }

  /** Who acts when the service does something by itself. */
  public static final AccountId SYSTEM = new AccountId("0".repeat(26));
}
