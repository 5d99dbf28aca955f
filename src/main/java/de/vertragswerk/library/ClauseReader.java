package de.vertragswerk.library;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.Clause.ClauseClass;
import de.vertragswerk.domain.Clause.HeadingStyle;
import de.vertragswerk.domain.Clause.Orientation;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.problem.Place;
import java.util.ArrayList;
import java.util.List;

/** Reads the folder of one clause: its declaration and the text of each variant. */
final class ClauseReader {
  private static final String STANDARD = "standard";

  private final LibraryFolder folder;
  private final YamlFiles files;
  private final LibraryProblems problems;

  ClauseReader(LibraryFolder folder, LibraryProblems problems) {
    this.folder = folder;
    this.files = new YamlFiles(folder, problems);
    this.problems = problems;
  }

  /** A part of every contract, {@code general/<id>/part.yaml}. */
  Clause readPart(String id) {
    String home = "general/" + id;
    YamlMapping yaml = files.required(home + "/part.yaml");
    HeadingStyle heading = heading(yaml);
    return clause(id, home, yaml, ClauseClass.GENERAL, heading);
  }

  /** A provision, {@code provisions/<id>/provision.yaml}. */
  Clause readProvision(String id) {
    String home = "provisions/" + id;
    YamlMapping yaml = files.required(home + "/provision.yaml");
    return clause(id, home, yaml, clauseClass(yaml), HeadingStyle.NUMBERED);
  }

  private HeadingStyle heading(YamlMapping yaml) {
    String style = yaml.text("heading", "numbered");
    return switch (style) {
      case "numbered" -> HeadingStyle.NUMBERED;
      case "plain" -> HeadingStyle.PLAIN;
      case "none" -> HeadingStyle.NONE;
      default -> {
        problems.error("bad-heading", yaml.valuePlaceOf("heading"), style);
        yield HeadingStyle.NUMBERED;
      }
    };
  }

  static Orientation orientation(YamlMapping yaml, LibraryProblems problems) {
    String name = yaml.text("orientation", "portrait");
    return switch (name) {
      case "portrait" -> Orientation.PORTRAIT;
      case "landscape" -> Orientation.LANDSCAPE;
      default -> {
        problems.error("bad-orientation", yaml.valuePlaceOf("orientation"), name);
        yield Orientation.PORTRAIT;
      }
    };
  }

  private ClauseClass clauseClass(YamlMapping yaml) {
    String name = yaml.text("class");
    return switch (name) {
      case "mandatory" -> ClauseClass.MANDATORY;
      case "recommended" -> ClauseClass.RECOMMENDED;
      case "note" -> ClauseClass.NOTE;
      default -> {
        problems.error("bad-class", yaml.valuePlaceOf("class"), name);
        yield ClauseClass.RECOMMENDED;
      }
    };
  }

  private Clause clause(
      String id, String home, YamlMapping yaml, ClauseClass clauseClass, HeadingStyle heading) {
    String title = yaml.text("title");
    String summary = yaml.text("summary", "");
    Clause clause =
        new Clause(
            id,
            clauseClass,
            heading,
            orientation(yaml, problems),
            title,
            summary,
            yaml.text("guideline", ""),
            yaml.text("legalBasis", ""),
            yaml.text("guidance", ""),
            yaml.texts("objections"),
            new ParameterGroup(id, title, summary, parameters(yaml, clauseClass)),
            variants(home, yaml),
            yaml.texts("protected"),
            yaml.texts("crossReferences"),
            yaml.place());
    yaml.complainOfUnknownKeys();
    return clause;
  }

  private List<ParameterDefinition> parameters(YamlMapping yaml, ClauseClass clauseClass) {
    return clauseClass == ClauseClass.GENERAL
        ? List.of()
        : new DefinitionReader(problems).readAll(yaml.optionalMapping("parameters"));
  }

  private List<ClauseVariant> variants(String home, YamlMapping yaml) {
    List<ClauseVariant> variants = new ArrayList<>();
    YamlMapping declared = yaml.optionalMapping("variants");
    for (String id : declared.keys()) {
      YamlMapping variant = declared.mapping(id);
      variants.add(
          variant(home, id, variant.text("title"), variant.text("guidance", ""), variant.place()));
      variant.complainOfUnknownKeys();
    }
    if (variants.isEmpty()) {
      variants.add(variant(home, STANDARD, "", "", yaml.place()));
    } else if (!variants.get(0).id().equals(STANDARD)) {
      problems.error("standard-not-first", declared.place(), variants.get(0).id());
    }
    return variants;
  }

  private ClauseVariant variant(
      String home, String id, String title, String guidance, Place.Line declaredAt) {
    String file = home + "/" + id + ".md";
    String text = folder.text(file);
    if (text == null) {
      problems.error("missing-file", declaredAt, file);
    }
    return new ClauseVariant(id, title, guidance, file, text == null ? "" : text);
  }
}
