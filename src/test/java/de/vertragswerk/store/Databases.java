package de.vertragswerk.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** The two databases the product runs on, both real. */
public enum Databases {
  SQLITE {
    @Override
    StoreSettings settings(Path data) {
      return StoreSettings.embedded(data);
    }

    @Override
    Connection connect(StoreSettings settings) throws SQLException {
      return DriverManager.getConnection(
          "jdbc:sqlite:" + settings.data().resolve("vertragswerk.sqlite"));
    }
  },
  POSTGRES {
    @Override
    StoreSettings settings(Path data) {
      String name = "store" + MADE.incrementAndGet();
      Server.create(name);
      String url = Server.POSTGRES.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name;
      return StoreSettings.shared(data, url, "postgres", "");
    }

    @Override
    Connection connect(StoreSettings settings) throws SQLException {
      return DriverManager.getConnection(Objects.requireNonNull(settings.shared()).url());
    }
  };

  private static final AtomicInteger MADE = new AtomicInteger();

  /** Started with the first test that needs it; ends itself with the JVM. */
  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            // off by default in this build for tests; our store would refuse it
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "200")
            .start();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    static void create(String name) {
      try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
          Statement server = connection.createStatement()) {
        server.execute("CREATE SCHEMA " + name);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }

  /** A database nobody has used yet. */
  abstract StoreSettings settings(Path data);

  /** Around the store, as somebody would who manipulates it. */
  abstract Connection connect(StoreSettings settings) throws SQLException;

  int execute(StoreSettings settings, String statement) {
    try (Connection connection = connect(settings);
        Statement raw = connection.createStatement()) {
      return raw.executeUpdate(statement);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
