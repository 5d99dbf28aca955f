package de.vertragswerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.library.LibraryReader;
import de.vertragswerk.library.LibraryReading;
import de.vertragswerk.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a small clause library into a folder. */
final class Pack {
  private static final String HEAD =
      """
      id: small
      version: 1.0.0
      period: {from: 2019-01-01, until: 2027-12-31}
      document: {title: Vertrag, language: de}
      keys: {%s}
      labels:
        contents: Inhalt
        page: Seite
        header: Kopf
        footer: Fuß
        parametersFile: parameter.json
        section: § {number}
        subsection: ({number})
        subsectionReference: Absatz {number}
        annex: Anlage {number}
        annexList: {number: Nr., title: Titel}
        placeAndDate: Ort, Datum
        yes: ja
        no: nein
        missing: (fehlt)
        draft: Entwurf
        openPoints: Offen
      groups: [%s]
      order: [%s]
      recommended: [%s]
      """;

  private final Path root;
  private final Map<String, String> groups = new TreeMap<>();
  private final Map<String, String> provisions = new TreeMap<>();
  private final Map<String, String> files = new TreeMap<>();
  private String keys = "";

  Pack(Path root) {
    this.root = root;
  }

  /** The pack most tests need: two groups, two provisions, all types. */
  static Pack usual(Path root) {
    return new Pack(root)
        .group(
            "project",
            """
            begin: {type: date, label: Beginn}
            end: {type: date, label: Ende}
            number: {type: text, label: Aktenzeichen, required: false}
            callDate: {type: date, label: Aufruf, required: false}
            """)
        .group(
            "office",
            """
            kind: {type: choice, label: Art, options: {GE: gemeinsame Einrichtung, ZKT: Kommune}}
            topics: {type: list, label: Themen, of: {type: text}, default: [Arbeit, Wohnen]}
            ways: {type: list, label: Wege, of: {type: choice, options: {POST: Post, MAIL: E-Mail}}, required: false}
            people:
              type: list
              label: Personen
              of:
                type: object
                fields:
                  name: {type: text, label: Name}
                  role: {type: choice, label: Rolle, options: {HEAD: Leitung, DEPUTY: Vertretung}}
                  authority: {type: text, label: Vollmacht, required: false}
                  since: {type: date, label: seit}
            """)
        .provision(
            "places",
            """
            total: {type: integer, label: Plätze, minimum: 1, maximum: 200}
            share: {type: integer, label: Anteil, minimum: 1, maximum: 200}
            staff: {type: decimal, label: Stellen, default: 2.0}
            budget: {type: money, label: Budget, required: false}
            shared: {type: boolean, label: geteilt, default: false}
            """)
        .provision(
            "aftercare",
            """
            months: {type: integer, label: Monate, minimum: 0, maximum: 7, default: 7}
            predecessorMonths: {type: integer, label: Vorzeit, minimum: 0, maximum: 7, default: 0}
            """);
  }

  Pack keys(String yaml) {
    keys = yaml;
    return this;
  }

  Pack group(String id, String parameters) {
    groups.put(id, "title: " + id + "\nparameters:\n" + parameters.indent(2));
    return this;
  }

  Pack provision(String id, String parameters) {
    provisions.put(
        id,
        """
        class: recommended
        title: Titel von %s
        variants: {standard: {title: Standard}, other: {title: Anders}}
        parameters:
        """
                .formatted(id)
            + parameters.indent(2));
    return this;
  }

  Pack file(String name, String content) {
    files.put(name, content);
    return this;
  }

  /** Adds the file of rules as it stands. */
  Pack rules(String yaml) {
    return file("rules.yaml", yaml);
  }

  /** Adds one rule that demands {@code require} and speaks nothing but "x". */
  Pack rule(String require) {
    return rule("places.rule", "", require, "x");
  }

  /** Adds a rule; its expression {@code require} stands in the last line added, unquoted. */
  Pack rule(String id, String when, String require, String message) {
    String before = files.getOrDefault("rules.yaml", "rules:\n");
    String condition = when.isEmpty() ? "" : "    when: " + when + "\n";
    return rules(
        before
            + "  - id: %s\n    severity: ERROR\n    at: %s\n%s".formatted(id, "places", condition)
            + "    legalBasis: Gesetz\n    message: '%s'\n    remedy: y\n    require: %s\n"
                .formatted(message, require));
  }

  ClauseLibrary read() {
    String order = String.join(", ", provisions.keySet());
    write("library.yaml", HEAD.formatted(keys, String.join(", ", groups.keySet()), order, order));
    groups.forEach((id, yaml) -> write("general/" + id + ".yaml", yaml));
    provisions.forEach(
        (id, yaml) -> {
          write("provisions/" + id + "/provision.yaml", yaml);
          write("provisions/" + id + "/standard.md", "Text.\n");
          write("provisions/" + id + "/other.md", "Text.\n");
        });
    files.forEach(this::write);
    try {
      LibraryReading reading = LibraryReader.read(root);
      assertThat(reading.problems()).isEmpty();
      return reading.library();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void write(String name, String content) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What compiling complains of. */
  List<Problem> complaints() {
    return CompiledRules.compile(read()).problems();
  }

  /** The rules of a pack nothing is wrong with. */
  CompiledRules compiled() {
    RuleCompilation compilation = CompiledRules.compile(read());
    assertThat(compilation.problems()).isEmpty();
    return compilation.rules();
  }
}
