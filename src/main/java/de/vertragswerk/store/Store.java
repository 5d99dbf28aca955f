package de.vertragswerk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.jdbi.v3.core.Handle;

/**
 * Everything the service keeps, on SQLite or PostgreSQL. What a call reports as done survives the
 * death of the process and a power cut. Threads may share it, several processes may open it.
 */
public final class Store implements AutoCloseable {
  private static final String LOCK = "store.lock";
  private static final String KEY = "journal-key";

  private final Database database;
  private final Transactions transactions;
  private final Visibility visibility = new Visibility();
  private final Randomness randomness;
  private final Journal journal;

  private Store(Database database, Clock clock, JournalKey key, Randomness randomness) {
    this.database = database;
    this.randomness = randomness;
    this.transactions = new Transactions(database, clock);
    this.journal = new Journal(transactions, database, key, visibility);
  }

  /** Opens the store of a data folder, and makes it if it is not there. */
  public static Store open(StoreSettings settings, Clock clock) {
    Path data = settings.data();
    synchronized (Store.class) { // a process must not ask twice for the same lock of a file
      try {
        makeFolder(data);
        try (FileChannel channel =
                FileChannel.open(
                    data.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.lock()) {
          assert lock.isValid();
          return openLocked(settings, clock);
        }
      } catch (IOException failure) {
        throw StoreException.of(failure);
      }
    }
  }

  private static void makeFolder(Path data) throws IOException {
    FileAttribute<?>[] attributes =
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            }
            : new FileAttribute<?>[0];
    Files.createDirectories(data, attributes);
  }

  private static Store openLocked(StoreSettings settings, Clock clock) throws IOException {
    Randomness randomness = new Randomness();
    JournalKey key = JournalKey.of(settings.data(), randomness);
    StoreSettings.Shared shared = settings.shared();
    Database database =
        shared == null ? new SqliteDatabase(settings.data()) : new PostgresDatabase(shared);
    try {
      Store store = new Store(database, clock, key, randomness);
      store.prepare(key);
      return store;
    } catch (RuntimeException failure) {
      database.close();
      throw failure;
    }
  }

  private void prepare(JournalKey key) {
    transactions.read(
        handle -> {
          database.provePromises(handle);
          return handle;
        });
    Migrations.apply(database.connections());
    transactions.write(
        unit -> {
          if (!fingerprint(unit.handle(), key).equals(key.fingerprint())) {
            throw StoreException.broken(
                "the file " + JournalKey.FILE + " in the data folder is not that of this database");
          }
          journal.begin(unit);
          return unit;
        });
  }

  /** That of the first key ever used with this database. */
  private static String fingerprint(Handle handle, JournalKey key) {
    handle
        .createUpdate(
            "INSERT INTO store_property (name, value) VALUES (:name, :value) ON CONFLICT DO"
                + " NOTHING")
        .bind("name", KEY)
        .bind("value", key.fingerprint())
        .execute();
    return handle
        .createQuery("SELECT value FROM store_property WHERE name = :name")
        .bind("name", KEY)
        .mapTo(String.class)
        .one();
  }

  /** Whether the database answers. */
  public boolean isReady() {
    try {
      return transactions.read(
          handle ->
              handle
                  .createQuery("SELECT COUNT(*) FROM journal_head")
                  .mapTo(Integer.class)
                  .one()
                  .equals(1));
    } catch (StoreException away) {
      return false;
    }
  }

  public Organisations organisations() {
    return new Organisations(transactions, journal, randomness);
  }

  public Accounts accounts() {
    return new Accounts(transactions, journal);
  }

  public Invitations invitations() {
    return new Invitations(transactions, journal, randomness);
  }

  public Sessions sessions() {
    return new Sessions(transactions, journal);
  }

  public LoginAttempts loginAttempts() {
    return new LoginAttempts(transactions);
  }

  public ApiTokens apiTokens() {
    return new ApiTokens(transactions, journal, randomness);
  }

  public LibrarySnapshots libraries() {
    return new LibrarySnapshots(transactions, journal);
  }

  public Cases cases() {
    return new Cases(transactions, visibility, journal, randomness);
  }

  public Drafts drafts() {
    return new Drafts(transactions, visibility, journal);
  }

  public Submissions submissions() {
    return new Submissions(transactions, visibility, journal);
  }

  public Comments comments() {
    return new Comments(transactions, visibility, journal, randomness);
  }

  public CaseFolder files() {
    return new CaseFolder(transactions, visibility, journal, randomness);
  }

  public Journal journal() {
    return journal;
  }

  public Evidence evidence() {
    return new Evidence(transactions);
  }

  public Retention retention() {
    return new Retention(
        transactions, journal, visibility, new CaseDeletion(transactions, database));
  }

  public Housekeeping housekeeping() {
    return new Housekeeping(transactions, new CaseDeletion(transactions, database));
  }

  @Override
  public void close() {
    database.close();
  }
}
