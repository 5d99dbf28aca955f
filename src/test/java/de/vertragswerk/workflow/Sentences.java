package de.vertragswerk.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Transcript;
import de.vertragswerk.rendering.Format;
import de.vertragswerk.rendering.docx.PrintedDocx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;

/** Reads finished files back and looks for what the contract says in them. */
public final class Sentences {
  private Sentences() {}

  /** Each line, cell and signature of the contract, as the letters and digits in it. */
  static List<String> of(ContractDocument document) {
    return Transcript.of(document)
        .lines()
        .flatMap(line -> Stream.of(line.split(line.startsWith("___") ? " / |: " : "\\| ")))
        .map(Sentences::letters)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Format-given signs (labels of lists, hyphens, spaces, page furniture) are no part of it. */
  private static String letters(String text) {
    return text.replaceFirst(
            "^\\s*(?:#\\s*)?(?:§\\h*\\d+\\s|\\(\\d+\\)\\s|\\d+\\.\\s|[a-z]{1,2}\\)\\s|–\\s)?", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Whether a file shows a text, compared by its letters and digits: markup would lose some. */
  public static boolean says(String text, Format format, byte[] file) {
    String letters = text.replaceAll("[^\\p{L}\\p{N}]+", "");
    return missing(List.of(letters), format, file).isEmpty();
  }

  /** The lines that do not stand in the file, in their order. */
  static List<String> missing(List<String> lines, Format format, byte[] file) {
    String text = read(format, file).replaceAll("[^\\p{L}\\p{N}]+", "");
    List<String> missing = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      int found = text.indexOf(line, at);
      if (found < 0) {
        missing.add(line);
      } else {
        at = found;
      }
    }
    return missing;
  }

  private static String read(Format format, byte[] file) {
    try {
      return switch (format) {
        case PDF -> pdf(file);
        case DOCX -> PrintedDocx.text(file);
        case HTML -> Jsoup.parse(new String(file, StandardCharsets.UTF_8)).text();
        case JSON -> json(new ObjectMapper().readTree(file), new StringBuilder()).toString();
      };
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Page by page without head and foot, which would stand in the middle of sentences. */
  private static String pdf(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new BodyStripper().getText(document).replace("\u00AD\n", "").replace("\u00AD", "");
    }
  }

  private static final class BodyStripper extends PDFTextStripper {
    private static final float MARGIN = 60;

    @Override
    protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
      float y = text.getYDirAdj();
      boolean body = y > MARGIN && y < getCurrentPage().getMediaBox().getHeight() - MARGIN;
      if (body) {
        super.processTextPosition(text);
      }
    }
  }

  private static StringBuilder json(JsonNode node, StringBuilder text) {
    if (node.isArray()) {
      node.forEach(item -> json(item, text));
    } else if (node.isObject()) {
      node.properties().stream()
          .filter(field -> isSaid(field.getKey()) || field.getValue().isContainerNode())
          .forEach(field -> json(field.getValue(), text));
    } else {
      text.append(node.asText()).append(' ');
    }
    return text;
  }

  private static boolean isSaid(String field) {
    return List.of("text", "heading", "caption", "sectionText", "subsectionText", "placeAndDate")
        .contains(field);
  }
}
