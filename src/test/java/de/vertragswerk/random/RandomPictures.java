package de.vertragswerk.random;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.ParameterType.TextType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** Pictures as a parameter file holds them; small ones, for what they show does not matter. */
final class RandomPictures {
  private static final Path FOLDER = Path.of("src/test/resources/packs/pictured/images");
  private static final TextType WORDS = new TextType(300, false, "", "");
  private static final String PNG = base64("seal.png");
  private static final String JPEG = base64("stamp.jpg");

  private RandomPictures() {}

  private static String base64(String name) {
    try {
      return Base64.getEncoder().encodeToString(Files.readAllBytes(FOLDER.resolve(name)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static ObjectNode of(RandomGenerator random) {
    boolean png = random.nextBoolean();
    return RandomValues.NODES
        .objectNode()
        .put("mediaType", png ? "image/png" : "image/jpeg")
        .put("data", png ? PNG : JPEG)
        .put("alternativeText", RandomTexts.of(WORDS, random));
  }
}
