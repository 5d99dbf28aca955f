package de.vertragswerk.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.message.Explanation;
import de.vertragswerk.message.Messages;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.workflow.Checked;
import java.util.List;

/** Prints what came of checking files for programs. */
final class ProblemJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Messages messages;
  private final ObjectNode root = MAPPER.createObjectNode();
  private final ArrayNode files = root.putArray("files");

  ProblemJson(Messages messages) {
    this.messages = messages;
  }

  void add(Checked checked) {
    ObjectNode file = files.addObject();
    file.put("file", checked.file());
    file.put("sound", checked.isSound());
    ArrayNode problems = file.putArray("problems");
    checked.problems().forEach(problem -> add(problem, problems.addObject()));
  }

  private void add(Problem problem, ObjectNode node) {
    node.put("code", problem.code());
    node.put("severity", problem.severity().name());
    if (problem.place() instanceof Place.At at) {
      node.put("pointer", at.pointer());
    } else if (problem.place() instanceof Place.Line line) {
      node.put("line", line.line());
      node.put("column", line.column());
    }
    ObjectNode arguments = node.putObject("arguments");
    problem.arguments().forEach((name, value) -> put(arguments, name, value));
    Explanation explanation = messages.explain(problem);
    node.put("message", explanation.fact());
    node.put("remedy", explanation.remedy());
    node.put("legalBasis", problem.legalBasis());
  }

  private static void put(ObjectNode arguments, String name, Object value) {
    if (value instanceof List<?> several) {
      ArrayNode items = arguments.putArray(name);
      several.forEach(item -> items.add(String.valueOf(item)));
    } else if (value instanceof Boolean || value instanceof Number) {
      arguments.set(name, MAPPER.valueToTree(value));
    } else {
      arguments.put(name, String.valueOf(value));
    }
  }

  String text() {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n");
    } catch (JsonProcessingException impossible) {
      throw new AssertionError("a tree can be written", impossible);
    }
  }
}
