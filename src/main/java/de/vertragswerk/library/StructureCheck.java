package de.vertragswerk.library;

import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.Clause.ClauseClass;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.domain.GuidelineSentence;
import de.vertragswerk.domain.GuidelineSentence.Carrier;
import de.vertragswerk.domain.LibraryKeys;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.problem.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what does not fit together between the files of a library. */
final class StructureCheck {
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
  private static final Pattern ANNEX_ID = Pattern.compile("[a-z][A-Za-z0-9]*(Form|List|Matrix)");

  private final ClauseLibrary library;
  private final LibraryFolder folder;
  private final LibraryProblems problems;
  private final Set<String> ruleIds = new HashSet<>();

  StructureCheck(ClauseLibrary library, LibraryFolder folder, LibraryProblems problems) {
    this.library = library;
    this.folder = folder;
    this.problems = problems;
  }

  void run(YamlMapping root) {
    if (!VERSION.matcher(library.identity().version()).matches()) {
      problems.error("bad-version", root.placeOf("version"), library.identity().version());
    }
    checkIds(root);
    checkForgotten(root);
    checkClass(root, "mandatory", ClauseClass.MANDATORY);
    checkClass(root, "recommended", ClauseClass.RECOMMENDED);
    checkClass(root, "notes", ClauseClass.NOTE);
    checkKeys(root);
    checkCrossReferences();
    checkRules(library.rules(), library);
    checkDocuments(root);
    checkGuideline();
  }

  /** One id, one meaning: over groups, clauses and annexes together. */
  private void checkIds(YamlMapping root) {
    Set<String> seen = new HashSet<>();
    Stream.of(
            library.groups().stream().map(ParameterGroup::id),
            library.texts().stream().map(Clause::id),
            library.separateTexts().stream().map(Clause::id))
        .flatMap(each -> each)
        .filter(id -> !seen.add(id))
        .forEach(id -> problems.error("duplicate-id", root.placeOf("order"), id));
    library.annexes().stream()
        .map(Annex::id)
        .filter(id -> !ANNEX_ID.matcher(id).matches())
        .forEach(id -> problems.error("bad-annex-id", root.placeOf("annexes"), id));
  }

  /** A folder nobody names would be a clause that silently never appears. */
  private void checkForgotten(YamlMapping root) {
    Set<String> named = new HashSet<>();
    List<Clause> all =
        Stream.concat(library.texts().stream(), library.separateTexts().stream()).toList();
    all.forEach(clause -> named.add(clause.id()));
    Stream.of("general", "provisions", "annexes", "documents")
        .flatMap(home -> folder.foldersBelow(home).stream())
        .filter(id -> !named.contains(id))
        .forEach(id -> problems.error("unnamed-folder", root.placeOf("order"), id));
    Set<String> texts = new HashSet<>();
    all.forEach(clause -> clause.variants().forEach(each -> texts.add(each.file())));
    folder.names().stream()
        .filter(name -> name.endsWith(".md") && name.indexOf('/') != name.lastIndexOf('/'))
        .filter(name -> !texts.contains(name))
        .forEach(name -> problems.error("undeclared-variant", new Place.Line(name, 1, 1), name));
  }

  private void checkClass(YamlMapping root, String key, ClauseClass clauseClass) {
    List<String> listed = root.texts(key);
    List<String> declared =
        library.clauses().stream()
            .filter(clause -> clause.clauseClass() == clauseClass)
            .map(Clause::id)
            .toList();
    listed.stream()
        .filter(id -> !declared.contains(id))
        .forEach(id -> problems.error("not-of-class", root.placeOf(key), id));
    declared.stream()
        .filter(id -> !listed.contains(id))
        .forEach(id -> problems.error("class-not-listed", root.placeOf(key), id));
  }

  private void checkKeys(YamlMapping root) {
    LibraryKeys keys = library.keys();
    Stream.concat(
            Stream.of(
                keys.contractId(),
                keys.revision(),
                keys.versionDate(),
                keys.periodBegin(),
                keys.periodEnd(),
                keys.style()),
            keys.referenceDate().stream())
        .filter(Objects::nonNull)
        .filter(path -> library.parameter(path) == null)
        .forEach(
            path -> problems.error("unknown-parameter", root.placeOf("keys"), path.toString()));
  }

  private void checkCrossReferences() {
    for (Clause clause : library.clauses()) {
      clause.crossReferences().stream()
          .filter(id -> library.clause(id).isEmpty() && !isAnnex(id))
          .forEach(id -> problems.error("unknown-clause", clause.place(), id));
    }
  }

  private void checkRules(List<Rule> rules, ClauseLibrary declaring) {
    for (Rule rule : rules) {
      if (!ruleIds.add(rule.id())) {
        problems.error("duplicate-id", rule.place(), rule.id());
      }
      if (!isPlace(rule.at(), declaring)) {
        problems.error("unknown-parameter", rule.place(), rule.at());
      }
    }
  }

  private static boolean isPlace(String at, ClauseLibrary library) {
    return ParameterPath.isPath(at)
        ? library.parameter(ParameterPath.parse(at)) != null
        : library.group(at).isPresent();
  }

  private void checkDocuments(YamlMapping root) {
    for (DocumentKind document : library.documents()) {
      checkRules(document.rules(), library.forDocument(document));
      if (document.earlier() && library.labels().changes() == null) {
        problems.error("missing-key", root.placeOf("labels"), "changes");
      }
    }
    String notice = library.notice();
    if (notice != null && library.document(notice).isEmpty()) {
      problems.error("unknown-document", root.valuePlaceOf("notice"), notice);
    }
  }

  private void checkGuideline() {
    for (GuidelineSentence sentence : library.guideline()) {
      sentence.carriedBy().stream()
          .filter(carrier -> !exists(carrier))
          .forEach(carrier -> problems.error("unknown-carrier", sentence.place(), carrier.id()));
    }
  }

  private boolean exists(Carrier carrier) {
    return switch (carrier.kind()) {
      case CLAUSE, GUIDANCE -> library.clause(carrier.id()).isPresent();
      case ANNEX -> isAnnex(carrier.id());
      case RULE -> library.rules().stream().anyMatch(rule -> rule.id().equals(carrier.id()));
      case PARAMETER ->
          ParameterPath.isPath(carrier.id())
              && library.parameter(ParameterPath.parse(carrier.id())) != null;
    };
  }

  private boolean isAnnex(String id) {
    return library.annex(id).isPresent();
  }
}
