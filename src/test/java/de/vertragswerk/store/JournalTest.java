package de.vertragswerk.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.store.JournalCheck.Fault;
import de.vertragswerk.store.JournalCheck.Kind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R13: whatever somebody does to the journal behind our back is found. */
final class JournalTest {

  private static Fault fault(TestStore people) {
    JournalCheck check = people.store.journal().verify();
    assertThat(check.isWhole()).isFalse();
    return Objects.requireNonNull(check.fault());
  }

  private static void tamper(TestStore people, String... statements) {
    for (String statement : statements) {
      assertThat(people.kind.execute(people.settings, statement)).isPositive();
    }
  }

  private static TestStore written(Databases kind) {
    TestStore people = TestStore.own(kind);
    Actor provider = people.provider();
    people.opened(provider, null);
    people.opened(provider, null);
    assertThat(people.store.journal().verify().isWhole()).isTrue();
    return people;
  }

  @ParameterizedTest
  @EnumSource
  void findsChangesAndTellsWhere(Databases kind) {
    try (TestStore people = written(kind)) {
      for (String column : List.of("actor", "action", "object", "mac", "previous", "hash")) {
        String keep = "UPDATE journal SET " + column + " = substr(" + column + ", 2) WHERE seq = 3";
        String undo =
            "UPDATE journal SET " + column + " = (SELECT " + column + " FROM kept) WHERE seq = 3";
        kind.execute(people.settings, "CREATE TABLE kept AS SELECT * FROM journal WHERE seq = 3");
        tamper(people, column.equals("mac") ? "UPDATE journal SET mac = 'x' WHERE seq = 3" : keep);
        assertThat(fault(people)).as(column).isEqualTo(new Fault(3, Kind.CHANGED));
        tamper(people, undo);
        kind.execute(people.settings, "DROP TABLE kept");
        assertThat(people.store.journal().verify().isWhole()).isTrue();
      }
      tamper(people, "UPDATE journal SET at = at + 1 WHERE seq = 4");
      assertThat(fault(people)).isEqualTo(new Fault(4, Kind.CHANGED));
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsThatTheLastEntryIsGone(Databases kind) {
    try (TestStore people = written(kind)) {
      long last = people.store.journal().head().sequence();
      tamper(people, "DELETE FROM journal WHERE seq = " + last);
      assertThat(fault(people)).isEqualTo(new Fault(last, Kind.MISSING));
    }
  }

  /** Whoever also moves the end cannot seal it. */
  @ParameterizedTest
  @EnumSource
  void findsThatTheLastEntryIsGoneAndTheEndMoved(Databases kind) {
    try (TestStore people = written(kind)) {
      JournalHead printed = people.store.journal().head();
      long last = printed.sequence();
      tamper(
          people,
          "DELETE FROM journal WHERE seq = " + last,
          "UPDATE journal_head SET seq = seq - 1, hash = (SELECT hash FROM journal WHERE seq = "
              + (last - 1)
              + ")");
      assertThat(fault(people)).isEqualTo(new Fault(last - 1, Kind.UNSEALED));
      assertThat(people.store.journal().verify(printed).isWhole()).isFalse();
    }
  }

  /** Whoever kept an old seal can: then only what was printed helps. */
  @ParameterizedTest
  @EnumSource
  void findsWithAPrintedEndThatAnOldStateWasRestored(Databases kind) {
    try (TestStore people = written(kind)) {
      kind.execute(people.settings, "CREATE TABLE old AS SELECT * FROM journal_head");
      people.opened(people.provider(), null);
      JournalHead printed = JournalHead.parse(people.store.journal().head().toString());
      assertThat(people.store.journal().verify(printed).isWhole()).isTrue();
      tamper(
          people,
          "DELETE FROM journal WHERE seq > (SELECT seq FROM old)",
          "UPDATE journal_head SET seq = (SELECT seq FROM old), hash = (SELECT hash FROM old),"
              + " seal = (SELECT seal FROM old)");
      assertThat(people.store.journal().verify().isWhole()).isTrue();
      JournalHead end = people.store.journal().head();
      assertThat(people.store.journal().verify(printed).fault())
          .isEqualTo(new Fault(end.sequence() + 1, Kind.NOT_AS_PRINTED));
      people.opened(people.provider(), null);
      while (people.store.journal().head().sequence() < printed.sequence()) {
        people.opened(people.provider(), null);
      }
      assertThat(people.store.journal().verify(printed).fault())
          .isEqualTo(new Fault(printed.sequence(), Kind.NOT_AS_PRINTED));
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsThatTwoEntriesWereSwapped(Databases kind) {
    try (TestStore people = written(kind)) {
      tamper(
          people,
          "UPDATE journal SET seq = 1000 WHERE seq = 2",
          "UPDATE journal SET seq = 2 WHERE seq = 3",
          "UPDATE journal SET seq = 3 WHERE seq = 1000");
      assertThat(fault(people)).isEqualTo(new Fault(2, Kind.CHANGED));
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsThatAnEntryInTheMiddleOrAllAreGone(Databases kind) {
    try (TestStore people = written(kind)) {
      tamper(people, "DELETE FROM journal WHERE seq = 3");
      assertThat(fault(people)).isEqualTo(new Fault(3, Kind.MISSING));
      tamper(people, "DELETE FROM journal", "DELETE FROM journal_head");
      assertThat(fault(people)).isEqualTo(new Fault(1, Kind.UNSEALED));
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsEntriesThatWereAddedBehindTheEnd(Databases kind) {
    try (TestStore people = written(kind)) {
      JournalHead end = people.store.journal().head();
      JournalEntry forged =
          new JournalEntry(
                  end.sequence() + 1,
                  people.clock.instant(),
                  people.admin.account().value(),
                  JournalAction.RETENTION_RUN,
                  "0",
                  "",
                  end.hash(),
                  "")
              .sealed();
      tamper(
          people,
          "INSERT INTO journal (seq, at, actor, action, object, mac, previous, hash) VALUES ("
              + forged.sequence()
              + ", "
              + forged.at().toEpochMilli()
              + ", '"
              + forged.actor()
              + "', 'RETENTION_RUN', '0', '', '"
              + forged.previous()
              + "', '"
              + forged.hash()
              + "')");
      assertThat(fault(people)).isEqualTo(new Fault(forged.sequence(), Kind.UNSEALED));
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsFaultsBeyondTheFirstPage(Databases kind) {
    try (TestStore people = written(kind)) {
      OrganisationId id = people.organisation(Organisation.Kind.PROVIDER);
      for (int i = 0; i < JournalVerification.PAGE; i++) {
        people.store.organisations().rename(people.admin, id, "Haus " + i);
      }
      long late = JournalVerification.PAGE + 3;
      assertThat(people.store.journal().verify().entries()).isGreaterThan(late);
      tamper(people, "UPDATE journal SET at = at + 1 WHERE seq = " + late);
      assertThat(fault(people)).isEqualTo(new Fault(late, Kind.CHANGED));
      tamper(people, "UPDATE journal SET seq = 0 WHERE seq = " + late);
      assertThat(fault(people)).isEqualTo(new Fault(1, Kind.MISSING));
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysNothingOfPeopleOrContents(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    CaseFile opened = people.opened(provider, null);
    assertThat(people.store.journal().ofCase(provider, opened.id()))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actor()).isEqualTo(provider.account().value());
              assertThat(entry.object()).isEqualTo(opened.id().value());
              assertThat(entry.mac()).hasSize(64);
            });
  }
}
