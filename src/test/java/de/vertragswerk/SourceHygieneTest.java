package de.vertragswerk;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.Fact;
import de.vertragswerk.domain.LibraryKeys;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.Term;
import de.vertragswerk.library.LibraryReader;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a compiler does not see and a reader should not have to. */
class SourceHygieneTest {
  private static final int MAXIMUM_LINES = 300;
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path PACK = Path.of("clause-library/lap");

  /** An umlaut, the sharp s or a German opening quote: signs of German prose in code. */
  private static final Pattern GERMAN =
      Pattern.compile("[\u00e4\u00f6\u00fc\u00c4\u00d6\u00dc\u00df\u201e]");

  /** Comments and characters are matched so that quotes inside them open no string. */
  private static final Pattern STRINGS =
      Pattern.compile(
          "//.*|/\\*[\\s\\S]*?\\*/|'(?:\\\\.|[^'\\\\])+'"
              + "|(\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\")");

  /** Ids of two words; shorter ones are words anybody may use for something else. */
  private static final Pattern SPEAKING_ID = Pattern.compile("(?=.{6,})[a-z]+[A-Z][A-Za-z0-9]*");

  static List<Path> javaFiles() throws IOException {
    return files("src", ".java");
  }

  static List<Path> mainFiles() throws IOException {
    return files(MAIN.toString(), ".java");
  }

  static List<Path> bundles() throws IOException {
    return files("src/main/resources", ".properties");
  }

  private static List<Path> files(String root, String extension) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("javaFiles")
  void isShortEnoughToBeRead(Path file) throws IOException {
    assertThat(Files.readAllLines(file).size())
        .as("lines of %s", file)
        .isLessThanOrEqualTo(MAXIMUM_LINES);
  }

  @ParameterizedTest
  @MethodSource("javaFiles")
  void importsWhatItNamesAndLeavesNothingForLater(Path file) throws IOException {
    assertThat(Files.readAllLines(file))
        .as("lines of %s", file)
        .noneMatch(line -> line.matches("import .*\\*;"))
        .noneMatch(line -> line.matches(".*\\b(TO-?DO|FIX-?ME)\\b.*"));
  }

  @ParameterizedTest
  @MethodSource("mainFiles")
  void holdsNoGerman(Path file) throws IOException {
    assertThat(Files.readAllLines(file))
        .as("lines of %s", file)
        .filteredOn(line -> GERMAN.matcher(line).find())
        .isEmpty();
  }

  /** A clause, a parameter or a whole contract type more must need no line of Java. */
  @Test
  void noStringNamesSomethingOfTheContractPack() throws IOException {
    Set<String> ids = idsOfThePack();
    assertThat(ids).hasSizeGreaterThan(50);
    for (Path file : mainFiles()) {
      Set<String> words = wordsInStrings(Files.readString(file));
      words.retainAll(ids);
      assertThat(words).as("ids of the pack in strings of %s", file).isEmpty();
    }
  }

  private static Set<String> wordsInStrings(String source) {
    return STRINGS
        .matcher(source)
        .results()
        .map((MatchResult match) -> match.group(1))
        .filter(string -> string != null)
        .flatMap(string -> Arrays.stream(string.split("[^A-Za-z0-9]+")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> idsOfThePack() throws IOException {
    ClauseLibrary pack = LibraryReader.read(PACK).library();
    Set<String> ids = new TreeSet<>();
    pack.provisions().stream().map(Clause::id).forEach(ids::add);
    pack.annexes().stream().map(Annex::id).forEach(ids::add);
    pack.facts().stream().map(Fact::id).forEach(ids::add);
    pack.terms().stream().map(Term::id).forEach(ids::add);
    pack.allGroups().stream()
        .flatMap(group -> group.parameters().stream())
        .map(ParameterDefinition::key)
        .forEach(ids::add);
    ids.removeIf(id -> !SPEAKING_ID.matcher(id).matches());
    ids.removeAll(rolesTheProductItselfKnows());
    return ids;
  }

  /** A pack says which of its parameters plays such a role; often it is called the same. */
  private static Set<String> rolesTheProductItselfKnows() {
    return Arrays.stream(LibraryKeys.class.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toSet());
  }

  /** Reading fails on what is not UTF-8. */
  @ParameterizedTest
  @MethodSource("bundles")
  void quotesOfMessagesArePaired(Path bundle) throws IOException {
    assertThat(Files.readAllLines(bundle))
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(count(line, '\u201c')).as(line).isEqualTo(count(line, '\u201e')));
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(character -> character == wanted).count();
  }
}
