package de.vertragswerk.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in a pack gives one complaint, with file, line and column. */
class LibraryComplaintsTest {
  private static final String ROOT = "library.yaml";
  private static final String RULES = "rules.yaml";
  private static final String HANDOVER = "provisions/equipmentHandover/provision.yaml";
  private static final String CARE = "provisions/calibrationCare/provision.yaml";

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("de.vertragswerk.library.Flaws#alone")
  void oneFaultGivesOneComplaint(Flaw flaw) throws IOException {
    PackCopy pack = broken(flaw);
    assertThat(pack.read().problems())
        .extracting(Problem::code, Problem::severity, Problem::place)
        .containsExactly(tuple("library." + flaw.kind(), Severity.ERROR, placeOf(flaw, pack)));
  }

  @ParameterizedTest
  @MethodSource("de.vertragswerk.library.Flaws#withConsequences")
  void theComplaintOfTheFaultItselfComesFirst(Flaw flaw) throws IOException {
    PackCopy pack = broken(flaw);
    Problem first = pack.read().problems().get(0);
    assertThat(first.code()).isEqualTo("library." + flaw.kind());
    assertThat(first.place()).isEqualTo(placeOf(flaw, pack));
  }

  private PackCopy broken(Flaw flaw) throws IOException {
    PackCopy pack = PackCopy.in(folder);
    pack.replace(flaw.file(), flaw.from(), flaw.to());
    return pack;
  }

  private static Place.Line placeOf(Flaw flaw, PackCopy pack) throws IOException {
    return flaw.marked().isEmpty()
        ? new Place.Line(flaw.placeFile(), 1, 1)
        : pack.place(flaw.placeFile(), flaw.marked());
  }

  @Nested
  class Files {
    private PackCopy pack() throws IOException {
      return PackCopy.in(folder);
    }

    private void assertOnly(PackCopy pack, String kind, String file, String subject)
        throws IOException {
      assertThat(pack.read().problems())
          .extracting(Problem::code, problem -> problem.place().file(), Problem::arguments)
          .containsExactly(tuple("library." + kind, file, Map.of("subject", subject)));
    }

    @Test
    void theTextOfAVariantIsMissing() throws IOException {
      PackCopy pack = pack();
      pack.delete("provisions/equipmentHandover/shipped.md");
      assertOnly(pack, "missing-file", HANDOVER, "provisions/equipmentHandover/shipped.md");
    }

    @Test
    void aTextIsNotUtf8() throws IOException {
      PackCopy pack = pack();
      pack.write(
          "provisions/creditNotice/standard.md",
          "Tr\u00e4ger".getBytes(StandardCharsets.ISO_8859_1));
      assertOnly(
          pack,
          "missing-file",
          "provisions/creditNotice/provision.yaml",
          "provisions/creditNotice/standard.md");
    }

    @Test
    void aFolderIsNamedNowhere() throws IOException {
      PackCopy pack = pack();
      pack.write(
          "provisions/forgotten/provision.yaml", "title: x".getBytes(StandardCharsets.UTF_8));
      assertOnly(pack, "unnamed-folder", ROOT, "forgotten");
    }

    @Test
    void aTextIsDeclaredByNobody() throws IOException {
      PackCopy pack = pack();
      String name = "provisions/permittedUse/abroad.md";
      pack.write(name, "Text".getBytes(StandardCharsets.UTF_8));
      assertOnly(pack, "undeclared-variant", name, name);
    }

    @Test
    void theTextOfAnAnnexIsMissing() throws IOException {
      PackCopy pack = pack();
      pack.delete("annexes/conditionReportForm/standard.md");
      assertOnly(
          pack,
          "missing-file",
          "annexes/conditionReportForm/annex.yaml",
          "annexes/conditionReportForm/standard.md");
    }

    @Test
    void aDocumentIsNamedNowhere() throws IOException {
      PackCopy pack = pack();
      pack.write("documents/forgotten/document.yaml", "title: x".getBytes(StandardCharsets.UTF_8));
      assertOnly(pack, "unnamed-folder", ROOT, "forgotten");
    }

    @Test
    void theNameOfAnAnnexDoesNotSayThatItIsOne() throws IOException {
      PackCopy pack = pack();
      pack.replace(ROOT, "  - conditionReportForm\n", "  - conditionReportForm\n  - receipt\n");
      pack.write("annexes/receipt/annex.yaml", "title: Empfang".getBytes(StandardCharsets.UTF_8));
      pack.write("annexes/receipt/standard.md", "Empfangen.".getBytes(StandardCharsets.UTF_8));
      assertOnly(pack, "bad-annex-id", ROOT, "receipt");
    }
  }

  @Test
  void anUnknownKeyComesWithTheKeysThatWereMeantPerhaps() throws IOException {
    PackCopy pack = PackCopy.in(folder);
    pack.replace(CARE, "    maximum: 12\n", "    maximum: 12\n    maximun: 13\n");
    assertThat(pack.read().problems().get(0).arguments())
        .containsEntry("subject", "maximun")
        .extractingByKey("known")
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("maximum", "minimum");
  }

  @Test
  void manyFaultsAreToldAtOnce() throws IOException {
    PackCopy pack = PackCopy.in(folder);
    pack.replace(CARE, "default: 6", "default: 13");
    pack.replace(
        RULES, "severity: ERROR\n    at: loan.end\n", "severity: FATAL\n    at: loan.end\n");
    pack.replace(ROOT, "version: 2.3.0", "version: zwei");
    assertThat(pack.read().problems())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder(
            "library.bad-default", "library.bad-severity", "library.bad-version");
  }
}
