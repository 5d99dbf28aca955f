package de.vertragswerk;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Holds the code to {@code docs/architecture.puml}: what is drawn may be used, nothing else. */
@AnalyzeClasses(packages = "de.vertragswerk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final Path DRAWING = Path.of("docs/architecture.puml");
  private static final Path SOURCES = Path.of("src/main/java");

  @ArchTest
  static final ArchRule CODE_DRAWS_ONLY_THE_ARROWS_IN_THE_DRAWING =
      ArchRuleDefinition.classes()
          .should(
              adhereToPlantUmlDiagram(
                  DRAWING, consideringOnlyDependenciesInAnyPackage("de.vertragswerk..")));

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices().matching("de.vertragswerk.(**)").should().beFreeOfCycles();

  @ArchTest
  static void everyPackageIsDrawnAndEveryDrawnPackageExists(JavaClasses classes)
      throws IOException {
    assertThat(drawnPackages()).isEqualTo(packagesOf(classes));
  }

  /** A rule about classes nobody looked at holds for nothing. */
  @ArchTest
  static void theImporterSawEveryPackage(JavaClasses classes) throws IOException {
    assertThat(packagesOf(classes)).isEqualTo(packagesInTheSources());
  }

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    assertThat(classes)
        .extracting(JavaClass::getPackage)
        .allSatisfy(
            each -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
  }

  private static Set<String> packagesOf(JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getPackageName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> drawnPackages() throws IOException {
    return Pattern.compile("<<(.+?)>>")
        .matcher(Files.readString(DRAWING))
        .results()
        .map((MatchResult stereotype) -> stereotype.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> packagesInTheSources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> SOURCES.relativize(file.resolveSibling("")).toString())
          .map(folder -> folder.replace('/', '.').replace('\\', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
