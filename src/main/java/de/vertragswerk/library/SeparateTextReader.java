package de.vertragswerk.library;

import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.Clause.ClauseClass;
import de.vertragswerk.domain.Clause.HeadingStyle;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what becomes a file of its own: the annexes and the documents. */
final class SeparateTextReader {
  private static final String STANDARD = "standard";

  private final LibraryFolder folder;
  private final LibraryProblems problems;
  private final YamlFiles files;

  SeparateTextReader(LibraryFolder folder, LibraryProblems problems) {
    this.folder = folder;
    this.problems = problems;
    this.files = new YamlFiles(folder, problems);
  }

  List<Annex> annexes(YamlMapping root) {
    List<Annex> annexes = new ArrayList<>();
    for (String id : root.texts("annexes")) {
      String home = "annexes/" + id;
      YamlMapping yaml = files.required(home + "/annex.yaml");
      annexes.add(new Annex(text(id, home, yaml, HeadingStyle.PLAIN, List.of())));
      yaml.complainOfUnknownKeys();
    }
    return annexes;
  }

  /**
   * @param clauses of the same library: the parameters of a document may name one
   */
  List<DocumentKind> documents(YamlMapping root, List<Clause> clauses) {
    Map<String, String> provisions = new LinkedHashMap<>();
    clauses.stream()
        .filter(Clause::isProvision)
        .forEach(clause -> provisions.put(clause.id(), clause.title()));
    DefinitionReader definitions = new DefinitionReader(problems, provisions);
    List<DocumentKind> documents = new ArrayList<>();
    for (String id : root.texts("documents")) {
      documents.add(document(id, definitions));
    }
    return documents;
  }

  private DocumentKind document(String id, DefinitionReader definitions) {
    String home = "documents/" + id;
    YamlMapping yaml = files.required(home + "/document.yaml");
    YamlMapping rules = files.optional(home + "/rules.yaml");
    List<ParameterDefinition> parameters = definitions.readAll(yaml.optionalMapping("parameters"));
    DocumentKind document =
        new DocumentKind(
            text(id, home, yaml, headings(yaml), parameters),
            yaml.text("subtitle", ""),
            yaml.flag("letterhead", false),
            yaml.flag("earlier", false),
            new RuleReader(problems).readAll(rules));
    yaml.complainOfUnknownKeys();
    rules.complainOfUnknownKeys();
    return document;
  }

  private HeadingStyle headings(YamlMapping yaml) {
    String style = yaml.text("headings", "plain");
    if (!style.equals("plain") && !style.equals("numbered")) {
      problems.error("bad-headings", yaml.valuePlaceOf("headings"), style);
    }
    return style.equals("numbered") ? HeadingStyle.NUMBERED : HeadingStyle.PLAIN;
  }

  private Clause text(
      String id,
      String home,
      YamlMapping yaml,
      HeadingStyle headings,
      List<ParameterDefinition> parameters) {
    String title = yaml.text("title");
    String summary = yaml.text("summary", "");
    return new Clause(
        id,
        ClauseClass.GENERAL,
        headings,
        ClauseReader.orientation(yaml, problems),
        title,
        summary,
        "",
        "",
        yaml.text("guidance", ""),
        List.of(),
        new ParameterGroup(id, title, summary, parameters),
        List.of(wording(home, yaml)),
        List.of(),
        List.of(),
        yaml.place());
  }

  private ClauseVariant wording(String home, YamlMapping yaml) {
    String file = home + "/" + STANDARD + ".md";
    String text = folder.text(file);
    if (text == null) {
      problems.error("missing-file", yaml.place(), file);
    }
    return new ClauseVariant(STANDARD, "", "", file, text == null ? "" : text);
  }

  /** The document that tells of a deviation; null for a library without one. */
  static @Nullable String notice(YamlMapping root) {
    String id = root.text("notice", "");
    return id.isEmpty() ? null : id;
  }
}
