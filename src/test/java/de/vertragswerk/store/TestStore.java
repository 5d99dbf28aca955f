package de.vertragswerk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A store with people in it. */
public final class TestStore implements AutoCloseable {
  public static final String LIBRARY = "1".repeat(64);
  private static final Map<Databases, TestStore> SHARED = new EnumMap<>(Databases.class);
  private static final AtomicInteger NAMES = new AtomicInteger();

  /** Fields are the parameter file, for want of a library. */
  public static final ParameterText TEXT = fields -> new TreeMap<>(fields).toString();

  public final Databases kind;
  public final StoreSettings settings;
  public final MovableClock clock = new MovableClock();
  public final Store store;
  public final Actor admin;
  public final Actor editor;

  private TestStore(Databases kind, boolean empty) {
    try {
      this.kind = kind;
      this.settings = kind.settings(Files.createTempDirectory("store").resolve("data"));
      this.store = Store.open(settings, clock);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    OrganisationId operator =
        empty ? Actor.SYSTEM.organisation() : organisation(Organisation.Kind.OPERATOR);
    admin = empty ? Actor.SYSTEM : account(Role.ADMIN, operator);
    editor = empty ? Actor.SYSTEM : account(Role.EDITOR, operator);
    keepLibrary(LIBRARY);
  }

  /** One that tests may only add to; much faster than a new one for each. */
  public static synchronized TestStore shared(Databases kind) {
    return SHARED.computeIfAbsent(kind, TestStore::own);
  }

  /** One of its own for a test that breaks something. */
  public static TestStore own(Databases kind) {
    return new TestStore(kind, false);
  }

  /** One without anybody. */
  public static TestStore empty(Databases kind) {
    return new TestStore(kind, true);
  }

  public void keepLibrary(String hash) {
    store.libraries().keep(new LibrarySnapshot(hash, "lap", "1.0.0", Blob.of(new byte[] {1, 2})));
  }

  public OrganisationId organisation(Organisation.Kind of) {
    return done(store.organisations().create(Actor.SYSTEM, of, "Haus " + NAMES.incrementAndGet()))
        .id();
  }

  /** Somebody of that organisation; nobody knows the password. */
  public Actor account(Role role, OrganisationId organisation) {
    TokenHash token = TokenHash.of("token" + NAMES.incrementAndGet());
    Invitation invitation =
        new Invitation(role, organisation, null, clock.instant().plus(Duration.ofDays(1)));
    done(
        store
            .invitations()
            .create(new Actor(AccountId.SYSTEM, organisation, Role.ADMIN), token, invitation));
    Login login = new Login("person" + NAMES.incrementAndGet() + "@example.org");
    return done(store.invitations().accept(token, new NewAccount(login, "Person", "$none")))
        .actor();
  }

  public Actor provider() {
    return account(Role.PROVIDER, organisation(Organisation.Kind.PROVIDER));
  }

  public Actor reviewer() {
    return account(Role.REVIEWER, organisation(Organisation.Kind.JOBCENTER));
  }

  public CaseFile opened(Actor provider, @Nullable OrganisationId jobcenter) {
    return done(
        store
            .cases()
            .open(provider, new NewCase("Vorhaben", jobcenter, LIBRARY), RequestKey.none()));
  }

  /** A case that has been handed in. */
  public CaseFile submitted(Actor provider, OrganisationId jobcenter) {
    CaseFile opened = opened(provider, jobcenter);
    DraftSaved saved =
        done(
            store
                .drafts()
                .save(
                    provider,
                    opened.id(),
                    opened.version(),
                    List.of(new FieldChange("/project/title", "Vorhaben")),
                    TEXT));
    done(
        store
            .submissions()
            .submit(provider, opened.id(), saved.draft().stamp(), submission(), RequestKey.none()));
    return current(provider, opened.id());
  }

  public static Submission submission() {
    return new Submission("{\"a\":1}", new TreeMap<>(Map.of("contract.pdf", "2".repeat(64))));
  }

  public CaseFile current(Actor actor, CaseId id) {
    return store.cases().find(actor, id).orElseThrow();
  }

  public static <T> T done(Written<T> outcome) {
    assertThat(outcome).isInstanceOf(Written.Done.class);
    return ((Written.Done<T>) outcome).value();
  }

  @Override
  public void close() {
    store.close();
  }
}
