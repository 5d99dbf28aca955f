package de.vertragswerk.web;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.BooleanType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.DateType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberKind;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.form.Answers;
import de.vertragswerk.form.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the templates need to show one question with what was typed and what is wrong with it. */
record QuestionModel(Answers answers, Map<String, String> errors) {

  Map<String, Object> of(Question question) {
    ParameterDefinition definition = question.definition();
    Map<String, Object> model = new LinkedHashMap<>();
    String pointer = question.pointer();
    model.put("id", id(pointer));
    model.put("name", pointer);
    model.put("label", definition.label());
    model.put("hint", QuestionHint.of(definition));
    model.put("optional", definition.isOptional());
    model.put("kind", kind(definition.type()));
    model.put("error", errors.getOrDefault(pointer, ""));
    model.put("value", answers.at(pointer));
    model.put("unit", definition.unit().many());
    model.put("mode", mode(definition.type()));
    model.put("width", width(definition.type()));
    model.put("options", options(definition.type()));
    model.put("parts", question.parts().stream().map(this::of).toList());
    if (definition.type() instanceof ListType list) {
      List<Map<String, Object>> items = items(question, list);
      model.put("items", items);
      model.put("canGrow", items.size() < list.maximumItems());
    }
    return model;
  }

  /** The id of a field, by which errors, deep links and the preview find it. */
  static String id(String pointer) {
    return pointer.substring(1).replace('/', '-');
  }

  private static String kind(ParameterType type) {
    if (type instanceof BooleanType) {
      return "yes-no";
    }
    if (type instanceof ChoiceType) {
      return "choice";
    }
    if (type instanceof ObjectType) {
      return "group";
    }
    if (type instanceof ListType) {
      return "list";
    }
    return type instanceof TextType text && text.multiline() ? "long-text" : "text";
  }

  /** Which keys a telephone shows; dates have points, which the keys for digits lack. */
  private static String mode(ParameterType type) {
    if (type instanceof NumberType number) {
      return number.kind() == NumberKind.INTEGER ? "numeric" : "decimal";
    }
    return "";
  }

  private static String width(ParameterType type) {
    if (type instanceof NumberType number) {
      return number.kind() == NumberKind.MONEY ? "medium" : "short";
    }
    return type instanceof DateType ? "medium" : "";
  }

  private static List<Map<String, String>> options(ParameterType type) {
    List<Map<String, String>> options = new ArrayList<>();
    if (type instanceof ChoiceType choice) {
      choice
          .options()
          .forEach((key, label) -> options.add(Map.of("value", key, "label", label)));
    }
    return options;
  }

  /** As many as were typed, and as many empty ones as are needed at least. */
  private List<Map<String, Object>> items(Question question, ListType list) {
    int count = Math.max(answers.items(question.pointer()), Math.max(1, list.minimumItems()));
    List<Map<String, Object>> items = new ArrayList<>();
    for (int place = 0; place < count; place++) {
      Map<String, Object> item = new LinkedHashMap<>();
      String pointer = question.pointer() + "/" + place;
      item.put("id", id(pointer));
      item.put("name", Words.of("field.entry", place + 1));
      item.put("removable", count > list.minimumItems());
      item.put("parts", parts(question, list, place).stream().map(this::of).toList());
      items.add(item);
    }
    return items;
  }

  /** An item that is no object is asked for by the list's own label. */
  private static List<Question> parts(Question question, ListType list, int place) {
    if (list.item() instanceof ObjectType) {
      return question.partsOf(place);
    }
    ParameterDefinition whole = question.definition();
    ParameterDefinition item =
        new ParameterDefinition(
            whole.key(),
            list.item(),
            Words.of("field.entry", place + 1),
            "",
            whole.unit(),
            /* required= */ true,
            null,
            whole.computation(),
            "",
            whole.place());
    return List.of(new Question(question.pointer() + "/" + place, item));
  }
}
