package de.vertragswerk.guides;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.workflow.Pack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide for providers says of every parameter what the library says. */
final class DraftersGuideTest {
  private static final ClauseLibrary LIBRARY = Pack.compiled(Pack.LAP).library();
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^### ([^\\n]+) \\(`(\\w+)`\\)\\n(.*?)(?=^##|\\z)");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| \\*\\*(.+?)\\*\\* `(\\w+)` \\| (.+) \\| (.+) \\| (.+) \\|$");
  private static final Pattern PATH = Pattern.compile("`([a-z]\\w+)\\.([a-z]\\w+)`");

  private final Map<String, String> sections = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();

  DraftersGuideTest() {
    Matcher matcher = SECTION.matcher(Guide.text(Guide.DRAFTERS));
    while (matcher.find()) {
      titles.put(matcher.group(2), matcher.group(1));
      sections.put(matcher.group(2), matcher.group(3));
    }
  }

  static List<ParameterGroup> groups() {
    return LIBRARY.allGroups();
  }

  @Test
  void hasASectionForEachGroupInTheOrderOfTheContract() {
    assertThat(titles.keySet())
        .containsExactlyElementsOf(groups().stream().map(ParameterGroup::id).toList());
    assertThat(titles.values())
        .containsExactlyElementsOf(groups().stream().map(ParameterGroup::title).toList());
  }

  @ParameterizedTest
  @MethodSource("groups")
  void hasARowForEachParameterAndForNothingElse(ParameterGroup group) {
    assertThat(rows(group))
        .extracting(row -> row.group(2) + ": " + row.group(1))
        .containsExactlyInAnyOrderElementsOf(
            group.parameters().stream().map(each -> each.key() + ": " + each.label()).toList());
  }

  @ParameterizedTest
  @MethodSource("groups")
  void saysTheDefaultsTheBoundsAndTheFields(ParameterGroup group) {
    for (MatchResult row : rows(group)) {
      ParameterDefinition parameter = group.parameter(row.group(2));
      assertThat(parameter).as(row.group()).isNotNull();
      assertThat(row.group(4))
          .as("%s.%s", group.id(), row.group(2))
          .isEqualTo(DefaultsCell.of(parameter));
      assertThat(fields(parameter.type()))
          .as("fields of %s.%s", group.id(), row.group(2))
          .allSatisfy(field -> assertThat(row.group(3)).contains("`" + field.key() + "`"));
    }
  }

  private List<MatchResult> rows(ParameterGroup group) {
    return ROW.matcher(sections.getOrDefault(group.id(), "")).results().toList();
  }

  private static List<ParameterDefinition> fields(ParameterType type) {
    ParameterType kind = type instanceof ListType list ? list.item() : type;
    return kind instanceof ObjectType object ? object.fields() : List.of();
  }

  @Test
  void saysHowBindingEachProvisionIsAndNamesItsVariants() {
    for (Clause provision : LIBRARY.provisions()) {
      String section = sections.getOrDefault(provision.id(), "");
      String mark =
          switch (provision.clauseClass()) {
            case MANDATORY -> "**KAV-Hinweise (Nr. 1, verbindlich):**";
            case RECOMMENDED -> "**KAV-Hinweise (Nr. 2, empfohlen):**";
            default -> "**KAV-Hinweise";
          };
      assertThat(section).as(provision.id()).contains(mark, "**Typische");
      if (provision.variants().size() > 1) {
        assertThat(provision.variants())
            .allSatisfy(variant -> assertThat(section).contains("`" + variant.id() + "`"));
      }
    }
  }

  @Test
  void namesNoParameterThatDoesNotExist() {
    String text = Guide.text(Guide.DRAFTERS);
    assertThat(PATH.matcher(text).results())
        .filteredOn(path -> LIBRARY.group(path.group(1)).isPresent())
        .isNotEmpty()
        .allSatisfy(
            path ->
                assertThat(LIBRARY.parameter(new ParameterPath(path.group(1), path.group(2))))
                    .as(path.group())
                    .isNotNull());
  }
}
