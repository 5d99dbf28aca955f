package de.vertragswerk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.library.LibraryReader;
import de.vertragswerk.library.LibraryReading;
import de.vertragswerk.parameter.ParameterReader;
import de.vertragswerk.parameter.ParameterReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A contract type that shows pictures wherever a text can, and parameter files for it. */
public final class PicturedPack {
  public static final Path FOLDER = Path.of("src/test/resources/packs/pictured");
  public static final ClauseLibrary LIBRARY = read();

  private PicturedPack() {}

  private static ClauseLibrary read() {
    try {
      LibraryReading reading = LibraryReader.read(FOLDER);
      assertThat(reading.problems()).isEmpty();
      return reading.library();
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  /** Reads the file that holds these values of the only group. */
  public static ParameterReading parameters(String values) {
    String file = "{\"deal\": {" + values + "}, \"provisions\": {}}";
    return new ParameterReader(LIBRARY).read("file.json", file.getBytes(StandardCharsets.UTF_8));
  }

  /** A picture as a parameter file holds it. */
  public static String image(String mediaType, byte[] file, String alternativeText) {
    return "{\"mediaType\": \"%s\", \"data\": \"%s\", \"alternativeText\": \"%s\"}"
        .formatted(mediaType, TestPictures.base64(file), alternativeText);
  }

  public static String png(int width, int height, String alternativeText) {
    return image("image/png", TestPictures.png(width, height), alternativeText);
  }
}
