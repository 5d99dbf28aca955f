package de.vertragswerk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Letters of admission, each good for once and not for long. Only their hashes are stored. */
public final class Invitations {
  private static final String OPEN =
      """
      SELECT * FROM invitation
      WHERE token_hash = :token AND used_at IS NULL AND expires_at > :now\
      """;

  private final Transactions transactions;
  private final Journal journal;
  private final Randomness randomness;

  Invitations(Transactions transactions, Journal journal, Randomness randomness) {
    this.transactions = transactions;
    this.journal = journal;
    this.randomness = randomness;
  }

  /** Invites; nobody but an administrator may. */
  public Written<Invitation> create(Actor actor, TokenHash token, Invitation invitation) {
    return transactions.change(
        unit ->
            actor.role() == Role.ADMIN
                ? insert(unit, actor, token, invitation)
                : Written.refused(Refusal.ROLE));
  }

  /** Invites the first administrator; an earlier such invitation is void. */
  public Written<Invitation> replaceFirst(TokenHash token, Invitation invitation) {
    return transactions.change(
        unit -> {
          unit.handle()
              .createUpdate("DELETE FROM invitation WHERE created_by = :system")
              .bind("system", AccountId.SYSTEM.value())
              .execute();
          return insert(unit, Actor.SYSTEM, token, invitation);
        });
  }

  private Written<Invitation> insert(
      Unit unit, Actor actor, TokenHash token, Invitation invitation) {
    if (!takes(unit.handle(), invitation)) {
      return Written.refused(Refusal.ROLE_ELSEWHERE);
    }
    AccountId account = invitation.account();
    unit.handle()
        .createUpdate(
            """
            INSERT INTO invitation (token_hash, role, organisation_id, account_id, created_by,
              created_at, expires_at)
            VALUES (:token, :role, :organisation, :account, :by, :now, :expires)\
            """)
        .bind("token", token.value())
        .bind("role", invitation.role().name())
        .bind("organisation", invitation.organisation().value())
        .bind("account", account == null ? null : account.value())
        .bind("by", actor.account().value())
        .bind("now", unit.millis())
        .bind("expires", invitation.expires().toEpochMilli())
        .execute();
    journal.append(unit, actor, JournalAction.INVITED, invitation.organisation().value());
    return Written.done(invitation);
  }

  private static boolean takes(Handle handle, Invitation invitation) {
    return handle
        .createQuery("SELECT kind FROM organisation WHERE id = :id")
        .bind("id", invitation.organisation().value())
        .map((row, context) -> Organisation.Kind.valueOf(row.getString("kind")))
        .findOne()
        .filter(kind -> kind.takes(invitation.role()))
        .isPresent();
  }

  /** Finds it only while it can be accepted. */
  public Optional<Invitation> find(TokenHash token) {
    return transactions.read(handle -> open(handle, transactions.now(), token));
  }

  private static Optional<Invitation> open(Handle handle, Instant now, TokenHash token) {
    return handle
        .createQuery(OPEN)
        .bind("token", token.value())
        .bind("now", now.toEpochMilli())
        .map((row, context) -> invitation(row))
        .findOne();
  }

  private static Invitation invitation(ResultSet row) throws SQLException {
    String account = row.getString("account_id");
    return new Invitation(
        Role.valueOf(row.getString("role")),
        new OrganisationId(row.getString("organisation_id")),
        account == null ? null : new AccountId(account),
        Instant.ofEpochMilli(row.getLong("expires_at")));
  }

  /** Makes the account; unknown when the invitation is not good, or not any more. */
  public Written<Account> accept(TokenHash token, NewAccount wanted) {
    return transactions.change(
        unit -> {
          Invitation invitation = open(unit.handle(), unit.now(), token).orElse(null);
          if (invitation == null || invitation.account() != null || !use(unit, token)) {
            return Written.unknown();
          }
          AccountId id = new AccountId(randomness.id());
          Account made =
              AccountRows.insert(unit, id, wanted, invitation.role(), invitation.organisation())
                  .orElse(null);
          if (made == null) {
            return Written.refused(Refusal.LOGIN_TAKEN);
          }
          journal.append(unit, made.actor(), JournalAction.ACCOUNT_CREATED, id.value());
          return Written.done(made);
        });
  }

  /** Gives an account a new password and ends its sessions. */
  public Written<Account> acceptPassword(TokenHash token, String passwordHash) {
    return transactions.change(
        unit -> {
          AccountId id =
              open(unit.handle(), unit.now(), token).map(Invitation::account).orElse(null);
          if (id == null || !use(unit, token)) {
            return Written.unknown();
          }
          AccountRows.setPassword(unit, id, passwordHash);
          AccountRows.logOutEverywhere(unit, id);
          Account changed = AccountRows.find(unit.handle(), id).orElseThrow();
          journal.append(unit, changed.actor(), JournalAction.PASSWORD_CHANGED, id.value());
          return Written.done(changed);
        });
  }

  /** Of two who accept at the same time one is too late. */
  private static boolean use(Unit unit, TokenHash token) {
    return unit.handle()
            .createUpdate(
                "UPDATE invitation SET used_at = :now WHERE token_hash = :token AND used_at IS"
                    + " NULL")
            .bind("now", unit.millis())
            .bind("token", token.value())
            .execute()
        == 1;
  }
}
