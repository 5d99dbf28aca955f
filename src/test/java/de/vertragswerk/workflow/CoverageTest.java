package de.vertragswerk.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.GuidelineSentence;
import de.vertragswerk.domain.GuidelineSentence.Carrier;
import de.vertragswerk.domain.GuidelineSentence.CarrierKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each sentence of the guideline is carried by something, and docs/coverage.md says by what. */
final class CoverageTest {
  private static final Path GUIDELINE =
      Path.of("src/test/resources/guideline/kav-hinweise-2019.txt");

  private static final Path TABLE = Path.of("docs/coverage.md");

  private final ClauseLibrary library = Pack.compiled(Pack.LAP).library();

  @Test
  void theLibraryQuotesTheWholeGuidelineInOrder() throws IOException {
    String whole = words(Files.readString(GUIDELINE));
    int at = 0;
    StringBuilder unquoted = new StringBuilder();
    for (GuidelineSentence sentence : library.guideline()) {
      int found = whole.indexOf(words(sentence.text()), at);
      assertThat(found)
          .as("%s stands in the guideline: %s", sentence.id(), sentence.text())
          .isNotNegative();
      unquoted.append(whole, at, found);
      at = found + words(sentence.text()).length();
    }
    assertThat(unquoted.append(whole.substring(at)).toString().strip()).isEmpty();
  }

  /** Letters and digits only: line breaks, bullets and hyphens at line ends are layout. */
  private static String words(String text) {
    return text.replaceAll("(?m)^\\s*(?:-|\\d\\.)\\s", " ").replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  @Test
  void theStandardTextsHoldThePhrasesThatCarryASentence() {
    for (GuidelineSentence sentence : library.guideline()) {
      for (Carrier carrier : sentence.carriedBy()) {
        if (carrier.kind() == CarrierKind.CLAUSE && !carrier.phrase().isEmpty()) {
          String text = library.clause(carrier.id()).orElseThrow().standard().text();
          assertThat(text.replaceAll("\\s+", " ")).as(sentence.id()).contains(carrier.phrase());
        }
      }
    }
  }

  @Test
  void theFiveMandatoryAndNineRecommendedProvisionsAreThere() throws IOException {
    String guideline = Files.readString(GUIDELINE);
    assertThat(guideline)
        .contains("1. Laut KAV war verbindlich zu regeln")
        .contains("2. Empfohlene Regelungen");
    assertThat(library.provisions())
        .filteredOn(each -> each.clauseClass().name().equals("MANDATORY"))
        .hasSize(5)
        .allSatisfy(each -> assertThat(each.variants()).hasSizeGreaterThan(1));
    assertThat(library.provisions())
        .filteredOn(each -> each.clauseClass().name().equals("RECOMMENDED"))
        .hasSize(9);
  }

  @Test
  void theTableSaysWhatTheLibrarySays() throws IOException {
    String table = table();
    String kept = Files.readString(TABLE);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(TABLE, table);
    }
    assertThat(kept).isEqualTo(table);
  }

  private String table() {
    StringBuilder text =
        new StringBuilder(
            """
            # Wo jeder Satz des Leitfadens steht

            Der Leitfaden „Kooperationsverträge zwischen den Jobcentern und den LAP-Trägern ab 01.01.2019 –
            Vorgaben und Empfehlungen“, Satz für Satz, und was ihn in der Klauselbibliothek trägt. Die Tabelle
            entsteht aus `clause-library/lap/guideline.yaml`; ein Test hält sie daran fest.

            | Nr. | Satz des Leitfadens | getragen von |
            |---|---|---|
            """);
    for (GuidelineSentence sentence : library.guideline()) {
      text.append("| ")
          .append(sentence.id())
          .append(" | ")
          .append(sentence.text().replaceAll("\\s+", " ").replace("|", "\\|"))
          .append(" | ")
          .append(
              sentence.carriedBy().stream().map(this::carrier).collect(Collectors.joining("; ")))
          .append(" |\n");
    }
    return text.toString();
  }

  private String carrier(Carrier carrier) {
    String kind =
        switch (carrier.kind()) {
          case CLAUSE -> "Klausel";
          case RULE -> "Regel";
          case PARAMETER -> "Parameter";
          case ANNEX -> "Anlage";
          case GUIDANCE -> "Erläuterung zu";
        };
    String phrase =
        carrier.phrase().isEmpty() ? "" : " („" + carrier.phrase().replace("|", "\\|") + "“)";
    return kind + " `" + carrier.id() + "`" + phrase;
  }
}
