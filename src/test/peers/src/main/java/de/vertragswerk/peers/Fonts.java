package de.vertragswerk.peers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The font files that Vertragswerk prints with, as files for those who want files. */
record Fonts(Path regular, Path bold) {
  static final String FAMILY = "Liberation Sans";

  private static final String FOLDER = "/liberation/";
  private static final int TABLE_COUNT = 4;
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  static Fonts asShipped() throws IOException {
    Path folder = Files.createTempDirectory("fonts");
    return new Fonts(
        write(folder, "LiberationSans-Regular.ttf", false),
        write(folder, "LiberationSans-Bold.ttf", false));
  }

  /**
   * Without the table of ligatures, which PDFBox reads with regular expressions for every text: a
   * contract would take ten times as long.
   */
  static Fonts withoutLigatures() throws IOException {
    Path folder = Files.createTempDirectory("fonts");
    return new Fonts(
        write(folder, "LiberationSans-Regular.ttf", true),
        write(folder, "LiberationSans-Bold.ttf", true));
  }

  List<Path> both() {
    return List.of(regular, bold);
  }

  private static Path write(Path folder, String name, boolean hidesLigatures) throws IOException {
    try (InputStream file = Fonts.class.getResourceAsStream(FOLDER + name)) {
      byte[] font = file.readAllBytes();
      if (hidesLigatures) {
        hide("GSUB", font);
      }
      Path written = Files.write(folder.resolve(name), font);
      written.toFile().deleteOnExit();
      folder.toFile().deleteOnExit();
      return written;
    }
  }

  /** Gives a table a name that nobody looks for. */
  private static void hide(String table, byte[] font) {
    int tables = (font[TABLE_COUNT] & 0xFF) << 8 | font[TABLE_COUNT + 1] & 0xFF;
    for (int entry = 0; entry < tables; entry++) {
      int place = DIRECTORY + entry * ENTRY;
      if (new String(font, place, 4, StandardCharsets.US_ASCII).equals(table)) {
        font[place] = 'x';
      }
    }
  }
}
