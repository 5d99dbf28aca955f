package de.vertragswerk.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Transcript;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.problem.Problem;
import java.util.List;

/** Assembles the annex and the document of the small library. */
abstract class SeparateTextFixture extends AssemblerFixture {
  private static final String CITING = "Nach [[annex:checkForm]].\n\n[[annexes]]";

  AnnexAssembly annexes(String text, ContractParameters parameters) {
    ClauseLibrary library = new SmallLibrary().closing(CITING).annex(text).read(folder);
    return Assembler.compile(library)
        .assembler()
        .assembleAnnexes(parameters, Purpose.signing("{}"));
  }

  ContractDocument annex(String text, ContractParameters parameters) {
    AnnexAssembly assembly = annexes(text, parameters);
    assertThat(assembly.problems()).isEmpty();
    return assembly.annexes().get(0).document();
  }

  /** What the annex says; a non-breaking space is a tilde. */
  String annexText(String text) {
    return Transcript.of(annex(text, parameters())).replace('\u00A0', '~');
  }

  List<Problem> annexProblems(String text) {
    return annexes(text, parameters()).problems();
  }

  Assembly letter(String text, ContractParameters parameters) {
    ClauseLibrary library = new SmallLibrary().closing(CITING).letter(text).read(folder);
    return Assembler.compile(library)
        .assembler()
        .assembleDocument(
            library.document("letter").orElseThrow(), parameters, null, Purpose.signing("{}"));
  }

  String letterText(String text) {
    Assembly assembly = letter(text, parameters());
    assertThat(assembly.problems()).isEmpty();
    return Transcript.of(assembly.document()).replace('\u00A0', '~');
  }
}
