package de.vertragswerk.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.LibraryImage;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType.ImageType;
import de.vertragswerk.picture.Picture;
import de.vertragswerk.picture.PicturedPack;
import de.vertragswerk.picture.TestPictures;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures, the letterhead and lying sheets of a library: what is read, what is complained of. */
final class LibraryImagesTest {
  private static final String ROOT = "library.yaml";
  private static final String SEAL = "images/seal.png";

  @TempDir Path folder;

  @BeforeEach
  void copyThePack() throws IOException {
    copyTo(folder);
  }

  private static void copyTo(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(PicturedPack.FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(PicturedPack.FOLDER.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.copy(file, copy);
      }
    }
  }

  private void replace(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  private LibraryReading read() throws IOException {
    return LibraryReader.read(folder);
  }

  private Place.Line placeOf(String file, String words) throws IOException {
    String text = Files.readString(folder.resolve(file));
    String before = text.substring(0, text.indexOf(words));
    int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
    return new Place.Line(file, line, before.length() - before.lastIndexOf('\n'));
  }

  @Test
  void areReadWithTheirWords() {
    ClauseLibrary library = PicturedPack.LIBRARY;
    assertThat(library.images())
        .extracting(LibraryImage::id, LibraryImage::height, image -> image.picture().kind())
        .containsExactly(
            tuple("seal", 20, Picture.Kind.PNG), tuple("stamp", 10, Picture.Kind.JPEG));
    assertThat(Objects.requireNonNull(library.letterhead()).id()).isEqualTo("head");
    assertThat(library.clauses()).extracting(Clause::id).doesNotContain("head");
    ImageType logo =
        (ImageType)
            Objects.requireNonNull(library.parameter(ParameterPath.parse("deal.logo"))).type();
    assertThat(logo).isEqualTo(new ImageType(15, 20));
  }

  @Test
  void partakeInTheHash() throws IOException {
    String before = read().library().identity().hash();
    Files.write(folder.resolve(SEAL), TestPictures.png(60, 40));
    assertThat(read().problems()).isEmpty();
    assertThat(read().library().identity().hash()).isNotEqualTo(before);
  }

  @Test
  void areReadFromInsideAJarToo() throws IOException {
    Path jar = folder.resolve("pack.jar");
    try (FileSystem inside =
        FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
      copyTo(inside.getPath("/pack"));
      LibraryReading reading = LibraryReader.read(inside.getPath("/pack"));
      assertThat(reading.problems()).isEmpty();
      assertThat(reading.library().identity()).isEqualTo(PicturedPack.LIBRARY.identity());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "library.yaml; images/seal.png; images/gone.png; missing-file; images/gone.png",
        "library.yaml; images/seal.png; ../seal.png; missing-file; ../seal.png",
        "library.yaml; images/seal.png; images/../images/seal.png; missing-file; images/..",
        "library.yaml; height: 20; height: 0; bad-height; 0}",
        "library.yaml; height: 20; height: 251; bad-height; 251",
        "library.yaml; height: 20; height: hoch; not-a-number; hoch",
        "library.yaml; , height: 20; ``; missing-key; {file: images/seal.png",
        "library.yaml; , height: 20; `, height: 20, width: 3`; unknown-key; width",
        "library.yaml; Siegel nach § 3, in Blau; ``; blank-value; \"\"",
        "library.yaml; seal:; big-seal:; bad-image-id; big-seal",
        "library.yaml; letterhead: head; letterhead: nobody; missing-clause; nobody",
        "general/head/part.yaml; heading: none; heading: plain; letterhead-with-heading; title",
        "general/wide/part.yaml; landscape; crooked; bad-orientation; crooked",
        "general/deal.yaml; maximumKilobytes: 20; maximumKilobytes: 1001; bad-kilobytes; 1001",
        "general/deal.yaml; height: 15, ; ``; missing-key; {type: image, label: Logo, help",
      })
  void oneFaultIsToldWithItsPlace(String file, String from, String to, String kind, String place)
      throws IOException {
    replace(file, from, to);
    assertThat(read().problems())
        .extracting(Problem::code, Problem::place)
        .contains(tuple("library." + kind, placeOf(file, place)));
  }

  @ParameterizedTest
  @CsvSource({
    "cut, broken-image",
    "other, image-of-other-kind",
    "huge, image-of-too-many-dots",
    "press, image-of-unusable-colours",
    "heavy, image-too-large"
  })
  void anUnfitFileIsTold(String what, String kind) throws IOException {
    String file = what.equals("press") ? "images/seal.jpg" : SEAL;
    Files.delete(folder.resolve(SEAL));
    replace(ROOT, SEAL, file);
    byte[] seal = TestPictures.png(60, 40);
    byte[] content =
        switch (what) {
          case "cut" -> Arrays.copyOf(seal, seal.length - 9);
          case "other" -> TestPictures.jpeg(60, 40);
          case "huge" -> TestPictures.png(3, 4_001);
          case "press" -> TestPictures.jpegForPrintingPresses();
          default -> Arrays.copyOf(seal, 200 * 1024 + 1);
        };
    Files.write(folder.resolve(file), content);
    assertThat(read().problems())
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple("library." + kind, placeOf(ROOT, file)));
  }

  @Test
  void aFileNobodyNamesIsTold() throws IOException {
    Files.write(folder.resolve("images/more.png"), TestPictures.png(3, 2));
    assertThat(read().problems())
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple("library.unnamed-image", new Place.Whole("images/more.png")));
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.write(elsewhere.resolve("secret.png"), TestPictures.png(3, 2));
    Files.delete(folder.resolve(SEAL));
    Files.createSymbolicLink(folder.resolve(SEAL), secret);
    assertThat(read().problems()).extracting(Problem::code).containsExactly("library.missing-file");
  }

  @Test
  void aLetterheadThatIsAClauseTooIsTold() throws IOException {
    replace(ROOT, "order: [opening", "order: [head, opening");
    assertThat(read().problems())
        .extracting(Problem::code, problem -> problem.arguments().get("subject"))
        .containsExactly(tuple("library.duplicate-id", "head"));
  }

  @Test
  void aBlankTextThatMustSaySomethingIsTold() throws IOException {
    replace("general/wide/part.yaml", "title: Breit", "title: \"  \"");
    replace(ROOT, "title: Bildvertrag", "title: ''");
    assertThat(read().problems())
        .extracting(Problem::code, problem -> problem.arguments().get("subject"))
        .containsExactly(
            tuple("library.blank-value", "title"), tuple("library.blank-value", "title"));
  }
}
