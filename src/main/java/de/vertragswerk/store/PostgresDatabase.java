package de.vertragswerk.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/** The store that several services share. */
final class PostgresDatabase implements Database {
  private static final Duration WAIT = Duration.ofSeconds(5);
  private static final int CONNECTIONS = 10;

  /** Any number nobody else in this database locks. */
  private static final long JOURNAL_LOCK = 0x766572747261676cL;

  private final HikariDataSource pool;

  PostgresDatabase(StoreSettings.Shared address) {
    HikariConfig pooling = new HikariConfig();
    pooling.setPoolName("shared");
    pooling.setJdbcUrl(address.url());
    pooling.setUsername(address.user());
    pooling.setPassword(address.password());
    pooling.setMaximumPoolSize(CONNECTIONS);
    pooling.setMinimumIdle(1);
    pooling.setConnectionTimeout(WAIT.toMillis());
    // the server would quote the row an error is about, and with it what somebody typed
    pooling.addDataSourceProperty("logServerErrorDetail", "false");
    pool = open(pooling);
  }

  private static HikariDataSource open(HikariConfig pooling) {
    try {
      return new HikariDataSource(pooling);
    } catch (PoolInitializationException away) {
      throw StoreException.of(away);
    }
  }

  @Override
  public DataSource connections() {
    return pool;
  }

  @Override
  public void lockJournal(Handle handle) {
    handle
        .createQuery("SELECT pg_advisory_xact_lock(:lock)")
        .bind("lock", JOURNAL_LOCK)
        .map((row, context) -> JOURNAL_LOCK)
        .one();
  }

  /** Old rows stay in the files until the server clears them away, and in its log and backups. */
  @Override
  public void forgetDeleted(Handle handle) {
    handle.execute("VACUUM case_file");
    handle.execute("VACUUM case_key");
    handle.execute("VACUUM draft_field");
    handle.execute("VACUUM submitted_version");
    handle.execute("VACUUM case_comment");
    handle.execute("VACUUM stored_file");
  }

  @Override
  public void provePromises(Handle handle) {
    String commit = handle.createQuery("SHOW synchronous_commit").mapTo(String.class).one();
    String fsync = handle.createQuery("SHOW fsync").mapTo(String.class).one();
    if (commit.equals("off") || !fsync.equals("on")) {
      throw StoreException.broken(
          "PostgreSQL must not lose commits: fsync " + fsync + ", synchronous_commit " + commit);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
