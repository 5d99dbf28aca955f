package de.vertragswerk.library;

import de.vertragswerk.domain.LibraryImage;
import de.vertragswerk.picture.Picture;
import de.vertragswerk.picture.Picture.Kind;
import de.vertragswerk.picture.PictureFault;
import de.vertragswerk.picture.PictureReading;
import de.vertragswerk.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the pictures of a library: {@code images:} in {@code library.yaml}. */
final class ImageReader {
  /** A parameter file may hold 2 MB, and base 64 makes a third more of a picture. */
  static final int MOST_KILOBYTES = 1_000;

  private static final int MOST_MILLIMETRES = 250;
  private static final int MOST_BYTES = 200 * 1024;
  private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*");

  private final LibraryFolder folder;
  private final LibraryProblems problems;

  ImageReader(LibraryFolder folder, LibraryProblems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  List<LibraryImage> readAll(YamlMapping declarations) {
    List<LibraryImage> images = new ArrayList<>();
    List<String> used = new ArrayList<>();
    for (String id : declarations.keys()) {
      YamlMapping yaml = declarations.mapping(id);
      String file = yaml.text("file");
      String alternativeText = yaml.text("alternativeText");
      int height = height(yaml, problems);
      yaml.complainOfUnknownKeys();
      used.add(file);
      Place.Line place = declarations.placeOf(id);
      Picture picture = file.isEmpty() ? null : picture(file, yaml.valuePlaceOf("file"));
      if (!ID.matcher(id).matches()) {
        problems.error("bad-image-id", place, id);
      } else if (picture != null) {
        images.add(new LibraryImage(id, picture, alternativeText, height, place));
      }
    }
    complainOfUnnamed(used);
    return images;
  }

  /** How high a picture is printed, in millimetres. */
  static int height(YamlMapping yaml, LibraryProblems problems) {
    int height = yaml.has("height") ? yaml.integer("height", 1) : 0;
    if (!yaml.has("height")) {
      problems.error("missing-key", yaml.place(), "height");
    } else if (height < 1 || height > MOST_MILLIMETRES) {
      problems.error("bad-height", yaml.valuePlaceOf("height"), String.valueOf(height));
    }
    return Math.min(Math.max(height, 1), MOST_MILLIMETRES);
  }

  /** A file nobody names would be a picture that silently never appears. */
  private void complainOfUnnamed(List<String> used) {
    folder.names().stream()
        .filter(name -> name.startsWith("images/") && !used.contains(name))
        .forEach(name -> problems.error("unnamed-image", new Place.Whole(name), name));
  }

  private @Nullable Picture picture(String file, Place.Line place) {
    byte[] content = folder.bytes(file);
    Kind kind = kind(file);
    if (content == null || kind == null) {
      problems.error(content == null ? "missing-file" : "image-of-other-kind", place, file);
      return null;
    }
    if (content.length > MOST_BYTES) {
      problems.error("image-too-large", place, file);
      return null;
    }
    PictureReading reading = PictureReading.ofOwn(content, kind);
    if (reading.picture() == null) {
      problems.error(code(Objects.requireNonNull(reading.fault())), place, file);
    }
    return reading.picture();
  }

  private static @Nullable Kind kind(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".png")) {
      return Kind.PNG;
    }
    return name.endsWith(".jpg") || name.endsWith(".jpeg") ? Kind.JPEG : null;
  }

  private static String code(PictureFault fault) {
    if (fault == PictureFault.OTHER_KIND) {
      return "image-of-other-kind";
    }
    if (fault == PictureFault.TOO_MANY_DOTS) {
      return "image-of-too-many-dots";
    }
    return fault == PictureFault.UNUSABLE_COLOURS ? "image-of-unusable-colours" : "broken-image";
  }
}
