package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.workflow.Pack;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code library show}, as somebody reads it who looks a parameter up. */
class LibraryShowTest extends CliDoor {
  static List<Path> packs() {
    return List.of(Pack.LAP, Pack.LOAN);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void hasAPartForEachParameterWithItsBoundsAndTheirSource(Path pack) {
    run("library", "show", "--library", pack);
    for (ParameterGroup group : Pack.compiled(pack).library().allGroups()) {
      for (ParameterDefinition parameter : group.parameters()) {
        String part = part(group.id() + "." + parameter.key());
        assertThat(part).startsWith("### " + parameter.label());
        if (parameter.type() instanceof NumberType number && !number.floor().isEmpty()) {
          assertThat(part).contains("mindestens " + number.minimum() + " (**feste Untergrenze**: ");
        }
        if (parameter.type() instanceof NumberType number && !number.ceiling().isEmpty()) {
          assertThat(part).contains("(**feste Obergrenze**: " + number.ceiling() + ")");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void tellsEachRuleOnceAndNamesItWhereItsProblemIsShown(Path pack) {
    run("library", "show", "--library", pack);
    ClauseLibrary library = Pack.compiled(pack).library();
    for (Rule rule : library.rules()) {
      assertThat(out.toString().split(Pattern.quote("- `" + rule.id() + "` ("), -1))
          .as(rule.id())
          .hasSize(2);
      if (rule.at().contains(".")) {
        assertThat(part(rule.at())).contains("`" + rule.id() + "`");
      }
    }
  }

  /** A rule is named at what it reads, not at what merely begins with the same letters. */
  @Test
  void namesRulesAtTheParametersTheyRead() {
    run("library", "show", "--library", Pack.LAP);
    assertThat(part("places.total"))
        .contains("`places.share-exceeds-total`")
        .doesNotContain("`contactDensity.initial-below-base`");
    assertThat(part("contactDensity.initialMonths"))
        .contains("`contactDensity.phase-longer-than-stay`")
        .doesNotContain("`contactDensity.initial-below-base`");
  }

  /** From the heading of a parameter to the next one. */
  private String part(String path) {
    String shown = out.toString();
    int name = shown.indexOf(" (`" + path + "`)\n");
    assertThat(name).as(path).isNotNegative();
    int start = shown.lastIndexOf("### ", name);
    int end = shown.indexOf("\n#", name);
    return shown.substring(start, end < 0 ? shown.length() : end);
  }
}
