package de.vertragswerk.form;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberKind;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.BooleanValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.DateValue;
import de.vertragswerk.domain.ParameterValue.ImageValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.german.GermanDate;
import de.vertragswerk.german.GermanNumber;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns parameters back into what somebody would have typed. */
final class AnswersOf {
  private final Map<String, String> texts = new TreeMap<>();

  private AnswersOf() {}

  static Answers parameters(ContractParameters parameters, ClauseLibrary library) {
    AnswersOf answers = new AnswersOf();
    for (Topic topic : Questionnaire.of(library).topics()) {
      if (topic.clause() != null) {
        answers.decision(topic, parameters);
      }
      ObjectValue values = parameters.groups().get(topic.id());
      if (values != null && (topic.clause() == null || parameters.takes(topic.id()))) {
        answers.fields(topic.group().parameters(), values, topic.pointer());
      }
    }
    return new Answers(new TreeMap<>(answers.texts));
  }

  private void decision(Topic topic, ContractParameters parameters) {
    String variant = parameters.variants().get(topic.id());
    if (variant != null) {
      texts.put(topic.pointer(), Answers.TAKEN);
      texts.put(topic.pointer() + "/variant", variant);
    } else {
      texts.put(topic.pointer(), Answers.LEFT_OUT);
      texts.put(topic.pointer() + "/omitted", parameters.omissions().getOrDefault(topic.id(), ""));
    }
  }

  private void fields(List<ParameterDefinition> declared, ObjectValue values, String pointer) {
    for (ParameterDefinition definition : declared) {
      ParameterValue value = values.get(definition.key());
      if (value != null) {
        put(definition.type(), value, pointer + "/" + definition.key());
      }
    }
  }

  private void put(ParameterType type, ParameterValue value, String pointer) {
    if (type instanceof ObjectType object && value instanceof ObjectValue fields) {
      fields(object.fields(), fields, pointer);
    } else if (type instanceof ListType list && value instanceof ListValue items) {
      for (int place = 0; place < items.items().size(); place++) {
        put(list.item(), items.items().get(place), pointer + "/" + place);
      }
    } else if (value instanceof ImageValue image) {
      texts.put(pointer + "/mediaType", image.picture().kind().mediaType());
      texts.put(pointer + "/data", Base64.getEncoder().encodeToString(image.picture().bytes()));
      texts.put(pointer + "/alternativeText", image.alternativeText());
    } else {
      texts.put(pointer, text(type, value));
    }
  }

  private static String text(ParameterType type, ParameterValue value) {
    if (value instanceof DateValue date) {
      return GermanDate.inTables(date.date());
    }
    if (value instanceof NumberValue number) {
      boolean isMoney = type instanceof NumberType kind && kind.kind() == NumberKind.MONEY;
      return isMoney
          ? GermanNumber.money(number.number()).replace("\u00A0Euro", "")
          : GermanNumber.plain(number.number());
    }
    if (value instanceof BooleanValue answer) {
      return String.valueOf(answer.isTrue());
    }
    if (value instanceof ChoiceValue choice) {
      return choice.key();
    }
    if (value instanceof TextValue text) {
      return text.text();
    }
    throw new IllegalArgumentException("a value of another kind than its declaration: " + type);
  }
}
