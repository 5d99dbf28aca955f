package de.vertragswerk.library;

import de.vertragswerk.domain.ChangeWords;
import de.vertragswerk.domain.LibraryKeys;
import de.vertragswerk.domain.LibraryLabels;
import de.vertragswerk.domain.LibraryTitle;
import de.vertragswerk.domain.LibraryTitle.Source;
import de.vertragswerk.domain.ParameterPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the parts of {@code library.yaml} that concern contracts as a whole. */
final class HeadReader {
  private final LibraryProblems problems;

  HeadReader(LibraryProblems problems) {
    this.problems = problems;
  }

  LibraryTitle title(YamlMapping root) {
    YamlMapping yaml = root.mapping("document");
    YamlMapping period = root.optionalMapping("period");
    LibraryTitle title =
        new LibraryTitle(
            yaml.text("title"),
            yaml.text("subtitle", ""),
            yaml.text("language"),
            period.span(),
            sources(root));
    yaml.complainOfUnknownKeys();
    period.complainOfUnknownKeys();
    return title;
  }

  private static List<Source> sources(YamlMapping root) {
    List<Source> sources = new ArrayList<>();
    for (YamlMapping yaml : root.mappings("sources")) {
      sources.add(new Source(yaml.text("id"), yaml.text("title"), yaml.text("place", "")));
      yaml.complainOfUnknownKeys();
    }
    return sources;
  }

  LibraryKeys keys(YamlMapping root) {
    YamlMapping yaml = root.optionalMapping("keys");
    LibraryKeys keys =
        new LibraryKeys(
            path(yaml, "contractId"),
            path(yaml, "revision"),
            path(yaml, "versionDate"),
            yaml.texts("referenceDate").stream()
                .map(text -> parse(yaml, "referenceDate", text))
                .filter(Objects::nonNull)
                .toList(),
            path(yaml, "periodBegin"),
            path(yaml, "periodEnd"),
            path(yaml, "style"));
    yaml.complainOfUnknownKeys();
    return keys;
  }

  private @Nullable ParameterPath path(YamlMapping yaml, String key) {
    String text = yaml.text(key, "");
    return text.isEmpty() ? null : parse(yaml, key, text);
  }

  private @Nullable ParameterPath parse(YamlMapping yaml, String key, String text) {
    if (ParameterPath.isPath(text)) {
      return ParameterPath.parse(text);
    }
    problems.error("unknown-parameter", yaml.valuePlaceOf(key), text);
    return null;
  }

  LibraryLabels labels(YamlMapping root) {
    YamlMapping yaml = root.mapping("labels");
    YamlMapping annexes = yaml.mapping("annexList");
    LibraryLabels labels =
        new LibraryLabels(
            yaml.text("contents"),
            yaml.text("page"),
            yaml.text("header"),
            yaml.text("footer"),
            yaml.text("parametersFile"),
            yaml.text("section"),
            yaml.text("subsection"),
            yaml.text("subsectionReference"),
            yaml.text("annex"),
            annexes.text("number"),
            annexes.text("title"),
            yaml.text("placeAndDate"),
            yaml.text("yes"),
            yaml.text("no"),
            yaml.text("missing"),
            yaml.text("draft"),
            yaml.text("openPoints"),
            yaml.text("annexSubtitle", ""),
            yaml.has("changes") ? changes(yaml.mapping("changes")) : null);
    annexes.complainOfUnknownKeys();
    yaml.complainOfUnknownKeys();
    return labels;
  }

  private static ChangeWords changes(YamlMapping yaml) {
    ChangeWords words =
        new ChangeWords(
            yaml.text("replaced"),
            yaml.text("replacedSection"),
            yaml.text("inserted"),
            yaml.text("insertedSection"),
            yaml.text("removed"),
            yaml.text("removedSection"),
            yaml.text("renumbered"),
            yaml.text("renumberedSections"),
            yaml.text("renumberedSubsections"),
            yaml.text("part"),
            yaml.text("annexAdded"),
            yaml.text("annexRemoved"),
            yaml.text("values"),
            yaml.text("value"),
            yaml.text("before"),
            yaml.text("after"),
            yaml.text("none"));
    yaml.complainOfUnknownKeys();
    return words;
  }
}
