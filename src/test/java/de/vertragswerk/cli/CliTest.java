package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.vertragswerk.workflow.Pack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line through its real door. */
final class CliTest extends CliDoor {
  @Nested
  class Check {
    @Test
    void aSoundFileEndsWithZero() {
      assertThat(run("check", SAMPLE)).isZero();
      assertThat(err.toString()).isEmpty();
    }

    @Test
    void aBadFileIsExplainedInGerman() throws IOException {
      Path bad = Pack.SAMPLES.resolve("rejected/one-contact.json");
      assertThat(run("check", bad)).isEqualTo(1);
      assertThat(out.toString())
          .contains(
              "1 Fehler",
              "/provisions/contactDensity/contactsPerMonth",
              "[contactDensity.below-floor]")
          .contains("mindestens 2", "Grundlage: KAV-Hinweise");
    }

    @Test
    void programsReadJson() throws IOException {
      assertThat(
              run(
                  "check",
                  "--format",
                  "json",
                  SAMPLE,
                  Pack.SAMPLES.resolve("rejected/one-contact.json")))
          .isEqualTo(1);
      JsonNode files = new ObjectMapper().readTree(out.toString()).get("files");
      assertThat(files).hasSize(2);
      assertThat(files.get(0).get("sound").asBoolean()).isTrue();
      assertThat(files.get(1).get("problems").findValuesAsText("code"))
          .contains("contactDensity.below-floor");
    }
  }

  @Nested
  class Render {
    @Test
    void filesAreNamedAfterTheInput() throws IOException {
      Path input = file("greiz.json", Files.readString(SAMPLE));
      assertThat(
              run(
                  "render",
                  input,
                  "--out",
                  folder.resolve("out"),
                  "--format",
                  "docx,pdf,html,json"))
          .isZero();
      assertThat(outputs()).containsExactly("greiz.docx", "greiz.html", "greiz.json", "greiz.pdf");
      assertThat(out.toString().lines()).hasSize(4).allMatch(line -> Files.exists(Path.of(line)));
    }

    @Test
    void aPdfHasItsParameterFileOrNone() throws IOException {
      Path input = file("greiz.json", Files.readString(SAMPLE));
      Path made = folder.resolve("out/greiz.pdf");
      assertThat(run("render", input, "--out", folder.resolve("out"), "--format", "pdf")).isZero();
      assertThat(Files.readString(made, StandardCharsets.ISO_8859_1))
          .contains("<pdfaid:part>3<", "/EmbeddedFile");
      assertThat(
              run(
                  "render",
                  input,
                  "--out",
                  folder.resolve("out"),
                  "--format",
                  "pdf",
                  "--pdf-a",
                  "2"))
          .isZero();
      assertThat(Files.readString(made, StandardCharsets.ISO_8859_1))
          .contains("<pdfaid:part>2<")
          .doesNotContain("/EmbeddedFile");
    }

    @Test
    void nothingIsWrittenForABadFile() throws IOException {
      Path bad = Pack.SAMPLES.resolve("rejected/one-contact.json");
      assertThat(run("render", bad, "--out", folder.resolve("out"))).isEqualTo(1);
      assertThat(outputs()).isEmpty();
      assertThat(err.toString()).contains("Es wurde kein Vertrag geschrieben");
    }

    @Test
    void aDraftOfABadFileIsMarkedAndListsItsOpenPoints() throws IOException {
      Path bad = Pack.SAMPLES.resolve("rejected/one-contact.json");
      assertThat(run("render", "--draft", bad, "--out", folder.resolve("out"), "--format", "html"))
          .isZero();
      assertThat(Files.readString(folder.resolve("out/one-contact.html")))
          .contains("ENTWURF", "Offene Punkte", "mindestens 2");
    }

    @Test
    void oneBadFileDoesNotStopTheRest() throws IOException {
      Path bad = Pack.SAMPLES.resolve("rejected/one-contact.json");
      assertThat(run("render", bad, SAMPLE, "--out", folder.resolve("out"), "--format", "json"))
          .isEqualTo(1);
      assertThat(outputs()).hasSize(1);
    }

    @Test
    void twoInputsOfOneNameAreRefused() throws IOException {
      Files.createDirectory(folder.resolve("a"));
      Path twin = Files.copy(SAMPLE, folder.resolve("a").resolve(SAMPLE.getFileName()));
      assertThat(run("render", SAMPLE, twin, "--out", folder.resolve("out"))).isEqualTo(2);
      assertThat(outputs()).isEmpty();
    }
  }

  @Nested
  class Others {
    @Test
    void theStartingFileLacksOnlyWhatNobodyCanKnow() throws IOException {
      Path start = folder.resolve("start.json");
      assertThat(run("new", "--out", start)).isZero();
      assertThat(run("check", start)).isEqualTo(1);
      assertThat(out.toString()).contains("/provider/name", "/project/begin");
      assertThat(run("new", "--out", start)).isEqualTo(1);
    }

    @Test
    void theSchemaIsJson() throws IOException {
      assertThat(run("schema")).isZero();
      assertThat(new ObjectMapper().readTree(out.toString()).get("$schema").asText())
          .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void theLibraryIsSound() {
      assertThat(run("library", "check", "--quick")).isZero();
      assertThat(out.toString())
          .contains("in Ordnung", "Je zwei Ausprägungen zusammen: ", "Verträge: ")
          .endsWith("Die Bibliothek hält, was sie verspricht.\n");
    }

    @Test
    void aFaultOfSomeContractsComesWithTheSmallestFileThatShowsIt() throws IOException {
      Path faulty = folder.resolve("faulty");
      copy(Pack.LOAN, faulty);
      Path text = faulty.resolve("provisions/calibrationCare/standard.md");
      Files.writeString(text, Files.readString(text).replace(".withUnit} kal", "} Monate kal"));
      assertThat(run("library", "check", "--quick", "--library", faulty)).isEqualTo(1);
      assertThat(out.toString())
          .contains("calibrationCare/standard.md:1:1 [proof.number-and-unit]")
          .contains("Zahl und Wort passen nicht zusammen: „1 Monate“")
          .contains("Kleinste Parameterdatei, die es zeigt:", "\"intervalMonths\": 1");
    }

    @Test
    void aBrokenLibraryIsShownWithItsLines() throws IOException {
      Path broken = folder.resolve("broken");
      copy(Pack.LOAN, broken);
      Path text;
      try (Stream<Path> files = Files.walk(broken)) {
        text =
            files.filter(each -> each.endsWith("standard.md")).sorted().findFirst().orElseThrow();
      }
      Files.writeString(text, "Eins.\n\n${nobody.knows}");
      assertThat(run("library", "check", "--library", broken)).isEqualTo(1);
      assertThat(out.toString()).contains("standard.md:3:3", "nobody.knows");
    }

    private static void copy(Path from, Path to) throws IOException {
      try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.toList()) {
          Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
      }
    }

    @Test
    void theParametersReferenceSaysWhatTheLibraryDeclares() throws IOException {
      assertThat(run("library", "show")).isZero();
      Path reference = Path.of("docs/parameters.md");
      String kept = Files.readString(reference);
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(reference, out.toString());
      }
      assertThat(kept).isEqualTo(out.toString());
    }

    @Test
    void completionIsAScript() {
      assertThat(run("completion")).isZero();
      assertThat(out.toString()).contains("complete -F", "render");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "check|Es fehlt",
          "render x.json|Es fehlt: --out",
          "render x.json --out y --format doc|--format",
          "render x.json --out y --pdf-a 4|PDF/A-4 gibt es hier nicht",
          "render x.json --out y --pdf-a drei|Der Wert für --pdf-a passt nicht: drei",
          "chek|Unbekannte Angabe: chek",
          "check --frmat text x.json|Unbekannte Angabe",
        })
    void aWrongCommandLineEndsWithTwo(String arguments, String said) {
      assertThat(run((Object[]) arguments.split(" "))).isEqualTo(2);
      assertThat(err.toString()).contains(said, "--help");
    }

    @Test
    void aMissingFileIsAProblemOfTheInput() {
      assertThat(run("check", folder.resolve("nowhere.json"))).isEqualTo(1);
      assertThat(out.toString() + err).contains("nowhere.json");
    }

    @Test
    void helpIsGermanWhateverTheLocale() {
      Locale before = Locale.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertThat(run("render", "--help")).isZero();
        assertThat(out.toString())
            .contains("Aufruf: vertragswerk render", "Macht aus jeder Parameterdatei");
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @Nested
  class SecondPack {
    @Test
    void everyCommandWorksOnIt() throws IOException {
      // it declares more than it uses, for tests of reading
      assertThat(run("library", "check", "--quick", "--library", Pack.LOAN)).isEqualTo(1);
      assertThat(out.toString().lines().filter(line -> line.contains("[")))
          .allMatch(line -> line.contains("[proof.unused-"));
      assertThat(run("library", "show", "--library", Pack.LOAN)).isZero();
      assertThat(run("schema", "--library", Pack.LOAN)).isZero();
      assertThat(run("new", "--library", Pack.LOAN)).isZero();
      for (Path parameters : Pack.files(Pack.LOAN_PARAMETERS)) {
        boolean sound = run("check", "--library", Pack.LOAN, parameters) == 0;
        int rendered =
            run(
                "render",
                "--library",
                Pack.LOAN,
                parameters,
                "--out",
                folder.resolve("out"),
                "--format",
                "docx,pdf,html,json");
        assertThat(rendered).as(parameters + err.toString()).isEqualTo(sound ? 0 : 1);
      }
      assertThat(outputs()).hasSize(8);
    }
  }
}
