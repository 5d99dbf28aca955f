package de.vertragswerk;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;

/** No output depends on the clock, the machine, the time zone, the locale or on chance. */
@AnalyzeClasses(packages = "de.vertragswerk", importOptions = DoNotIncludeTests.class)
class DeterminismTest {

  @ArchTest
  static final ArchRule NOTHING_READS_THE_CLOCK =
      noClasses()
          .should()
          .accessTargetWhere(
              target(owner(Predicates.resideInAPackage("java.time..")))
                  .and(
                      target(nameMatching("now|system|systemUTC|systemDefaultZone|systemDefault"))))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Date.class);

  @ArchTest
  static final ArchRule NOTHING_ASKS_FOR_DEFAULTS_OF_THE_MACHINE =
      noClasses()
          .should()
          .accessTargetWhere(
              target(owner(Predicates.belongToAnyOf(Locale.class, TimeZone.class)))
                  .and(target(nameMatching("(get|set)Default"))))
          .orShould()
          .callMethod(Charset.class, "defaultCharset");

  @ArchTest
  static final ArchRule NOTHING_IS_LEFT_TO_CHANCE =
      noClasses()
          .that(DescribedPredicate.not(name("de.vertragswerk.store.Randomness")))
          .should()
          .dependOnClassesThat(Predicates.assignableTo(Random.class))
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callMethod(Math.class, "random");

  @ArchTest
  static final ArchRule ONLY_MAIN_ENDS_THE_PROGRAM =
      noClasses()
          .that(DescribedPredicate.not(name("de.vertragswerk.Main")))
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .accessTargetWhere(
              target(owner(Predicates.belongToAnyOf(Runtime.class)))
                  .and(target(nameMatching("exit|halt"))));
}
