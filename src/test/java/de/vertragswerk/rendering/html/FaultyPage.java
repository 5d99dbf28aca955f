package de.vertragswerk.rendering.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page with one fault of each kind that the tests look for: who finds none here is asleep. */
final class FaultyPage {
  static final String NAME = "faulty";

  private static final String HTML =
      """
      <!DOCTYPE html>
      <html>
      <head>
      <meta charset="utf-8">
      <title>Fehler</title>
      <style>:focus { outline: none; }</style>
      </head>
      <body>
      <img src="missing.png">
      <p style="width: 1600px; color: #bbbbbb">blass und breit</p>
      <p><a href="#nowhere">Verweis</a> <a href="#" tabindex="-1">unerreichbar</a></p>
      <script>document.title = 'gelaufen';</script>
      </body>
      </html>
      """;

  private FaultyPage() {}

  static Path write(Path folder) throws IOException {
    return Files.writeString(folder.resolve(NAME + ".html").toAbsolutePath(), HTML);
  }
}
