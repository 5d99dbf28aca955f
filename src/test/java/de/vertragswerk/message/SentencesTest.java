package de.vertragswerk.message;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.message.EmittedCodes.Emission;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The sentences of the engine against the codes it can emit. The codes are read from the source by
 * {@link EmittedCodes} rather than from a list somebody keeps, and rather than by triggering each:
 * so a code without a sentence is red on the day it is written, whether or not a test reaches it.
 */
final class SentencesTest {
  private static final List<Emission> EMISSIONS = EmittedCodes.inTheSource();
  private static final Properties BUNDLE = bundle();
  private static final String REMEDY = ".remedy";

  /** Arguments that {@link Messages} adds to every problem. */
  private static final Set<String> ADDED = Set.of("label", "file");

  private static final Pattern OPTIONAL_NAME = Pattern.compile("\\{[?!]([A-Za-z]+)\\|");
  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)\\}");

  private static Properties bundle() {
    Properties bundle = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Sentences.class.getResourceAsStream("problems.properties")),
            StandardCharsets.UTF_8)) {
      bundle.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bundle;
  }

  /**
   * Keys of the sentence an emission finds: that of its scope, else the shared one; several when
   * only a run knows its scope and there is no shared one.
   */
  private static Set<String> keys(Emission emission) {
    String shared = "*." + emission.kind();
    if (!emission.scope().equals("*") && BUNDLE.containsKey(emission.code())) {
      return Set.of(emission.code());
    }
    return BUNDLE.containsKey(shared) ? Set.of(shared) : keysOfAnyScope(emission);
  }

  private static Set<String> keysOfAnyScope(Emission emission) {
    return emission.scope().equals("*")
        ? BUNDLE.stringPropertyNames().stream()
            .filter(key -> key.substring(key.indexOf('.') + 1).equals(emission.kind()))
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static Set<String> names(Pattern pattern, String sentence) {
    Set<String> names = new TreeSet<>();
    for (Matcher matcher = pattern.matcher(sentence); matcher.find(); ) {
      names.add(matcher.group(1));
    }
    return names;
  }

  @Test
  void theSourceIsReadToItsEnd() {
    assertThat(EMISSIONS)
        .extracting(Emission::code)
        .as("one of each way a code is handed on")
        .contains(
            "parameters.too-large",
            "parameters.no-such-file",
            "parameters.truncated",
            "*.below-floor",
            "*.left-out",
            "*.missing-basis",
            "fact.unconfirmed",
            "library.unknown-label",
            "library.bad-severity",
            "parameters.unprintable-character")
        .allMatch(code -> code.matches("(\\*|[a-z]+)\\.[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void everyCodeHasASentenceAndARemedy() {
    Set<String> silent = new TreeSet<>();
    for (Emission emission : EMISSIONS) {
      Set<String> keys = keys(emission);
      if (keys.isEmpty()) {
        silent.add(emission.code() + " of " + emission.where());
      }
      keys.stream()
          .filter(key -> !BUNDLE.containsKey(key + REMEDY))
          .forEach(key -> silent.add(key + REMEDY));
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void everySentenceBelongsToACode() {
    Set<String> idle = new TreeSet<>(BUNDLE.stringPropertyNames());
    idle.removeIf(key -> key.startsWith("word."));
    for (Emission emission : EMISSIONS) {
      for (String key : keys(emission)) {
        idle.remove(key);
        idle.remove(key + REMEDY);
      }
    }
    assertThat(idle).isEmpty();
  }

  @Test
  void everyPlaceOfASentenceHasAnArgument() {
    Set<String> wrong = new TreeSet<>();
    for (Emission emission : EMISSIONS) {
      Set<String> given = new HashSet<>(emission.arguments());
      given.addAll(ADDED);
      for (String key : keys(emission)) {
        String words = BUNDLE.getProperty(key) + BUNDLE.getProperty(key + REMEDY, "");
        Set<String> used = names(NAME, words);
        used.addAll(names(OPTIONAL_NAME, words));
        used.removeAll(given);
        used.forEach(
            name ->
                wrong.add(key + " names " + name + "; " + emission.where() + " gives " + given));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void sentencesAreSentences() {
    assertThat(BUNDLE)
        .allSatisfy(
            (key, words) -> {
              if (!key.toString().startsWith("word.")) {
                assertThat(words.toString())
                    .as(key.toString())
                    .matches("(?s)[„{A-ZÄÖÜ\\[].*([.!?:]|\\{[a-z]+\\}|\\|\\})")
                    .doesNotContain("  ", "\"");
              }
            });
  }
}
