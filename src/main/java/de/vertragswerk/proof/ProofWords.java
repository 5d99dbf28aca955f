package de.vertragswerk.proof;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The German words the proof must know: what the language asks of a sentence. */
final class ProofWords {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          ProofWords.class.getPackageName() + ".proof",
          Locale.ROOT,
          ProofWords.class.getClassLoader());

  private ProofWords() {}

  static String of(String key) {
    return BUNDLE.getString(key);
  }

  static List<String> list(String key) {
    return Stream.of(of(key).split("\\s*,\\s*")).toList();
  }

  /** The words of a list, ready to stand in a pattern. */
  static String alternatives(String key) {
    return list(key).stream().collect(Collectors.joining("|", "(?:", ")"));
  }
}
