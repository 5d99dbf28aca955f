package de.vertragswerk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The rows of accounts. */
final class AccountRows {
  static final RowMapper<Account> ACCOUNT = (row, context) -> account(row);
  static final RowMapper<Credentials> CREDENTIALS =
      (row, context) -> new Credentials(account(row), row.getString("password_hash"));

  private AccountRows() {}

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        new AccountId(row.getString("id")),
        row.getString("login"),
        row.getString("display_name"),
        Role.valueOf(row.getString("role")),
        new OrganisationId(row.getString("organisation_id")),
        Account.State.valueOf(row.getString("state")),
        Instant.ofEpochMilli(row.getLong("created_at")),
        row.getLong("version"));
  }

  static Optional<Account> find(Handle handle, AccountId id) {
    return handle
        .createQuery("SELECT * FROM account WHERE id = :id")
        .bind("id", id.value())
        .map(ACCOUNT)
        .findOne();
  }

  /** Finds nobody when the login is taken. */
  static Optional<Account> insert(
      Unit unit, AccountId id, NewAccount wanted, Role role, OrganisationId organisation) {
    return unit.handle()
        .createQuery(
            """
            INSERT INTO account (id, login, display_name, password_hash, role, organisation_id,
              state, created_at, version)
            VALUES (:id, :login, :name, :hash, :role, :organisation, 'ACTIVE', :now, 1)
            ON CONFLICT DO NOTHING RETURNING *""")
        .bind("id", id.value())
        .bind("login", wanted.login().value())
        .bind("name", wanted.displayName())
        .bind("hash", wanted.passwordHash())
        .bind("role", role.name())
        .bind("organisation", organisation.value())
        .bind("now", unit.millis())
        .map(ACCOUNT)
        .findOne();
  }

  static void setPassword(Unit unit, AccountId id, String hash) {
    unit.handle()
        .createUpdate(
            "UPDATE account SET password_hash = :hash, version = version + 1 WHERE id = :id")
        .bind("hash", hash)
        .bind("id", id.value())
        .execute();
  }

  /** Whoever was logged in, by whatever means, is so no longer. */
  static void logOutEverywhere(Unit unit, AccountId id) {
    unit.handle()
        .createUpdate("DELETE FROM session WHERE account_id = :id")
        .bind("id", id.value())
        .execute();
  }

  static boolean hasOtherAdministrator(Handle handle, AccountId than) {
    return handle
        .createQuery(
            """
            SELECT 1 FROM account
            WHERE role = 'ADMIN' AND state = 'ACTIVE' AND id <> :id LIMIT 1""")
        .bind("id", than.value())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
