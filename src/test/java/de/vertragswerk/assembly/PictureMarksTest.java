package de.vertragswerk.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.library.LibraryReader;
import de.vertragswerk.picture.PicturedPack;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text may say of pictures, and what is said of one that says it wrongly. */
final class PictureMarksTest {
  private static final String WIDE = "general/wide/standard.md";
  private static final String HEAD = "general/head/standard.md";

  @TempDir Path folder;

  @BeforeEach
  void copyThePack() throws IOException {
    try (Stream<Path> files = Files.walk(PicturedPack.FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(PicturedPack.FOLDER.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private List<Problem> complaints(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    ClauseLibrary library = LibraryReader.read(folder).library();
    return Assembler.compile(library).problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[[image:nothing]]; unknown-image; 9",
        "[[image:deal.nothing]]; unknown-image; 9",
        "[[image:nobody.logo]]; unknown-image; 9",
        "[[image:]]; unknown-image; 9",
        "[[image:deal.logo]]; unguarded-name-in-text; 9",
        "[#if !deal.logo??][[image:deal.logo]][/#if]; unguarded-name-in-text; 27",
        "[[image:deal.title]]; misused-name-in-text; 9",
        "[[image:deal]]; misused-name-in-text; 9",
        "[#if deal.logo??]${deal.logo}[/#if]; misused-name-in-text; 20",
        "[#if deal.logo??][#if deal.logo]x[/#if][/#if]; misused-name-in-text; 23",
        "[#if deal.sponsors??]${deal.sponsors.joined}[/#if]; unknown-name-in-text; 24",
        "${_image.seal}; unknown-name-in-text; 3",
        "[#list deal.partners as seal]${seal.name}[/#list]; forbidden-in-text; 7",
        "Siehe [[image:seal]] hier.; image-in-running-text; 1",
        "**[[image:seal]]**; image-in-running-text; 3",
        "- [[image:seal]]; image-in-running-text; 3",
        "> [[image:seal]]; image-in-running-text; 3",
        "[[image:seal]] [[image:stamp]]; image-in-running-text; 1",
      })
  void isToldWithItsPlace(String text, String kind, int column) throws IOException {
    assertThat(complaints(WIDE, "Zeile.\n\n" + text))
        .extracting(Problem::code, Problem::place)
        .contains(tuple("library." + kind, new Place.Line(WIDE, 3, column)));
  }

  @Test
  void aTableHoldsNoPictures() throws IOException {
    assertThat(complaints(WIDE, "| a | b |\n|---|---|\n| [[image:seal]] | c |"))
        .extracting(Problem::code)
        .containsExactly("library.image-in-running-text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[[image:stamp]]; ",
        "[#if deal.logo??][[image:deal.logo]][/#if]; ",
        "[#if deal.signs == \"FILE\"][[image:stamp]][#else][[image:seal]][/#if]; letterhead-holds-text",
        "Worte; letterhead-holds-text",
        "[[image:stamp]] Worte; letterhead-holds-text",
        "${deal.title}; letterhead-holds-text",
        "- [[image:stamp]]; letterhead-holds-text",
        "[[opening]]; letterhead-holds-text",
      })
  void aLetterheadHoldsPicturesAlone(String text, String kind) throws IOException {
    assertThat(complaints(HEAD, text + "\n\n[[image:stamp]]"))
        .extracting(Problem::code)
        .isEqualTo(kind == null ? List.of() : List.of("library." + kind));
  }

  @Test
  void aPictureNobodyShowsIsTold() throws IOException {
    assertThat(complaints("general/opening/standard.md", "{#first} Ohne."))
        .extracting(Problem::code, problem -> problem.arguments().get("subject"))
        .containsExactly(tuple("library.unused-image", "seal"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Siehe [[signatures:electronic]] hier.",
        "[[signatures:electronic]]",
        "[[signatures:electronic]]\\n\\n[[signatures]]\\n\\nOhne Liste.",
      })
  void marksOfSignaturesNeedTheirList(String text) throws IOException {
    assertThat(complaints(WIDE, text.replace("\\n", "\n")))
        .extracting(Problem::code)
        .contains("library.unknown-markup");
  }

  /** The check sees a line of a condition as a blank one, but it leaves no trace. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Eins.\\n\\n[[image:seal]]\\n[#if deal.logo??]\\n[/#if]\\nZwei.",
        "[[signatures]]\\n\\n[#if deal.signs == \"FILE\"]\\n[/#if]\\n[[signatures:electronic]]\\n\\n- A\\n  - B",
      })
  void whatConditionsJoinIsToldWhenATextIsFilled(String text) throws IOException {
    Files.writeString(folder.resolve(WIDE), text.replace("\\n", "\n"));
    ClauseLibrary library = LibraryReader.read(folder).library();
    AssemblerCompilation compilation = Assembler.compile(library);
    assertThat(compilation.problems()).isEmpty();
    ContractParameters parameters =
        Objects.requireNonNull(PicturedPack.parameters("").parameters());
    Assembly assembly = compilation.assembler().assemble(parameters, Purpose.signing("{}"));
    assertThat(assembly.problems())
        .extracting(Problem::code)
        .containsExactly("library.unknown-markup");
  }
}
