package de.vertragswerk.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the form this version of the product expects. */
final class Migrations {
  private static final String PLACE = "classpath:de/vertragswerk/store/migration";

  private Migrations() {}

  /** Several services may start on one database; each step is made once. */
  static void apply(DataSource connections) {
    try {
      Flyway.configure()
          .dataSource(connections)
          .locations(PLACE)
          .cleanDisabled(true)
          .load()
          .migrate();
    } catch (FlywayException failure) {
      throw StoreException.of(failure);
    }
  }
}
