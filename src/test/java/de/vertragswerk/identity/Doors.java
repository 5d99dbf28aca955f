package de.vertragswerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.store.Account;
import de.vertragswerk.store.Databases;
import de.vertragswerk.store.Login;
import de.vertragswerk.store.Organisation;
import de.vertragswerk.store.OrganisationId;
import de.vertragswerk.store.Randomness;
import de.vertragswerk.store.Role;
import de.vertragswerk.store.TestStore;
import java.util.concurrent.atomic.AtomicInteger;

/** All that lets people in, on a store with people. */
final class Doors {
  static final Secret PASSWORD = new Secret("Ein langer Satz mit Birnen");
  private static final Randomness RANDOMNESS = new Randomness();
  private static final Passwords PASSWORDS = new Passwords(RANDOMNESS, 2);
  private static final AtomicInteger NAMES = new AtomicInteger();

  final TestStore people;
  final Passwords passwords = PASSWORDS;
  final SignIn signIn;
  final Reception reception;
  final ApiAccess api;

  private Doors(TestStore people) {
    this.people = people;
    signIn = new SignIn(people.store, passwords, RANDOMNESS, people.clock);
    reception = new Reception(people.store, passwords, RANDOMNESS, people.clock);
    api = new ApiAccess(people.store, RANDOMNESS, people.clock);
  }

  static Doors of(Databases kind) {
    return new Doors(TestStore.shared(kind));
  }

  static Doors of(TestStore people) {
    return new Doors(people);
  }

  static Login anyLogin() {
    return new Login("someone" + NAMES.incrementAndGet() + "@example.org");
  }

  OrganisationId home(Role role) {
    return people.organisation(
        switch (role) {
          case PROVIDER -> Organisation.Kind.PROVIDER;
          case REVIEWER -> Organisation.Kind.JOBCENTER;
          case EDITOR, ADMIN -> Organisation.Kind.OPERATOR;
        });
  }

  /** Somebody who came by invitation and has the password of all these tests. */
  Account newcomer(Role role) {
    Secret token = TestStore.done(reception.invite(people.admin, role, home(role)));
    Admission admission = reception.accept(token, anyLogin(), "Kim Beispiel", PASSWORD);
    assertThat(admission).isInstanceOf(Admission.Admitted.class);
    return ((Admission.Admitted) admission).account();
  }
}
