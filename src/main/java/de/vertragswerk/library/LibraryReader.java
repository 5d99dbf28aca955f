package de.vertragswerk.library;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.Clause.HeadingStyle;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.LibraryIdentity;
import de.vertragswerk.domain.ParameterGroup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a library's folder. */
public final class LibraryReader {
  private final LibraryFolder folder;
  private final LibraryProblems problems = new LibraryProblems();
  private final YamlFiles files;

  private LibraryReader(LibraryFolder folder) {
    this.folder = folder;
    this.files = new YamlFiles(folder, problems);
  }

  /**
   * Reads the library in {@code root}, which may lie in any file system.
   *
   * @throws IOException when the folder cannot be read
   */
  public static LibraryReading read(Path root) throws IOException {
    return new LibraryReader(LibraryFolder.read(root)).read();
  }

  private LibraryReading read() {
    YamlMapping root = files.required("library.yaml");
    YamlMapping rules = files.optional("rules.yaml");
    YamlMapping authorities = files.optional("authorities.yaml");
    YamlMapping terms = files.optional("terms.yaml");
    YamlMapping guideline = files.optional("guideline.yaml");
    HeadReader head = new HeadReader(problems);
    DatedReader dated = new DatedReader(problems);
    SeparateTextReader separate = new SeparateTextReader(folder, problems);
    List<Clause> clauses = clauses(root);
    ClauseLibrary library =
        new ClauseLibrary(
            new LibraryIdentity(root.text("id"), root.text("version"), folder.hash()),
            head.title(root),
            head.keys(root),
            head.labels(root),
            groups(root),
            clauses,
            letterhead(root),
            new ImageReader(folder, problems).readAll(root.optionalMapping("images")),
            new RuleReader(problems).readAll(rules),
            dated.facts(authorities.optionalMapping("facts")),
            dated.terms(terms.optionalMapping("terms")),
            separate.annexes(root),
            separate.documents(root, clauses),
            SeparateTextReader.notice(root),
            dated.directories(authorities.optionalMapping("directories")),
            new GuidelineReader(problems).readAll(guideline));
    new StructureCheck(library, folder, problems).run(root);
    for (YamlMapping file : List.of(root, rules, authorities, terms, guideline)) {
      file.complainOfUnknownKeys();
    }
    return new LibraryReading(library, problems.all());
  }

  private List<ParameterGroup> groups(YamlMapping root) {
    List<ParameterGroup> groups = new ArrayList<>();
    for (String id : root.texts("groups")) {
      YamlMapping yaml = files.required("general/" + id + ".yaml");
      groups.add(
          new ParameterGroup(
              id,
              yaml.text("title"),
              yaml.text("help", ""),
              new DefinitionReader(problems).readAll(yaml.mapping("parameters"))));
      yaml.complainOfUnknownKeys();
    }
    return groups;
  }

  private List<Clause> clauses(YamlMapping root) {
    ClauseReader reader = new ClauseReader(folder, problems);
    List<Clause> clauses = new ArrayList<>();
    for (String id : root.texts("order")) {
      if (folder.has("provisions/" + id + "/provision.yaml")) {
        clauses.add(reader.readProvision(id));
      } else if (folder.has("general/" + id + "/part.yaml")) {
        clauses.add(reader.readPart(id));
      } else {
        problems.error("missing-clause", root.placeOf("order"), id);
      }
    }
    return clauses;
  }

  private @Nullable Clause letterhead(YamlMapping root) {
    String id = root.text("letterhead", "");
    if (id.isEmpty()) {
      return null;
    }
    if (!folder.has("general/" + id + "/part.yaml")) {
      problems.error("missing-clause", root.valuePlaceOf("letterhead"), id);
      return null;
    }
    Clause letterhead = new ClauseReader(folder, problems).readPart(id);
    if (letterhead.headingStyle() != HeadingStyle.NONE) {
      problems.error("letterhead-with-heading", letterhead.place(), id);
    }
    return letterhead;
  }
}
