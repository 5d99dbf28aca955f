package de.vertragswerk.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The embedded store. Only with {@code synchronous=FULL} does a commit survive a power cut; with
 * {@code transaction_mode=IMMEDIATE} writers queue instead of failing when a reader starts to
 * write.
 */
final class SqliteDatabase implements Database {
  private static final String FILE = "vertragswerk.sqlite";
  private static final Duration BUSY = Duration.ofSeconds(20);
  private static final int CONNECTIONS = 8;
  private static final int CHECKPOINTS = 3;
  private static final Map<String, String> PROMISES =
      Map.of("journal_mode", "wal", "synchronous", "2", "secure_delete", "1", "foreign_keys", "1");

  private final HikariDataSource pool;

  SqliteDatabase(Path data) {
    SQLiteDataSource source = new SQLiteDataSource(config());
    source.setUrl("jdbc:sqlite:" + data.resolve(FILE));
    HikariConfig pooling = new HikariConfig();
    pooling.setPoolName("embedded");
    pooling.setDataSource(source);
    pooling.setMaximumPoolSize(CONNECTIONS);
    pooling.setMinimumIdle(1);
    pooling.setConnectionTimeout(BUSY.toMillis());
    pool = new HikariDataSource(pooling);
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    config.enforceForeignKeys(true);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setBusyTimeout((int) BUSY.toMillis());
    return config;
  }

  @Override
  public DataSource connections() {
    return pool;
  }

  /** Whoever writes has the only lock there is. */
  @Override
  public void lockJournal(Handle handle) {}

  /**
   * The deleted pages are zeros already; the log of changes still has what they were. It can be cut
   * off only when nobody reads or writes, for which each try waits a while.
   */
  @Override
  public void forgetDeleted(Handle handle) {
    for (int i = 0; i < CHECKPOINTS; i++) {
      int busy =
          handle
              .createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
              .map((row, at) -> row.getInt(1))
              .one();
      if (busy == 0) {
        return;
      }
    }
    throw new StoreException(
        StoreException.Kind.UNAVAILABLE, "deleted, but readers kept the log from being cut", null);
  }

  @Override
  public void provePromises(Handle handle) {
    Map<String, String> kept = new TreeMap<>();
    kept.put("journal_mode", pragma(handle, "PRAGMA journal_mode"));
    kept.put("synchronous", pragma(handle, "PRAGMA synchronous"));
    kept.put("secure_delete", pragma(handle, "PRAGMA secure_delete"));
    kept.put("foreign_keys", pragma(handle, "PRAGMA foreign_keys"));
    if (!kept.equals(PROMISES)) {
      throw StoreException.broken("SQLite is not set up as it must be: " + kept);
    }
  }

  private static String pragma(Handle handle, String question) {
    return handle.createQuery(question).mapTo(String.class).one();
  }

  @Override
  public void close() {
    pool.close();
  }
}
