package de.vertragswerk.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The engine's own sentences, by the code of a problem. */
final class Sentences {
  private static final String BUNDLE = "problems.properties";
  private static final String ANY_SCOPE = "*";
  private static final String WORD = "word.";
  private static final String REMEDY = ".remedy";

  private final Properties sentences = new Properties();

  private Sentences() {}

  static Sentences load() {
    Sentences loaded = new Sentences();
    try (InputStream stream = Sentences.class.getResourceAsStream(BUNDLE);
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
      loaded.sentences.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return loaded;
  }

  /**
   * The sentence of a code. Kinds that occur in many scopes have one sentence for all: {@code
   * contactDensity.below-floor} finds {@code *.below-floor}.
   */
  Optional<String> fact(String code) {
    return find(code, "");
  }

  Optional<String> remedy(String code) {
    return find(code, REMEDY);
  }

  /**
   * The German word for an argument that is one of a fixed set; the argument itself otherwise. The
   * scope of the code may have words of its own.
   */
  Object word(String code, Object argument) {
    if (!(argument instanceof String key)) {
      return argument;
    }
    String scope = code.substring(0, code.indexOf('.') + 1);
    return sentences.getProperty(WORD + scope + key, sentences.getProperty(WORD + key, key));
  }

  private Optional<String> find(String code, String ending) {
    String own = sentences.getProperty(code + ending);
    String kind = code.substring(Math.max(code.indexOf('.'), 0));
    String shared = sentences.getProperty(ANY_SCOPE + kind + ending);
    return Optional.ofNullable(own != null ? own : shared);
  }
}
