package de.vertragswerk.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.Clause.ClauseClass;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ImageType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameter file that typed answers make. What cannot be read stays out of it and is a problem
 * of its own.
 *
 * @param json the file's text
 * @param problems one for each answer that could not be read, at its pointer
 */
public record AnswerFile(String json, List<Problem> problems) {
  public AnswerFile {
    Objects.requireNonNull(json);
    problems = List.copyOf(problems);
  }

  /**
   * Writes down what was typed.
   *
   * @param name what problems call the file
   */
  public static AnswerFile of(ClauseLibrary library, Answers answers, String name) {
    return new Writing(library, answers, name).write();
  }

  private static final class Writing {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ClauseLibrary library;
    private final Answers answers;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    Writing(ClauseLibrary library, Answers answers, String name) {
      this.library = library;
      this.answers = answers;
      this.name = name;
    }

    AnswerFile write() {
      ObjectNode root = NODES.objectNode().put("library", library.identity().reference());
      ObjectNode provisions = NODES.objectNode();
      for (Topic topic : Questionnaire.of(library).topics()) {
        if (topic.clause() == null) {
          root.set(topic.id(), fields(topic.questions()));
        } else {
          write(topic, provisions);
        }
      }
      root.set("provisions", provisions);
      return new AnswerFile(root.toString(), problems);
    }

    private void write(Topic topic, ObjectNode provisions) {
      switch (decision(topic)) {
        case TAKEN -> {
          ObjectNode provision = provisions.putObject(topic.id());
          String variant = answers.at(topic.pointer() + "/variant");
          if (!variant.isEmpty()) {
            provision.put("variant", variant);
          }
          provision.setAll(fields(topic.questions()));
        }
        case LEFT_OUT ->
            provisions
                .putObject(topic.id())
                .put("omitted", answers.at(topic.pointer() + "/omitted"));
        case OPEN -> {}
      }
    }

    private enum Decision {
      TAKEN,
      LEFT_OUT,
      /** Nobody has decided yet; the reader of the file says what follows from that. */
      OPEN
    }

    private Decision decision(Topic topic) {
      boolean isMandatory =
          Objects.requireNonNull(topic.clause()).clauseClass() == ClauseClass.MANDATORY;
      String said = answers.at(topic.pointer());
      if (isMandatory || said.equals(Answers.TAKEN)) {
        return Decision.TAKEN;
      }
      return said.equals(Answers.LEFT_OUT) ? Decision.LEFT_OUT : Decision.OPEN;
    }

    private ObjectNode fields(List<Question> questions) {
      ObjectNode object = NODES.objectNode();
      for (Question question : questions) {
        JsonNode value = value(question.definition().type(), question.pointer());
        if (value != null) {
          object.set(question.definition().key(), value);
        }
      }
      return object;
    }

    /** Nothing for a value that nobody typed, so that its default holds. */
    private @Nullable JsonNode value(ParameterType type, String pointer) {
      if (!answers.saySomething(pointer)) {
        return null;
      }
      if (type instanceof ObjectType object) {
        return object(object, pointer);
      }
      if (type instanceof ListType list) {
        return items(list, pointer);
      }
      if (type instanceof ImageType) {
        return picture(pointer);
      }
      Typed typed = Typed.read(type, answers.at(pointer), new Place.At(name, pointer));
      if (typed.problem() != null) {
        problems.add(typed.problem());
      }
      return typed.value();
    }

    /** What a picture consists of is text; its reader knows the fields. */
    private ObjectNode picture(String pointer) {
      ObjectNode picture = NODES.objectNode();
      answers.below(pointer).forEach((field, text) -> picture.put(lastOf(field), text));
      return picture;
    }

    private static String lastOf(String pointer) {
      return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private ObjectNode object(ObjectType type, String pointer) {
      ObjectNode object = NODES.objectNode();
      type.fields()
          .forEach(
              field -> {
                JsonNode value = value(field.type(), pointer + "/" + field.key());
                if (value != null) {
                  object.set(field.key(), value);
                }
              });
      return object;
    }

    /**
     * An item that was left blank between others stays one, so that the places stay what they are.
     */
    private ArrayNode items(ListType type, String pointer) {
      ArrayNode items = NODES.arrayNode();
      for (int place = 0; place < answers.items(pointer); place++) {
        JsonNode item = value(type.item(), pointer + "/" + place);
        items.add(item == null ? NODES.nullNode() : item);
      }
      return items;
    }
  }
}
