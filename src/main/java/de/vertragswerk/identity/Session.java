package de.vertragswerk.identity;

import de.vertragswerk.store.Account;
import java.util.Objects;

/**
 * Somebody who is logged in.
 *
 * @param csrf what a form must send back
 */
public record Session(Account account, Secret csrf) {
  public Session {
    Objects.requireNonNull(account);
    Objects.requireNonNull(csrf);
  }
}
