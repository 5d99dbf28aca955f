package de.vertragswerk.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Writes until it is killed, and says on standard output what the store has acknowledged. Run in a
 * JVM of its own.
 */
final class WriterProgram {
  private WriterProgram() {}

  /** Arguments: data folder, address or "-", user, password, account, organisation. */
  public static void main(String[] arguments) {
    Path data = Path.of(arguments[0]);
    StoreSettings settings =
        arguments[1].equals("-")
            ? StoreSettings.embedded(data)
            : StoreSettings.shared(data, arguments[1], arguments[2], arguments[3]);
    Actor provider =
        new Actor(new AccountId(arguments[4]), new OrganisationId(arguments[5]), Role.PROVIDER);
    try (Store store = Store.open(settings, Clock.systemUTC())) {
      System.out.println("open");
      for (int i = 0; ; i++) {
        write(store, provider, "text " + i);
      }
    }
  }

  private static void write(Store store, Actor provider, String text) {
    CaseFile opened =
        TestStore.done(
            store
                .cases()
                .open(provider, new NewCase(text, null, TestStore.LIBRARY), RequestKey.none()));
    acknowledge(opened.id(), opened.version(), text);
    DraftSaved saved =
        TestStore.done(
            store
                .drafts()
                .save(
                    provider,
                    opened.id(),
                    opened.version(),
                    List.of(new FieldChange("/project/title", text)),
                    TestStore.TEXT));
    acknowledge(opened.id(), saved.draft().stamp(), text);
  }

  private static void acknowledge(CaseId id, long version, String text) {
    System.out.println("ack " + id.value() + " " + version + " " + text);
    System.out.flush();
  }
}
