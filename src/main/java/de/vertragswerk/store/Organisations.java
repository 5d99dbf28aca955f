package de.vertragswerk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Providers, Jobcenter, and whoever runs the service. Their names are public. */
public final class Organisations {
  private final Transactions transactions;
  private final Journal journal;
  private final Randomness randomness;

  Organisations(Transactions transactions, Journal journal, Randomness randomness) {
    this.transactions = transactions;
    this.journal = journal;
    this.randomness = randomness;
  }

  public Written<Organisation> create(Actor actor, Organisation.Kind kind, String name) {
    return transactions.change(
        unit -> {
          if (actor.role() != Role.ADMIN) {
            return Written.refused(Refusal.ROLE);
          }
          Organisation made =
              new Organisation(new OrganisationId(randomness.id()), kind, name, unit.now());
          unit.handle()
              .createUpdate(
                  """
                  INSERT INTO organisation (id, kind, name, created_at)
                  VALUES (:id, :kind, :name, :now)\
                  """)
              .bind("id", made.id().value())
              .bind("kind", kind.name())
              .bind("name", name)
              .bind("now", unit.millis())
              .execute();
          journal.append(unit, actor, JournalAction.ORGANISATION_CREATED, made.id().value());
          return Written.done(made);
        });
  }

  /** Corrects a name. */
  public Written<Organisation> rename(Actor actor, OrganisationId id, String name) {
    return transactions.change(
        unit -> {
          if (actor.role() != Role.ADMIN) {
            return Written.refused(Refusal.ROLE);
          }
          Organisation renamed =
              unit.handle()
                  .createQuery("UPDATE organisation SET name = :name WHERE id = :id RETURNING *")
                  .bind("name", name)
                  .bind("id", id.value())
                  .map((row, context) -> organisation(row))
                  .findOne()
                  .orElse(null);
          if (renamed == null) {
            return Written.unknown();
          }
          journal.append(unit, actor, JournalAction.ORGANISATION_RENAMED, id.value());
          return Written.done(renamed);
        });
  }

  public Optional<Organisation> find(OrganisationId id) {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT * FROM organisation WHERE id = :id")
                .bind("id", id.value())
                .map((row, context) -> organisation(row))
                .findOne());
  }

  /** By name. */
  public List<Organisation> list(Organisation.Kind kind) {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT * FROM organisation WHERE kind = :kind ORDER BY name, id")
                .bind("kind", kind.name())
                .map((row, context) -> organisation(row))
                .list());
  }

  private static Organisation organisation(ResultSet row) throws SQLException {
    return new Organisation(
        new OrganisationId(row.getString("id")),
        Organisation.Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        Instant.ofEpochMilli(row.getLong("created_at")));
  }
}
