package de.vertragswerk.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/** Looks for the words of a contract in a file, so that nobody is fast with half of them. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Words() {}

  /** How many of the contract's words the file has, from 0 to 1. */
  static double share(Path contract, Path file) throws IOException {
    Map<String, Integer> found = count(text(file));
    Map<String, Integer> wanted = count(text(TreeReader.read(ContractFiles.tree(contract))));
    long all = 0;
    long there = 0;
    for (Map.Entry<String, Integer> word : wanted.entrySet()) {
      all += word.getValue();
      there += Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0));
    }
    return (double) there / all;
  }

  private static Map<String, Integer> count(String text) {
    Map<String, Integer> counts = new HashMap<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      counts.merge(words.group(), 1, Integer::sum);
    }
    return counts;
  }

  private static String text(Printed printed) {
    StringBuilder text = new StringBuilder(printed.head().title());
    for (Printed.Part part : printed.parts()) {
      if (part instanceof Printed.Heading heading) {
        text.append('\n').append(heading.text());
      } else if (part instanceof Printed.Text paragraph) {
        text.append('\n').append(paragraph.text());
      } else if (part instanceof Printed.Table table) {
        text.append('\n').append(table.caption());
        table.head().forEach(row -> row.forEach(cell -> text.append('\n').append(cell)));
        table.body().forEach(row -> row.forEach(cell -> text.append('\n').append(cell)));
      } else if (part instanceof Printed.SignatureLine line) {
        text.append('\n').append(line.person());
      }
    }
    return text.toString();
  }

  private static String text(Path file) throws IOException {
    String name = file.toString();
    if (name.endsWith(".pdf")) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        return joined(new PDFTextStripper().getText(document));
      }
    }
    if (name.endsWith(".docx")) {
      try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
          XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
        return extractor.getText();
      }
    }
    return Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8)).text();
  }

  /** Words that were divided at the end of a line. */
  private static String joined(String text) {
    return text.replaceAll("[-\u00AD\u2010]\\s*\\R", "").replace("\u00AD", "");
  }
}
