package de.vertragswerk.assembly;

import static de.vertragswerk.picture.PicturedPack.png;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.ImageFile;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Transcript;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.parameter.ParameterReading;
import de.vertragswerk.picture.PicturedPack;
import de.vertragswerk.picture.TestPictures;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the texts of a library show beside words. */
final class PicturesTest {
  private static final Assembler ASSEMBLER = assembler();

  private static Assembler assembler() {
    AssemblerCompilation compilation = Assembler.compile(PicturedPack.LIBRARY);
    assertThat(compilation.problems()).isEmpty();
    return compilation.assembler();
  }

  private static ContractDocument document(String values) {
    ParameterReading reading = PicturedPack.parameters(values);
    assertThat(reading.problems()).isEmpty();
    ContractParameters parameters = Objects.requireNonNull(reading.parameters());
    Assembly assembly = ASSEMBLER.assemble(parameters, Purpose.signing("{}"));
    assertThat(assembly.problems()).isEmpty();
    return assembly.document();
  }

  private static Section section(ContractDocument document, String clause) {
    return document.sections().stream()
        .filter(section -> section.clause().equals(clause))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Block> blocks(Section section) {
    return section.subsections().stream().flatMap(part -> part.blocks().stream());
  }

  private static List<Figure> figures(Section section) {
    return blocks(section).filter(Figure.class::isInstance).map(Figure.class::cast).toList();
  }

  @Test
  void aPictureOfTheLibraryIsAFigure() {
    Figure seal = figures(section(document(""), "opening")).get(0);
    assertThat(seal.id()).isEqualTo("KVf_opening_1");
    assertThat(seal.alternativeText()).isEqualTo("Siegel nach \u00A7\u00A03, in Blau");
    assertThat(seal.height()).isEqualTo(20);
    assertThat(seal.width()).isEqualTo(30);
    assertThat(seal.file().kind()).isEqualTo(ImageFile.Kind.PNG);
    assertThat(seal.origin().file()).isEqualTo("general/opening/standard.md");
  }

  @Test
  void aPictureSomebodyGivesStandsAsItIs() {
    List<Figure> figures =
        figures(section(document("\"logo\": " + png(30, 20, "nach § 3")), "opening"));
    assertThat(figures).extracting(Figure::id).containsExactly("KVf_opening_1", "KVf_opening_2");
    assertThat(figures.get(1).alternativeText()).isEqualTo("nach § 3");
    assertThat(figures.get(1).height()).isEqualTo(15);
    assertThat(figures.get(1).file().bytes()).isEqualTo(TestPictures.png(30, 20));
  }

  @Test
  void picturesAreNoSubsections() {
    assertThat(Transcript.of(document("")).replace('\u00A0', '~'))
        .contains("(1) Erster Absatz.\n(2) Zweiter Absatz nach Absatz~1.");
    ContractDocument withLogo = document("\"logo\": " + png(3, 2, "x"));
    assertThat(section(withLogo, "opening").subsections())
        .extracting(part -> part.number())
        .containsExactly(0, 1, 2);
  }

  @Test
  void aTextGoesThroughPicturesInAList() {
    ContractDocument document =
        document(
            "\"partners\": [{\"name\": \"A\"}, {\"name\": \"B\", \"logo\": %s}]"
                .formatted(png(3, 2, "Logo von B")));
    assertThat(blocks(section(document, "partners")).map(Block::getClass).map(Class::getSimpleName))
        .containsExactly("Paragraph", "Paragraph", "Paragraph", "Figure");
  }

  @Test
  void theLetterheadStandsInTheHead() {
    assertThat(document("").head().letterhead())
        .extracting(Figure::alternativeText)
        .containsExactly("Stempel");
    String values =
        "\"logo\": %s, \"sponsors\": [%s, %s]"
            .formatted(png(3, 2, "Logo"), png(3, 2, "eins"), png(3, 2, "zwei"));
    ContractDocument document = document(values);
    assertThat(document.head().letterhead())
        .extracting(Figure::alternativeText)
        .containsExactly("Logo", "eins", "zwei", "Stempel");
    assertThat(document.head().letterhead()).extracting(Figure::id).doesNotHaveDuplicates();
    assertThat(document.sections()).extracting(Section::clause).doesNotContain("head");
  }

  @Test
  void aClauseCanLieOnItsSide() {
    ContractDocument document = document("");
    assertThat(section(document, "wide").orientation()).isEqualTo(PageOrientation.LANDSCAPE);
    assertThat(section(document, "opening").orientation()).isEqualTo(PageOrientation.PORTRAIT);
  }

  @Test
  void partiesSignByHandOrInTheFile() {
    assertThat(signing("\"signs\": \"PAPER\"")).containsExactly(SigningMode.BY_HAND);
    assertThat(signing("\"signs\": \"FILE\"")).containsExactly(SigningMode.ELECTRONIC);
  }

  private static List<SigningMode> signing(String values) {
    return blocks(section(document(values), "closing"))
        .filter(Signatures.class::isInstance)
        .map(block -> ((Signatures) block).mode())
        .toList();
  }

  @Test
  void noWordOfAFileBecomesAPicture() {
    ContractDocument document = document("\"title\": \"[[image:seal]]\"");
    assertThat(Transcript.of(document)).contains("Partner von [[image:seal]]:");
    assertThat(figures(section(document, "partners"))).isEmpty();
  }
}
