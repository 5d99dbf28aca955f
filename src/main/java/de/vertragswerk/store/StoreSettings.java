package de.vertragswerk.store;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the store is.
 *
 * @param data folder of the embedded store, and in any case of the key that seals the journal
 * @param shared a PostgreSQL for several services; null for the embedded store
 */
public record StoreSettings(Path data, @Nullable Shared shared) {

  /**
   * A PostgreSQL.
   *
   * @param url {@code jdbc:postgresql://host/database}, without user and password
   */
  public record Shared(String url, String user, String password) {
    private static final String SCHEME = "jdbc:postgresql:";

    public Shared {
      Objects.requireNonNull(user);
      Objects.requireNonNull(password);
      if (!url.startsWith(SCHEME)) {
        throw new IllegalArgumentException("not a " + SCHEME + " address");
      }
    }

    @Override
    public String toString() {
      return "Shared[" + url.replaceFirst("\\?.*", "") + "]";
    }
  }

  public StoreSettings {
    Objects.requireNonNull(data);
  }

  public static StoreSettings embedded(Path data) {
    return new StoreSettings(data, null);
  }

  public static StoreSettings shared(Path data, String url, String user, String password) {
    return new StoreSettings(data, new Shared(url, user, password));
  }
}
