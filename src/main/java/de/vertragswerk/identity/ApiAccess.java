package de.vertragswerk.identity;

import de.vertragswerk.store.Account;
import de.vertragswerk.store.Actor;
import de.vertragswerk.store.ApiToken;
import de.vertragswerk.store.ApiTokens.Listed;
import de.vertragswerk.store.ApiTokens.Presented;
import de.vertragswerk.store.Randomness;
import de.vertragswerk.store.Store;
import de.vertragswerk.store.Written;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Programs that act for somebody. */
public final class ApiAccess {
  private static final Duration LONGEST = Duration.ofDays(366);

  /** Tells a token from other secrets, for people and for programs that look for leaked ones. */
  private static final String PREFIX = "vwk_";

  private final Store store;
  private final Clock clock;
  private final Tokens tokens;

  public ApiAccess(Store store, Randomness randomness, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.tokens = new Tokens(randomness);
  }

  /** A program that showed its token. */
  public record Program(Account account, Set<Scope> scopes) {
    public Program {
      Objects.requireNonNull(account);
      scopes = Set.copyOf(scopes);
    }

    public boolean may(Permission permission) {
      return Permissions.allows(account.role(), scopes, permission);
    }
  }

  /**
   * Makes a token; it is shown once.
   *
   * @param lasts at most a year
   */
  public Secret create(Actor actor, String name, Set<Scope> scopes, Duration lasts) {
    if (lasts.isNegative() || lasts.isZero() || lasts.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a token lasts for a year at most");
    }
    Secret token = new Secret(PREFIX + tokens.make().value());
    TreeSet<String> names = new TreeSet<>();
    scopes.forEach(scope -> names.add(scope.name()));
    store
        .apiTokens()
        .create(actor, Tokens.hash(token), new ApiToken(name, names, clock.instant().plus(lasts)));
    return token;
  }

  /** Whom a token speaks for, while it is good. */
  public Optional<Program> program(Secret token) {
    return store.apiTokens().find(Tokens.hash(token)).map(ApiAccess::program);
  }

  private static Program program(Presented presented) {
    Set<Scope> scopes = new TreeSet<>();
    presented.token().scopes().forEach(name -> scopes.add(Scope.valueOf(name)));
    return new Program(presented.account(), scopes);
  }

  public List<Listed> list(Actor actor) {
    return store.apiTokens().list(actor);
  }

  public Written<String> revoke(Actor actor, String id) {
    return store.apiTokens().revoke(actor, id);
  }
}
