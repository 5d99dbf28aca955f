package de.vertragswerk.guides;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.guides.FileEdit.Kind;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.workflow.Checked;
import de.vertragswerk.workflow.ContractWorkflow;
import de.vertragswerk.workflow.LibraryCompilation;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import de.vertragswerk.workflow.Renderers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guides tell their readers to do works, and what they point at is there. */
final class GuidesTest {
  private static final Path PRACTICE = Path.of("uebung");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#([^)]+))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");

  @TempDir Path folder;

  static List<Path> guides() {
    return Guide.ALL;
  }

  /** Does to copies of the library and of a sample what the tutorial says. */
  private Path followTheTutorial() throws IOException {
    Path library = folder.resolve(PRACTICE).resolve("lap");
    copy(Pack.LAP, library);
    Files.copy(
        Pack.SAMPLES.resolve("ge-quarterly-report.json"),
        folder.resolve(PRACTICE).resolve("vertrag.json"));
    for (Guide.Step step : Guide.of(Guide.CLAUSE_AUTHORS).steps()) {
      if (step instanceof Guide.Edit edit) {
        edit.edit().apply(folder);
      }
    }
    return library;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static LibraryCompilation compilation(Path library) throws IOException {
    return LibraryCompilation.of(library, Renderers.renditions().printable());
  }

  @Test
  void theTutorialAddsAProvisionAVariantARuleAndAFact() throws IOException {
    LibraryCompilation made = compilation(followTheTutorial());
    assertThat(made.problems()).isEmpty();
    var before = Pack.compiled(Pack.LAP).library();
    assertThat(made.library().provisions()).hasSize(before.provisions().size() + 1);
    assertThat(made.library().provision("availability").orElseThrow().variants())
        .extracting(each -> each.id())
        .containsExactly("standard", "officeHours");
    assertThat(made.library().rules()).hasSize(before.rules().size() + 1);
    assertThat(made.library().facts()).hasSize(before.facts().size() + 1);
  }

  @Test
  void itsContractShowsTheNewWords() throws IOException {
    ContractWorkflow workflow = Pack.workflow(followTheTutorial());
    Checked checked = workflow.check(folder.resolve(PRACTICE).resolve("vertrag.json"));
    assertThat(checked.problems())
        .extracting(Problem::code)
        .contains("availability.answer-slower-than-notice", "fact.unconfirmed", "fact.changes");
    Document page = page(workflow, checked);
    assertThat(page.select("h2").eachText()).anyMatch(each -> each.endsWith(" Erreichbarkeit"));
    assertThat(page.text().replace('\u00A0', ' '))
        .contains(
            "innerhalb von 5 Werktagen",
            "6 Stunden Sprechzeit",
            "die Servicestelle Projektf\u00F6rderung");
  }

  /** The tutorial asks its reader to strike protected words out and see what happens. */
  @Test
  void strikingProtectedWordsOutIsNoticed() throws IOException {
    Path library = followTheTutorial();
    Path text = library.resolve("provisions/availability/officeHours.md");
    String words = Files.readString(text);
    Files.writeString(
        text, words.replace("ersetzt keinen pers\u00F6nlichen Kontakt", "gilt nicht"));
    assertThat(compilation(library).problems())
        .extracting(Problem::code)
        .containsExactly("library.lost-protected-phrase");
  }

  @Test
  void theReviewersGuideNamesAnchorsThatAreThere() throws IOException {
    ContractWorkflow workflow = Pack.lap();
    Path sample = Pack.SAMPLES.resolve("zkt-two-signatories.json");
    Document page = page(workflow, workflow.check(sample));
    List<String> anchors =
        Pattern.compile("zkt-two-signatories\\.html#(\\w+)")
            .matcher(Guide.text(Guide.REVIEWERS))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(anchors)
        .hasSize(3)
        .allSatisfy(anchor -> assertThat(page.getElementById(anchor)).as(anchor).isNotNull());
  }

  @Test
  void theDraftersGuideSaysWhatEachSampleIsFor() {
    assertThat(Pack.samples())
        .allSatisfy(
            sample ->
                assertThat(Guide.text(Guide.DRAFTERS)).contains("`" + sample.getFileName() + "`"));
  }

  private static Document page(ContractWorkflow workflow, Checked checked) {
    Outcome.Made made = (Outcome.Made) workflow.contract(checked);
    byte[] html = Renderers.renditions().render(made, "html");
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("guides")
  void theirLinksLeadSomewhere(Path guide) {
    assertThat(LINK.matcher(Guide.text(guide)).results())
        .isNotEmpty()
        .allSatisfy(
            link -> {
              Path target = guide.resolveSibling(link.group(1)).normalize();
              assertThat(target).exists();
              if (link.group(2) != null) {
                assertThat(anchors(target)).contains(link.group(2));
              }
            });
  }

  @Test
  void theContentsOfTheReferenceLeadToItsHeadings() {
    Path reference = Guide.FOLDER.resolve("parameters.md");
    List<String> links =
        Pattern.compile("]\\(#([^)]+)\\)")
            .matcher(Guide.text(reference))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(links)
        .hasSameSizeAs(Pack.compiled(Pack.LAP).library().allGroups())
        .isSubsetOf(anchors(reference));
  }

  private static List<String> anchors(Path file) {
    return HEADING
        .matcher(Guide.text(file))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void theirGermanKeepsTheSignsOfTheHouse(Path guide) throws IOException {
    String prose = CODE.matcher(Files.readString(guide)).replaceAll("");
    assertThat(prose).doesNotContain("\"").doesNotContain(" - ");
    assertThat(found(prose, "\u00A7 \\d")).as("plain space after the section sign").isEmpty();
    assertThat(found(prose, "\\d (?:Werktage|Tage|Wochen|Monate|Stunden|Minuten|Prozent)\\b"))
        .as("plain space before a unit")
        .isEmpty();
  }

  private static List<String> found(String prose, String pattern) {
    return Pattern.compile(pattern).matcher(prose).results().map(MatchResult::group).toList();
  }

  @Test
  void theTutorialDoesEveryKindOfChange() {
    assertThat(Guide.of(Guide.CLAUSE_AUTHORS).steps())
        .filteredOn(Guide.Edit.class::isInstance)
        .extracting(step -> ((Guide.Edit) step).edit().kind())
        .contains(Kind.values());
  }
}
