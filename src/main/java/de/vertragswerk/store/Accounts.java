package de.vertragswerk.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who may log in. New ones come by invitation only ({@link Invitations}). */
public final class Accounts {
  private final Transactions transactions;
  private final Journal journal;

  Accounts(Transactions transactions, Journal journal) {
    this.transactions = transactions;
    this.journal = journal;
  }

  public Optional<Account> find(AccountId id) {
    return transactions.read(handle -> AccountRows.find(handle, id));
  }

  public Optional<Credentials> credentials(Login login) {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT * FROM account WHERE login = :login")
                .bind("login", login.value())
                .map(AccountRows.CREDENTIALS)
                .findOne());
  }

  /** All of them, by organisation and name; only for administrators. */
  public List<Account> list(Actor actor) {
    return actor.role() != Role.ADMIN
        ? List.of()
        : transactions.read(
            handle ->
                handle
                    .createQuery("SELECT * FROM account ORDER BY organisation_id, display_name, id")
                    .map(AccountRows.ACCOUNT)
                    .list());
  }

  /** Whether there is somebody who can let others in. */
  public boolean hasAdministrator() {
    return transactions.read(handle -> AccountRows.hasOtherAdministrator(handle, AccountId.SYSTEM));
  }

  public Written<Account> block(Actor actor, AccountId id, long version) {
    return setState(actor, id, version, Account.State.BLOCKED, JournalAction.ACCOUNT_BLOCKED);
  }

  public Written<Account> unblock(Actor actor, AccountId id, long version) {
    return setState(actor, id, version, Account.State.ACTIVE, JournalAction.ACCOUNT_UNBLOCKED);
  }

  private Written<Account> setState(
      Actor actor, AccountId id, long version, Account.State state, JournalAction action) {
    return change(
        actor,
        id,
        version,
        unit -> {
          if (state == Account.State.BLOCKED) {
            AccountRows.logOutEverywhere(unit, id);
          }
          unit.handle()
              .createUpdate("UPDATE account SET state = :state WHERE id = :id")
              .bind("state", state.name())
              .bind("id", id.value())
              .execute();
          Optional<Account> changed = AccountRows.find(unit.handle(), id);
          journal.append(unit, actor, action, id.value());
          return changed.map(Written::done).orElseGet(Written::unknown);
        });
  }

  /** Deletes the person; what they did stays, done by an id that says nothing any more. */
  public Written<AccountId> delete(Actor actor, AccountId id, long version) {
    return change(
        actor,
        id,
        version,
        unit -> {
          unit.handle()
              .createUpdate("DELETE FROM account WHERE id = :id")
              .bind("id", id.value())
              .execute();
          journal.append(unit, actor, JournalAction.ACCOUNT_DELETED, id.value());
          return Written.done(id);
        });
  }

  /** What an administrator does to somebody's account, unless it is the last administrator's. */
  private <T> Written<T> change(
      Actor actor, AccountId id, long version, Function<Unit, Written<T>> change) {
    return transactions.change(
        unit -> {
          if (actor.role() != Role.ADMIN) {
            return Written.refused(Refusal.ROLE);
          }
          Account claimed =
              unit.handle()
                  .createQuery(
                      "UPDATE account SET version = version + 1 WHERE id = :id RETURNING *")
                  .bind("id", id.value())
                  .map(AccountRows.ACCOUNT)
                  .findOne()
                  .orElse(null);
          if (claimed == null) {
            return Written.unknown();
          }
          if (claimed.version() - 1 != version) {
            return Written.stale(claimed.version() - 1);
          }
          return claimed.role() == Role.ADMIN
                  && !AccountRows.hasOtherAdministrator(unit.handle(), id)
              ? Written.refused(Refusal.LAST_ADMINISTRATOR)
              : change.apply(unit);
        });
  }

  /** Somebody's own change of password; all their sessions end. */
  public void setPassword(Actor actor, String hash) {
    transactions.write(
        unit -> {
          AccountRows.setPassword(unit, actor.account(), hash);
          AccountRows.logOutEverywhere(unit, actor.account());
          journal.append(unit, actor, JournalAction.PASSWORD_CHANGED, actor.account().value());
          return hash;
        });
  }
}
