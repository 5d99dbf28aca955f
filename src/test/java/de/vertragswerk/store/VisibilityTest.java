package de.vertragswerk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.vertragswerk.store.SubmittedVersion.Verdict;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What belongs to others is to everybody as if it did not exist. Finds by itself every method that
 * takes a case, so that a new one is tried too.
 */
final class VisibilityTest {
  private static final CaseId NO_CASE = new CaseId("1".repeat(26));

  /** Whatever a store hands out. */
  private static List<Object> parts(Store store) {
    return Arrays.stream(Store.class.getMethods())
        .filter(method -> method.getReturnType().getPackage() == Store.class.getPackage())
        .filter(method -> method.getParameterCount() == 0)
        .map(method -> invoke(store, method))
        .toList();
  }

  private static Object invoke(Object part, Method method, Object... arguments) {
    try {
      return method.invoke(part, arguments);
    } catch (InvocationTargetException | IllegalAccessException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<Method> methodsOnCases(Object part) {
    return Arrays.stream(part.getClass().getMethods())
        .filter(method -> Arrays.asList(method.getParameterTypes()).contains(CaseId.class))
        .toList();
  }

  private static Object argument(Class<?> type, Actor actor, CaseFile found, CaseId id) {
    Map<Class<?>, Object> arguments =
        Map.of(
            Actor.class,
            actor,
            CaseId.class,
            id,
            long.class,
            found.version(),
            String.class,
            "words",
            List.class,
            List.of(new FieldChange("/project/title", "Fremd")),
            Map.class,
            Map.of("/project/title", "Fremd"),
            ParameterText.class,
            TestStore.TEXT,
            Verdict.class,
            Verdict.RELEASED,
            RequestKey.class,
            RequestKey.none());
    Map<Class<?>, Object> more =
        Map.of(
            Submission.class, TestStore.submission(),
            OrganisationId.class, actor.organisation(),
            NewFile.class, new NewFile("a.pdf", "application/pdf", Blob.of(new byte[] {1})));
    Object argument = arguments.getOrDefault(type, more.get(type));
    return Objects.requireNonNull(argument, "an argument this test must learn: " + type);
  }

  private static Object call(Object part, Method method, Actor actor, CaseFile found, CaseId id) {
    Object[] arguments =
        Arrays.stream(method.getParameterTypes())
            .map(type -> argument(type, actor, found, id))
            .toArray();
    return invoke(part, method, arguments);
  }

  private static boolean isNothing(Object answer) {
    return answer.equals(Optional.empty())
        || answer.equals(List.of())
        || answer.equals(Written.unknown());
  }

  /** Two cases, and everybody whom they do not concern. */
  private record Scene(
      TestStore people,
      Actor provider,
      Actor reviewer,
      CaseFile draft,
      CaseFile submitted,
      List<Actor> others) {

    static Scene of(TestStore people) {
      Actor provider = people.provider();
      Actor reviewer = people.reviewer();
      return new Scene(
          people,
          provider,
          reviewer,
          people.opened(provider, reviewer.organisation()),
          people.submitted(provider, reviewer.organisation()),
          List.of(people.provider(), people.reviewer(), people.editor, people.admin, Actor.SYSTEM));
    }

    void isHiddenFrom(Object part, Method method) {
      JournalHead before = people.store.journal().head();
      for (Actor other : others) {
        Object unknown = call(part, method, other, submitted, NO_CASE);
        assertThat(isNothing(unknown)).isTrue();
        assertThat(call(part, method, other, submitted, submitted.id())).isEqualTo(unknown);
        assertThat(call(part, method, other, draft, draft.id())).isEqualTo(unknown);
      }
      assertThat(call(part, method, reviewer, draft, draft.id()))
          .as("a Jobcenter does not see drafts")
          .isEqualTo(call(part, method, reviewer, draft, NO_CASE));
      assertThat(people.store.journal().head()).isEqualTo(before);
      assertThat(people.current(provider, draft.id())).isEqualTo(draft);
      assertThat(people.current(provider, submitted.id())).isEqualTo(submitted);
    }
  }

  @TestFactory
  Stream<DynamicTest> nothingOfOthersIsThere() {
    return Arrays.stream(Databases.values())
        .map(kind -> Scene.of(TestStore.shared(kind)))
        .flatMap(scene -> parts(scene.people.store).stream().flatMap(part -> testsOf(scene, part)));
  }

  private static Stream<DynamicTest> testsOf(Scene scene, Object part) {
    return methodsOnCases(part).stream()
        .map(
            method ->
                dynamicTest(
                    scene.people.kind
                        + " "
                        + part.getClass().getSimpleName()
                        + "."
                        + method.getName(),
                    () -> scene.isHiddenFrom(part, method)));
  }

  /** Otherwise nothing would be there for anybody. */
  @ParameterizedTest
  @EnumSource
  void itsOwnersSeeIt(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    Actor reviewer = people.reviewer();
    CaseFile submitted = people.submitted(provider, reviewer.organisation());
    Actor colleague = people.account(Role.PROVIDER, provider.organisation());
    for (Actor owner : List.of(provider, colleague, reviewer)) {
      assertThat(people.store.cases().find(owner, submitted.id())).contains(submitted);
      assertThat(people.store.cases().list(owner, CaseQuery.all(5))).containsExactly(submitted);
      assertThat(people.store.submissions().list(owner, submitted.id())).hasSize(1);
      assertThat(people.store.journal().ofCase(owner, submitted.id())).hasSize(3);
    }
    assertThat(people.store.drafts().read(colleague, submitted.id())).isPresent();
    assertThat(people.store.drafts().read(reviewer, submitted.id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void listsShowNothingOfOthers(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    Actor reviewer = people.reviewer();
    people.opened(provider, reviewer.organisation());
    for (Actor other :
        List.of(people.provider(), reviewer, people.reviewer(), people.editor, people.admin)) {
      assertThat(people.store.cases().list(other, CaseQuery.all(5))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyProvidersOpenCases(Databases kind) {
    TestStore people = TestStore.shared(kind);
    for (Actor other : List.of(people.reviewer(), people.editor, people.admin)) {
      assertThat(
              people
                  .store
                  .cases()
                  .open(other, new NewCase("Fremd", null, TestStore.LIBRARY), RequestKey.none()))
          .isEqualTo(Written.refused(Refusal.ROLE));
    }
  }

  /** A file of one case is not reached through another. */
  @ParameterizedTest
  @EnumSource
  void filesAreReachedOnlyThroughTheirCase(Databases kind) {
    TestStore people = TestStore.shared(kind);
    Actor provider = people.provider();
    Actor other = people.provider();
    OrganisationId jobcenter = people.organisation(Organisation.Kind.JOBCENTER);
    CaseFile own = people.submitted(provider, jobcenter);
    CaseFile others = people.submitted(other, jobcenter);
    NewFile file = new NewFile("a.pdf", "application/pdf", Blob.of(new byte[] {1}));
    StoredFile stored =
        TestStore.done(people.store.files().add(other, others.id(), file, RequestKey.none()));
    assertThat(people.store.files().content(provider, own.id(), stored.id())).isEmpty();
    assertThat(people.store.files().content(other, others.id(), stored.id())).isPresent();
  }

  @Test
  void thisTestTriesManyMethods() {
    long methods =
        parts(TestStore.shared(Databases.SQLITE).store).stream()
            .mapToLong(part -> methodsOnCases(part).size())
            .sum();
    assertThat(methods).isGreaterThan(17);
  }
}
