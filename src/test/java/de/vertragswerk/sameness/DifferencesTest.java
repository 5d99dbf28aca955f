package de.vertragswerk.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Transcript;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Pack;
import de.vertragswerk.workflow.Renderers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison reads all of a contract, and a small change in one format is seen. */
final class DifferencesTest {
  private static final Path SAMPLE = Path.of("samples/ge-quarterly-report.json");
  private final Outcome.Made contract = made(UnaryOperator.identity());

  private static Outcome.Made made(UnaryOperator<String> change) {
    try {
      String file = change.apply(Files.readString(SAMPLE));
      byte[] content = file.getBytes(StandardCharsets.UTF_8);
      return (Outcome.Made) Pack.lap().contract(Pack.lap().check("sample.json", content));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private byte[] file(String format) {
    return Renderers.renditions().render(contract, format);
  }

  private Reading json() {
    return JsonReader.read(JsonReader.parse(file("json")));
  }

  @Test
  void readsEveryLetterOfTheContract() {
    ContractDocument document = contract.document();
    String said = document.head().title() + document.head().subtitle();
    String contents = document.sections().isEmpty() ? "" : document.head().labels().contents();
    String tree = said + contents + Transcript.of(document).replaceAll("figure: ", "");
    String read =
        json().statements().stream()
            .filter(statement -> !isLetterhead(document, statement))
            .map(Statement::text)
            .collect(Collectors.joining());
    assertThat(letters(read)).isEqualTo(letters(tree));
  }

  private static boolean isLetterhead(ContractDocument document, Statement statement) {
    return document.head().letterhead().stream()
        .anyMatch(figure -> figure.alternativeText().equals(statement.text()));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Other parameters for the other format: a signature, a number, a street, a date. */
  @ParameterizedTest
  @CsvSource({
    "Marlene Vossbeck, Marlene Vossbeek",
    "Kranichwinkel 12, Kranichwinkel 13",
    "'\"counterparts\": 3', '\"counterparts\": 4'",
    "2018-12-10, 2018-12-11",
    "'\"revision\": 2', '\"revision\": 3'",
  })
  void seesAnotherValueInEachFormat(String before, String after) {
    Outcome.Made other = made(file -> file.replace(before, after));
    Readings changed = Readings.of(other.document());
    for (Reading reading : changed.all()) {
      assertThat(Differences.between(json(), reading)).as(reading.format()).isNotEmpty();
    }
  }

  /** The first of each: a label, the target of a reference, a line of the contents, a cell. */
  @ParameterizedTest
  @CsvSource({
    "'<span class=\"label\">(2)</span>', '<span class=\"label\">(3)</span>'",
    "'<a href=\"#KVa_places_0\">', '<a href=\"#KVa_placeRefill_0\">'",
    "'<td', '<th'",
    "'Ort, Datum', 'Ort'",
    "'Seite ', 'S. '",
  })
  void seesWhatOnlyOnePageSaysOtherwise(String before, String after) {
    String page = new String(file("html"), StandardCharsets.UTF_8);
    int at = page.indexOf(before);
    assertThat(at).as(before).isPositive();
    String changed = page.substring(0, at) + after + page.substring(at + before.length());
    Reading html = HtmlReader.read(changed.getBytes(StandardCharsets.UTF_8));
    Reading docx = DocxReader.read(file("docx"));
    assertThat(Differences.between(docx, html)).hasSizeGreaterThanOrEqualTo(1);
  }

  /** Nothing in the text changes: only how Word would count, link or show it. */
  @ParameterizedTest
  @CsvSource({
    "word/numbering.xml, 'w:lvlText w:val=\"(%2)\"', 'w:lvlText w:val=\"[%2]\"'",
    "word/document.xml, ' REF KVa_places_0 ', ' REF KVa_placeRefill_0 '",
    "word/header.xml, LAP-2019-017, LAP-2019-018",
    "word/document.xml, '<w:tblHeader/>', ''",
  })
  void seesWhatWordWouldCountOrFollowOtherwise(String part, String before, String after)
      throws IOException {
    byte[] changed = replaced(file("docx"), part, before, after);
    List<String> differences = Differences.between(json(), DocxReader.read(changed));
    List<String> facts =
        Differences.between(PdfReader.read(file("pdf")).reading(), DocxReader.read(changed));
    assertThat(facts.size() + differences.size()).isPositive();
  }

  private static byte[] replaced(byte[] zip, String part, String before, String after)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        String text = new String(from.readAllBytes(), StandardCharsets.ISO_8859_1);
        boolean changes = entry.getName().equals(part);
        assertThat(!changes || text.contains(before)).as("%s in %s", before, part).isTrue();
        to.putNextEntry(new ZipEntry(entry.getName()));
        String written = changes ? text.replace(before, after) : text;
        to.write(written.getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return out.toByteArray();
  }
}
