package de.vertragswerk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Opening. */
final class StoreTest {
  @TempDir private Path folder;

  private static int count(Databases kind, StoreSettings settings, String question)
      throws Exception {
    try (Connection connection = kind.connect(settings);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getInt(1);
    }
  }

  private static String pragma(Connection connection, String name) throws Exception {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("PRAGMA " + name)) {
      answer.next();
      return answer.getString(1);
    }
  }

  /** R7, read from a connection of the pool and not from one of our own. */
  @Test
  void theEmbeddedStoreIsAsDurableAsItPromises() throws Exception {
    try (SqliteDatabase database = new SqliteDatabase(folder);
        Connection first = database.connections().getConnection();
        Connection second = database.connections().getConnection()) {
      for (Connection pooled : List.of(first, second)) {
        assertThat(pragma(pooled, "journal_mode")).isEqualTo("wal");
        assertThat(pragma(pooled, "synchronous")).isEqualTo("2");
        assertThat(pragma(pooled, "secure_delete")).isEqualTo("1");
        assertThat(pragma(pooled, "foreign_keys")).isEqualTo("1");
        assertThat(Integer.parseInt(pragma(pooled, "busy_timeout"))).isGreaterThan(5_000);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void openingAgainChangesNothing(Databases kind) throws Exception {
    StoreSettings settings = kind.settings(folder.resolve("data"));
    JournalHead made;
    try (Store store = Store.open(settings, new MovableClock())) {
      assertThat(store.isReady()).isTrue();
      made = store.journal().head();
    }
    String migrations = "SELECT COUNT(*) FROM flyway_schema_history";
    int steps = count(kind, settings, migrations);
    try (Store store = Store.open(settings, new MovableClock())) {
      assertThat(store.journal().head()).isEqualTo(made);
    }
    assertThat(count(kind, settings, migrations)).isEqualTo(steps);
  }

  /** R17, the processes being JVMs of their own. */
  @ParameterizedTest
  @EnumSource
  void severalProcessesMayStartAtOnceOnANewStore(Databases kind) throws Exception {
    StoreSettings settings = kind.settings(folder.resolve("data"));
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(StarterProgram.start(settings));
    }
    for (Process process : processes) {
      assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("up\n");
      assertThat(process.waitFor()).isZero();
    }
    assertThat(count(kind, settings, "SELECT COUNT(*) FROM journal")).isEqualTo(1);
    assertThat(
            count(
                kind,
                settings,
                "SELECT COUNT(*) - COUNT(DISTINCT version) FROM flyway_schema_history"))
        .as("steps made twice")
        .isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseBelongsToTheKeyItBeganWith(Databases kind) throws Exception {
    StoreSettings settings = kind.settings(folder.resolve("data"));
    Store.open(settings, new MovableClock()).close();
    Path key = settings.data().resolve(JournalKey.FILE);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    Files.writeString(key, "ab".repeat(32));
    assertThatThrownBy(() -> Store.open(settings, new MovableClock()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(JournalKey.FILE);
  }

  @Test
  void whatIsNotThereIsUnavailable() throws IOException {
    StoreSettings nowhere =
        StoreSettings.shared(
            folder, "jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1", "nobody", "geheim");
    assertThat(nowhere.toString()).doesNotContain("geheim");
    assertThatThrownBy(() -> Store.open(nowhere, Clock.systemUTC()))
        .isInstanceOfSatisfying(
            StoreException.class,
            failure -> assertThat(failure.kind()).isEqualTo(StoreException.Kind.UNAVAILABLE));
  }

  /** What somebody typed must not get into a log by way of an error. */
  @ParameterizedTest
  @EnumSource
  void failuresDoNotQuoteWhatWasStored(Databases kind) {
    try (TestStore people = TestStore.own(kind)) {
      kind.execute(people.settings, "CREATE UNIQUE INDEX one_title ON case_file (title)");
      Actor provider = people.provider();
      NewCase wanted = new NewCase("Vertrauliches Vorhaben", null, TestStore.LIBRARY);
      TestStore.done(people.store.cases().open(provider, wanted, RequestKey.none()));
      assertThatThrownBy(() -> people.store.cases().open(provider, wanted, RequestKey.none()))
          .isInstanceOf(StoreException.class)
          .satisfies(
              failure -> {
                for (Throwable at = failure; at != null; at = at.getCause()) {
                  assertThat(at.toString()).doesNotContain("Vertraulich");
                }
              });
    }
  }
}
