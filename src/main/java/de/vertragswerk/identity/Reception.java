package de.vertragswerk.identity;

import de.vertragswerk.problem.Problem;
import de.vertragswerk.store.Account;
import de.vertragswerk.store.AccountId;
import de.vertragswerk.store.Actor;
import de.vertragswerk.store.Credentials;
import de.vertragswerk.store.Invitation;
import de.vertragswerk.store.Login;
import de.vertragswerk.store.NewAccount;
import de.vertragswerk.store.Organisation;
import de.vertragswerk.store.OrganisationId;
import de.vertragswerk.store.Randomness;
import de.vertragswerk.store.Role;
import de.vertragswerk.store.Store;
import de.vertragswerk.store.Written;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How people come by accounts and passwords: nobody without an invitation. */
public final class Reception {
  private static final Duration INVITATION_LASTS = Duration.ofDays(7);
  private static final Duration RESET_LASTS = Duration.ofHours(24);
  private static final Duration SETUP_LASTS = Duration.ofHours(24);

  private final Store store;
  private final Passwords passwords;
  private final Clock clock;
  private final Tokens tokens;
  private final Guard guard;

  public Reception(Store store, Passwords passwords, Randomness randomness, Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.clock = clock;
    this.tokens = new Tokens(randomness);
    this.guard = new Guard(store.loginAttempts());
  }

  /**
   * At a first start, when nobody could let anybody in: a token with which the first administrator
   * makes an account. There is no default password. An earlier token is void; once there is an
   * administrator there is none any more.
   *
   * @param operator name for the organisation that runs the service, if it has none yet
   */
  public Optional<Secret> firstAdministrator(String operator) {
    if (store.accounts().hasAdministrator()) {
      return Optional.empty();
    }
    Secret token = tokens.make();
    Invitation invitation =
        new Invitation(Role.ADMIN, operator(operator), null, clock.instant().plus(SETUP_LASTS));
    boolean made = store.invitations().replaceFirst(Tokens.hash(token), invitation).isDone();
    return made ? Optional.of(token) : Optional.empty();
  }

  private OrganisationId operator(String name) {
    return store.organisations().list(Organisation.Kind.OPERATOR).stream()
        .findFirst()
        .map(Organisation::id)
        .orElseGet(() -> make(name));
  }

  private OrganisationId make(String name) {
    Written<Organisation> made =
        store.organisations().create(Actor.SYSTEM, Organisation.Kind.OPERATOR, name);
    if (made instanceof Written.Done<Organisation> done) {
      return done.value().id();
    }
    throw new IllegalStateException("the service may make its own organisation");
  }

  /** Invites somebody into a role of an organisation; the token is shown once. */
  public Written<Secret> invite(Actor by, Role role, OrganisationId organisation) {
    return issue(
        by, new Invitation(role, organisation, null, clock.instant().plus(INVITATION_LASTS)));
  }

  /** Lets somebody choose a new password; the token is shown once. */
  public Written<Secret> invitePassword(Actor by, AccountId id) {
    Account account = store.accounts().find(id).orElse(null);
    return account == null
        ? Written.unknown()
        : issue(
            by,
            new Invitation(
                account.role(), account.organisation(), id, clock.instant().plus(RESET_LASTS)));
  }

  private Written<Secret> issue(Actor by, Invitation invitation) {
    Secret token = tokens.make();
    return store.invitations().create(by, Tokens.hash(token), invitation).map(made -> token);
  }

  /** What a token invites to, while it is good. */
  public Optional<Invitation> invitation(Secret token) {
    return store.invitations().find(Tokens.hash(token));
  }

  /** Makes the account somebody was invited to. */
  public Admission accept(Secret token, Login login, String displayName, Secret password) {
    if (invitation(token).isEmpty()) {
      return new Admission.NotInvited();
    }
    return admitted(
        PasswordRules.check(password, login, displayName),
        password,
        hash ->
            store
                .invitations()
                .accept(Tokens.hash(token), new NewAccount(login, displayName, hash)));
  }

  /** Gives the account the new password somebody was invited to choose. */
  public Admission acceptPassword(Secret token, Secret password) {
    Account account =
        invitation(token)
            .flatMap(found -> Optional.ofNullable(found.account()))
            .flatMap(id -> store.accounts().find(id))
            .orElse(null);
    if (account == null) {
      return new Admission.NotInvited();
    }
    return admitted(
        PasswordRules.check(password, new Login(account.login())),
        password,
        hash -> store.invitations().acceptPassword(Tokens.hash(token), hash));
  }

  /** Somebody's own change of password; ends all their sessions. */
  public Admission changePassword(Account account, Secret current, Secret next) {
    Login login = new Login(account.login());
    Optional<Duration> refusal = guard.refusal(login);
    if (refusal.isPresent()) {
      return new Admission.Locked(refusal.get());
    }
    Credentials found = store.accounts().credentials(login).orElse(null);
    Boolean right =
        passwords.isRight(current, found == null ? null : found.passwordHash()).orElse(null);
    if (right == null) {
      return new Admission.Busy();
    }
    if (!right) {
      return new Admission.WrongPassword();
    }
    guard.forgive(login);
    return admitted(
        PasswordRules.check(next, login),
        next,
        hash -> {
          store.accounts().setPassword(account.actor(), hash);
          return Written.done(account);
        });
  }

  private Admission admitted(
      List<Problem> problems, Secret password, Function<String, Written<Account>> write) {
    if (!problems.isEmpty()) {
      return new Admission.Problems(problems);
    }
    return passwords
        .hash(password)
        .map(hash -> admission(write.apply(hash)))
        .orElseGet(Admission.Busy::new);
  }

  private static Admission admission(Written<Account> written) {
    if (written instanceof Written.Done<Account> done) {
      return new Admission.Admitted(done.value());
    }
    return written instanceof Written.Refused<Account> refused
        ? new Admission.Refused(refused.reason())
        : new Admission.NotInvited();
  }
}
