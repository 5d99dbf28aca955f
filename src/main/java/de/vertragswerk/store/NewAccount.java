package de.vertragswerk.store;

import java.util.Objects;

/**
 * Somebody who accepts an invitation.
 *
 * @param passwordHash never the password
 */
public record NewAccount(Login login, String displayName, String passwordHash) {
  private static final int MAXIMUM_NAME = 200;

  public NewAccount {
    Objects.requireNonNull(login);
    if (displayName.isBlank() || displayName.length() > MAXIMUM_NAME) {
      throw new IllegalArgumentException("an account needs a name of reasonable length");
    }
    if (!passwordHash.startsWith("$")) {
      throw new IllegalArgumentException("not the hash of a password");
    }
  }

  @Override
  public String toString() {
    return "NewAccount[...]";
  }
}
