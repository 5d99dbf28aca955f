package de.vertragswerk.library;

import de.vertragswerk.domain.Expression.Run;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A YAML file of a library: its name, its root, and the places of its nodes. */
final class YamlFile {
  private final String name;
  private final String content;
  private final LibraryProblems problems;
  private int @Nullable [] characters;

  YamlFile(String name, String content, LibraryProblems problems) {
    this.name = name;
    this.content = content;
    this.problems = problems;
  }

  LibraryProblems problems() {
    return problems;
  }

  /** The mapping the file holds; an empty one, with a problem noted, when it holds none. */
  YamlMapping root() {
    Place.Line start = new Place.Line(name, 1, 1);
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setLabel(name).build()).composeString(content);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return new YamlMapping(this, mapping);
      }
      problems.add(Problem.error("library.wrong-kind", start).with("expected", "mapping"));
    } catch (MarkedYamlEngineException broken) {
      Place.Line place = broken.getProblemMark().map(this::placeOf).orElse(start);
      problems.error("broken-yaml", place, broken.getProblem());
    } catch (YamlEngineException broken) {
      problems.error("broken-yaml", start, String.valueOf(broken.getMessage()));
    }
    return empty();
  }

  /** Stands in for the mapping the file should hold. */
  YamlMapping empty() {
    return YamlMapping.empty(this, new Place.Line(name, 1, 1));
  }

  /** Where the characters of a scalar's text stand; nowhere when it has none. */
  List<Run> runsOf(ScalarNode node) {
    return node.getStartMark()
        .map(start -> new ScalarPlaces(name, characters(), node, start).runs())
        .orElse(List.of());
  }

  /** Few files hold a text whose characters have places of their own. */
  private int[] characters() {
    if (characters == null) {
      characters = content.codePoints().toArray();
    }
    return characters;
  }

  Place.Line placeOf(Node node) {
    return node.getStartMark().map(this::placeOf).orElse(new Place.Line(name, 1, 1));
  }

  private Place.Line placeOf(Mark mark) {
    return new Place.Line(name, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
