package de.vertragswerk.store;

import java.util.Objects;

/** An account and the hash of its password. */
public record Credentials(Account account, String passwordHash) {
  public Credentials {
    Objects.requireNonNull(account);
    Objects.requireNonNull(passwordHash);
  }

  @Override
  public String toString() {
    return "Credentials[" + account + "]";
  }
}
