package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.all;
import static de.vertragswerk.rendering.docx.DocxFile.shown;

import java.util.stream.Collectors;

/** What a word processor prints of a file: the numbers it counts, and the texts. */
public final class PrintedDocx {
  private PrintedDocx() {}

  /** One line for each paragraph, its number and a tab before it. */
  public static String text(byte[] docx) {
    DocxFile file = DocxFile.read(docx);
    PrintedNumbers numbers = new PrintedNumbers(file, true);
    return all(file.body(), "p").stream()
        .map(paragraph -> numbers.next(paragraph) + "\t" + shown(paragraph))
        .collect(Collectors.joining("\n"));
  }
}
