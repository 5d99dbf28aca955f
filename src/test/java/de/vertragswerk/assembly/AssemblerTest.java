package de.vertragswerk.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Transcript;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class AssemblerTest extends AssemblerFixture {
  @Nested
  class Numbers {
    @Test
    void sectionsAreCountedAfterOmissions() {
      SmallLibrary files = new SmallLibrary();
      assertThat(text(files, parameters())).contains("# §~1 Lieferung", "# §~2 Schluss");
      assertThat(text(files, withWarranty()))
          .contains("# §~1 Lieferung", "# §~2 Haftung", "# §~3 Schluss");
    }

    @Test
    void aSingleSubsectionCarriesNoNumber() {
      assertThat(text(new SmallLibrary().closing("Eins."), parameters())).contains("\nEins.");
      assertThat(text(new SmallLibrary().closing("Eins.\n\nZwei."), parameters()))
          .contains("(1) Eins.\n(2) Zwei.");
    }

    @Test
    void unnumberedPartsCountNothing() {
      assertThat(text(new SmallLibrary().opening("Eins.\n\nZwei."), parameters()))
          .startsWith("# Eingang\nEins.\nZwei.\n");
    }

    @Test
    void referencesFollowTheNumbers() {
      SmallLibrary files =
          new SmallLibrary()
              .opening(
                  "Siehe [[closing]] und [[closing#late]][#if taken.warranty] und"
                      + " [[warranty#rule]][/#if].")
              .closing("Eins.\n\n[#if taken.warranty]\nMehr.\n\n[/#if]\n{#late} Spät.");
      assertThat(text(files, parameters())).contains("Siehe §~2 und §~2~Absatz~2.");
      assertThat(text(files, withWarranty())).contains("Siehe §~3 und §~3~Absatz~3 und §~2.");
    }

    @Test
    void insideOneSectionASubsectionIsReferredToAlone() {
      SmallLibrary files =
          new SmallLibrary().closing("Siehe [[closing#late]] und [[closing]].\n\n{#late} Spät.");
      assertThat(text(files, parameters())).contains("(1) Siehe Absatz~2 und §~2.");
    }

    @Test
    void annexesAreListedInTheOrderTheContractSpeaksOfThem() {
      SmallLibrary files =
          new SmallLibrary()
              .opening("Nach [[annex:priceList]], dann [[annex:checkForm]].")
              .closing("Beigefügt:\n\n[[annexes]]");
      assertThat(text(files, parameters()))
          .contains("Nach Anlage~1, dann Anlage~2.")
          .contains("| Nr. | Titel |\n| Anlage~1 | Preise |\n| Anlage~2 | Prüfblatt |");
    }

    @Test
    void anAnnexNobodyCitesIsNotListed() {
      SmallLibrary files =
          new SmallLibrary().opening("Nach [[annex:priceList]].").closing("[[annexes]]");
      assertThat(text(files, parameters())).doesNotContain("Prüfblatt");
    }
  }

  @Nested
  class Structure {
    @Test
    void listsNestAndContinue() {
      SmallLibrary files =
          new SmallLibrary()
              .closing(
                  "Es gilt:\n\n1. eins\n   1. innen\n      1. tief\n2. zwei\n   - Strich\n\n> Danach.\n\nNeu.");
      assertThat(text(files, parameters()))
          .contains(
              "(1) Es gilt:\n  1. eins\n    a) innen\n      aa) tief\n  2. zwei\n    – Strich\nDanach.\n(2) Neu.");
    }

    @Test
    void signaturesComeFromAList() {
      SmallLibrary files =
          new SmallLibrary()
              .closing(
                  "[[signatures]]\n\n- ${deal.buyer}\n[#list deal.people as person]\n  - ${person.name}\n[/#list]\n");
      assertThat(text(files, parameters()))
          .contains("___ Käufer GmbH / Ort, Datum: Ada Beispiel / Ort, Datum: Ada Beispiel");
    }

    @Test
    void spacesHoldInTitlesAsTheyDoInTexts() {
      SmallLibrary files =
          new SmallLibrary()
              .subtitle("nach Nr. 2.1 der Richtlinie")
              .put("general/closing/part.yaml", "title: Anzeige nach § 7 SGB II\n")
              .put("general/opening/part.yaml", "title: Eingang nach Nr. 3\nheading: plain\n")
              .put("annexes/priceList/annex.yaml", "title: Preise nach Nr. 4\n")
              .delivery(
                  "Lieferung innerhalb von ${delivery.days}; [[opening]] und [[annex:priceList]].")
              .closing("Beigefügt:\n\n[[annexes]]");
      ContractDocument document = document(files, parameters());
      assertThat(document.head().subtitle()).isEqualTo("nach Nr.\u00A02.1 der Richtlinie");
      assertThat(Transcript.of(document).replace('\u00A0', '~'))
          .contains("# Eingang nach Nr.~3", "; Eingang nach Nr.~3 und")
          .contains("Anzeige nach §~7~SGB~II", "Preise nach Nr.~4");
    }

    @Test
    void aPartThatSaysNothingIsLeftOut() {
      SmallLibrary files = new SmallLibrary().opening("[#if taken.warranty]Mit.[/#if]");
      assertThat(text(files, parameters())).startsWith("# §~1 Lieferung");
    }

    @Test
    void aProvisionThatSaysNothingIsAnError() {
      SmallLibrary files =
          new SmallLibrary()
              .delivery("[#if taken.warranty]Lieferung innerhalb von ${delivery.days}.[/#if]");
      assertThat(assembly(files, parameters(), Purpose.signing("{}")).problems())
          .extracting(Problem::code)
          .containsExactly("library.empty-clause");
    }
  }

  @Nested
  class Drafts {
    @Test
    void gapsAreMarkedAndOpenPointsListed() {
      ContractParameters nothing =
          new ContractParameters(Map.of(), Map.of("delivery", "standard"), Map.of());
      Assembly assembly =
          assembly(
              new SmallLibrary()
                  .closing(
                      "${deal.buyer}, ${deal.begin}[#list deal.people as p], ${p.name}[/#list]"),
              nothing,
              Purpose.draft("{}", List.of("Der Käufer fehlt.")));
      assertThat(assembly.problems()).isEmpty();
      assertThat(Transcript.of(assembly.document()))
          .startsWith("# Offene Punkte\n  1. Der Käufer fehlt.\n")
          .contains("Lieferung innerhalb von [fehlt: Tage].")
          .contains("[fehlt: Käufer], [fehlt: Beginn], [fehlt: Personen]");
      assertThat(assembly.document().head().draftMark()).isEqualTo("ENTWURF");
    }
  }
}
