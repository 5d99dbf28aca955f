package de.vertragswerk.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Inline;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LineSetterTest {
  private static final Faces FACES = Faces.liberationSans();
  private static final Lexicon GERMAN = new Lexicon(Hyphenation.german());
  private static final Look JUSTIFIED = Looks.of(FACES).text();
  private static final Look RAGGED = Looks.of(FACES).cell();
  private static final String PROSE =
      "Die Vertragsparteien unterrichten einander unverzüglich über alle Umstände, die für die"
          + " Durchführung des Projekts wesentlich sind, insbesondere über Unterbrechungen,"
          + " Abbrüche und die Aufnahme einer sozialversicherungspflichtigen Beschäftigung. ";

  @Nested
  class JustifiedText {
    @Test
    void hasLinesOfEqualWidthButTheLast() {
      List<Line> lines = set(PROSE.repeat(4), 300);
      assertThat(lines.subList(0, lines.size() - 1))
          .allSatisfy(line -> assertThat(line.width()).isBetween(299.9, 300.1));
      assertThat(lines.get(lines.size() - 1).width()).isLessThanOrEqualTo(300.1);
    }

    @Test
    void keepsTheGapsBetweenWordsModest() {
      double space = FACES.regular().width(" ", JUSTIFIED.size());
      assertThat(set(PROSE.repeat(4), 420))
          .allSatisfy(line -> assertThat(line.spacing()).isBetween(-0.3 * space, 1.6 * space));
    }

    @Test
    void hardlyEverEndsWithTheRestOfAWord() {
      int lost = 0;
      for (int width = 300; width < 460; width += 2) {
        List<Line> lines = set(PROSE.repeat(3), width);
        boolean divided = text(lines.get(lines.size() - 2)).endsWith("\u00AD");
        lost += divided && !text(lines.get(lines.size() - 1)).strip().contains(" ") ? 1 : 0;
      }
      assertThat(lost).isLessThanOrEqualTo(4);
    }

    @Test
    void losesAndAddsNoLetter() {
      String together =
          set(PROSE, 180).stream().map(line -> text(line)).collect(Collectors.joining());
      assertThat(together).contains("\u00AD");
      assertThat(together.replace("\u00AD", "")).isEqualTo(PROSE);
    }
  }

  @Nested
  class NothingBreaks {
    @Test
    void afterANoBreakSpace() {
      assertNeverTorn("gemäß §\u00A016 Absatz\u00A01 des Gesetzes ", "§\u00A016", "Absatz\u00A01");
    }

    @Test
    void insideNumbersCitationsAndAddresses() {
      assertNeverTorn(
          "Betrag 1.234.567,89 nach §16i-neu an teilnehmerinnen-verwaltung@vertragspartei.example ",
          "1.234.567,89",
          "§16i-neu",
          "teilnehmerinnen-verwaltung@vertragspartei.example");
    }

    @Test
    void insideAReference() {
      Inline.Reference reference =
          new Inline.Reference("KVa_x_0", "§\u00A07", "KVa_x_2", " Absatz\u00A02");
      for (int width = 180; width < 300; width += 3) {
        List<Inline> content =
            List.of(
                new Inline.Text("Das gilt auch für die Regelung in "),
                reference,
                new Inline.Text(" und alle anderen."));
        List<Line> lines =
            new LineSetter(JUSTIFIED, width, GERMAN)
                .lines(StretchCollector.collect(content, JUSTIFIED, new StructureBuilder()));
        assertThat(lines).anySatisfy(line -> assertThat(text(line)).contains(reference.text()));
      }
    }

    private void assertNeverTorn(String text, String... parts) {
      for (int width = 260; width < 460; width += 3) {
        String lines =
            set(text.repeat(6), width).stream()
                .map(line -> text(line))
                .collect(Collectors.joining("\n"));
        for (String part : parts) {
          assertThat(lines.split(part, -1)).hasSize(7);
        }
      }
    }
  }

  @Nested
  class Dates {
    private static final String DATED =
        "Der Träger führt das Projekt nach der Vorhabenbeschreibung mit Stand vom"
            + " 14.\u00A0September\u00A02018 durch. Die Vorhabenbeschreibung in dieser Fassung ist"
            + " dem Vertrag als Anlage\u00A01 beigefügt. ";

    @Test
    void loseTheirYearRatherThanLeaveALineLoose() {
      double space = FACES.regular().width(" ", JUSTIFIED.size());
      List<Line> lines = set(DATED, 422);
      assertThat(text(lines.get(0))).endsWith("14.\u00A0September\u00A0");
      assertThat(lines.get(0).spacing()).isLessThan(space);
    }

    @Test
    void loseNothingElse() {
      for (int width = 200; width < 460; width += 3) {
        String lines =
            set(DATED.repeat(4), width).stream()
                .map(line -> text(line))
                .collect(Collectors.joining("\n"));
        assertThat(lines.split("14.\u00A0September\u00A0", -1)).hasSize(5);
        assertThat(lines.split("Anlage\u00A01", -1)).hasSize(5);
      }
    }
  }

  @Nested
  class WordsWiderThanTheLine {
    @Test
    void breakAnywhereInsteadOfRunningOut() {
      String word = "Wort".repeat(2_500);
      List<Line> lines = set(word, 450);
      assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(450.1));
      assertThat(
              lines.stream()
                  .map(line -> text(line))
                  .collect(Collectors.joining())
                  .replace("\u00AD", ""))
          .isEqualTo(word);
    }

    @Test
    void breakAtFixedSpacesBeforeTheyBreakInsideNumbers() {
      List<Line> lines =
          new LineSetter(RAGGED, 60, GERMAN)
              .lines(stretches("§\u00A016i SGB\u00A0II, 1.234.567,89\u00A0€", RAGGED));
      assertThat(lines)
          .extracting(line -> text(line).strip())
          .anySatisfy(line -> assertThat(line).contains("1.234.567,89"));
    }

    @Test
    void breakInANarrowColumnOnlyWhereTheyMust() {
      List<Line> lines =
          new LineSetter(RAGGED, 60, GERMAN)
              .lines(stretches("Nachbetreuung kontakt@bildungswerk.example 2", RAGGED));
      assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(60.1));
    }
  }

  /** Else a line with such a word would be left far too loose. */
  @Test
  void aWordWithAGenderStarIsDividedBeforeTheStar() {
    List<Line> lines = set("Die Integrationsbegleiter*innen, alle, kommen.", 100);
    assertThat(lines.stream().map(line -> text(line).strip()))
        .anyMatch(line -> line.endsWith("\u00AD"))
        .noneMatch(line -> line.startsWith("*") || line.endsWith("*"));
  }

  @Test
  void aHyphenOfTheTextIsAGoodPlaceToBreak() {
    boolean broken = false;
    for (int width = 100; width < 300; width += 2) {
      for (Line line : set("Grundlage ist die ESF-Integrationsrichtlinie des Landes", width)) {
        broken |= text(line).endsWith("ESF-");
      }
    }
    assertThat(broken).isTrue();
  }

  @Test
  void aLineBreakEndsTheLine() {
    List<Inline> content =
        List.of(new Inline.Text("eins"), new Inline.LineBreak(), new Inline.Text("zwei"));
    List<Line> lines =
        new LineSetter(JUSTIFIED, 400, GERMAN)
            .lines(StretchCollector.collect(content, JUSTIFIED, new StructureBuilder()));
    assertThat(lines).extracting(line -> text(line)).containsExactly("eins ", "zwei");
  }

  private static List<Line> set(String text, double width) {
    return new LineSetter(JUSTIFIED, width, GERMAN).lines(stretches(text, JUSTIFIED));
  }

  private static List<Stretch> stretches(String text, Look look) {
    return StretchCollector.collect(List.of(new Inline.Text(text)), look, new StructureBuilder());
  }

  private static String text(Line line) {
    return line.runs().stream().map(Line.Run::text).collect(Collectors.joining());
  }
}
