package de.vertragswerk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each library of somebody else has a home; no other package knows it. */
class LibraryHomesTest {
  private static final String PDFBOX =
      "org.apache.pdfbox.[contentstream|cos|filter|multipdf|pdfparser|pdfwriter|pdmodel"
          + "|rendering|text|util]..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("de.vertragswerk");

  /**
   * A library and the packages that may know it.
   *
   * @param classes of the library, as ArchUnit names packages
   */
  record Library(String name, String classes, List<String> homes) {
    static Library at(String name, String classes, String... homes) {
      return new Library(
          name, classes, Arrays.stream(homes).map(home -> "de.vertragswerk." + home).toList());
    }

    String[] homePackages() {
      return homes.toArray(String[]::new);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Library> libraries() {
    return List.of(
        Library.at(
            "Jackson", "com.fasterxml.jackson..", "form", "parameter", "rendering.json", "cli"),
        Library.at("snakeyaml-engine", "org.snakeyaml..", "library"),
        Library.at("CEL", "dev.cel..", "validation"),
        Library.at("Guava, whose collections CEL speaks", "com.google.common..", "validation"),
        Library.at("FreeMarker", "freemarker..", "assembly", "cli"),
        Library.at("java-diff-utils", "com.github.difflib..", "comparison"),
        Library.at("commonmark", "org.commonmark..", "assembly"),
        Library.at("docx4j", "org.docx4j..", "rendering.docx"),
        Library.at("PDFBox", PDFBOX, "rendering.pdf"),
        Library.at("FontBox", "org.apache.fontbox..", "rendering.pdf", "rendering.layout"),
        Library.at(
            "PDFBox IO, through which FontBox reads",
            "org.apache.pdfbox.io..",
            "rendering.pdf",
            "rendering.layout"),
        Library.at("picocli", "picocli..", "cli"),
        Library.at("Jdbi", "org.jdbi..", "store"),
        Library.at("Flyway", "org.flywaydb..", "store"),
        Library.at("HikariCP", "com.zaxxer..", "store"),
        Library.at("SQLite", "org.sqlite..", "store"),
        Library.at("JDBC, so that no other package speaks SQL", "[java|javax].sql..", "store"),
        Library.at("Password4j", "com.password4j..", "identity"));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void isUsedOnlyAtHome(Library library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(library.homePackages())
        .should()
        .dependOnClassesThat(resideInAnyPackage(library.classes))
        .check(CLASSES);
  }

  /** A library nobody uses is a rule that holds nothing, and a dependency too many. */
  @ParameterizedTest
  @MethodSource("libraries")
  void isUsedAtHome(Library library) {
    assertThat(CLASSES.that(resideInAnyPackage(library.homePackages())))
        .as("classes that use %s", library)
        .anyMatch(user -> uses(user, library));
  }

  private static boolean uses(JavaClass user, Library library) {
    return user.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .anyMatch(resideInAnyPackage(library.classes));
  }
}
