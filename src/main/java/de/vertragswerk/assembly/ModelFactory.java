package de.vertragswerk.assembly;

import de.vertragswerk.assembly.ValueModels.ChoiceModel;
import de.vertragswerk.assembly.ValueModels.HashModel;
import de.vertragswerk.assembly.ValueModels.ListModel;
import de.vertragswerk.assembly.ValueModels.NumberModel;
import de.vertragswerk.assembly.ValueModels.WordModel;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ImageType;
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
import de.vertragswerk.german.GermanList;
import de.vertragswerk.german.GermanNumber;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes models of the values of one parameter. */
final class ModelFactory {
  private static final String NBSP = "\u00A0";

  private final Tokens tokens;
  private final ParameterPath path;

  ModelFactory(Tokens tokens, ParameterPath path) {
    this.tokens = tokens;
    this.path = path;
  }

  /** The model of a value that fits the definition's type. */
  TemplateModel model(ParameterDefinition definition, ParameterValue value) {
    return model(definition.type(), definition.unit(), path.toString(), value);
  }

  private TemplateModel model(ParameterType type, Unit unit, String source, ParameterValue value) {
    if (value instanceof NumberValue number && type instanceof NumberType numberType) {
      return number(numberType.kind(), unit, source, number.number());
    }
    if (value instanceof ChoiceValue choice && type instanceof ChoiceType choiceType) {
      String label = choiceType.options().getOrDefault(choice.key(), choice.key());
      return new ChoiceModel(
          choice.key(),
          word(source, label),
          choiceType.amongProvisions() ? provision(choice.key(), word(source, label)) : Map.of());
    }
    if (value instanceof ListValue list && type instanceof ListType listType) {
      return list(listType.item(), unit, source, list.items());
    }
    if (value instanceof ObjectValue object && type instanceof ObjectType objectType) {
      return object(objectType, source, object);
    }
    if (value instanceof BooleanValue flag) {
      return flag.isTrue() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof DateValue date) {
      return new WordModel(
          tokens.mark(
              new Token.Filled(
                  path,
                  source,
                  GermanDate.inText(date.date()),
                  GermanDate.inTables(date.date()),
                  false)));
    }
    if (value instanceof ImageValue image && type instanceof ImageType imageType) {
      return new WordModel(
          tokens.mark(
              Token.Shown.of(image.picture(), image.alternativeText(), imageType.height())));
    }
    if (value instanceof TextValue text) {
      return new WordModel(word(source, text.text()));
    }
    throw new IllegalArgumentException(source + " does not hold a value of its type");
  }

  private Map<String, String> provision(String id, String title) {
    String reference = tokens.mark(new Token.ToClause(id, ""));
    return Map.of(NameScope.TITLE, title, NameScope.REFERENCE, reference);
  }

  private Token.Filled filled(String source, String text) {
    return new Token.Filled(path, source, text, text, false);
  }

  private String word(String source, String text) {
    return tokens.mark(filled(source, text));
  }

  private NumberModel number(NumberKind kind, Unit unit, String source, BigDecimal number) {
    String digits =
        kind == NumberKind.MONEY ? GermanNumber.money(number) : GermanNumber.plain(number);
    String mark = tokens.markNumber(filled(source, digits));
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("words", tokens.markNumber(filled(source, GermanNumber.words(number))));
    if (!unit.equals(Unit.NONE)) {
      boolean one = number.compareTo(BigDecimal.ONE) == 0;
      String plain = tokens.mark(new Token.Words(one ? unit.one() : unit.many()));
      String dative = tokens.mark(new Token.Words(one ? unit.one() : unit.manyDative()));
      forms.put("unit", plain);
      forms.put("unitDative", dative);
      forms.put("withUnit", mark + NBSP + plain);
      forms.put("withUnitDative", mark + NBSP + dative);
    }
    return new NumberModel(number, mark, forms);
  }

  private ListModel list(
      ParameterType itemType, Unit unit, String source, List<ParameterValue> items) {
    List<TemplateModel> models = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (ParameterValue item : items) {
      TemplateModel model = model(itemType, unit, source + "[" + models.size() + "]", item);
      models.add(model);
      if (model instanceof WordModel word) {
        words.add(word.getAsString());
      } else if (model instanceof ChoiceModel choice) {
        words.add(choice.mark());
      }
    }
    boolean printable = words.size() == models.size();
    return new ListModel(models, printable ? new WordModel(GermanList.joined(words)) : null);
  }

  private HashModel object(ObjectType type, String source, ObjectValue object) {
    Map<String, TemplateModel> fields = new LinkedHashMap<>();
    for (ParameterDefinition field : type.fields()) {
      ParameterValue value = object.get(field.key());
      if (value != null) {
        fields.put(
            field.key(), model(field.type(), field.unit(), source + "." + field.key(), value));
      }
    }
    return new HashModel(fields);
  }

  /**
   * The model of a value that nobody gave though the contract needs it: it prints the stand-in,
   * compares as nothing, and lists once.
   */
  TemplateModel missing(ParameterDefinition definition, String standIn) {
    return missing(definition.type(), definition.unit(), path.toString(), standIn);
  }

  private TemplateModel missing(ParameterType type, Unit unit, String source, String standIn) {
    String mark = tokens.mark(new Token.Filled(path, source, standIn, standIn, true));
    if (type instanceof NumberType) {
      return missingNumber(unit, mark);
    }
    if (type instanceof ChoiceType) {
      return new ChoiceModel("", mark, Map.of(NameScope.TITLE, mark, NameScope.REFERENCE, mark));
    }
    if (type instanceof ListType list) {
      TemplateModel item = missing(list.item(), unit, source + "[0]", standIn);
      return new ListModel(List.of(item), new WordModel(mark));
    }
    if (type instanceof ObjectType object) {
      Map<String, TemplateModel> fields = new LinkedHashMap<>();
      object.fields().stream()
          .filter(field -> !field.isOptional())
          .forEach(
              field ->
                  fields.put(
                      field.key(),
                      missing(field.type(), field.unit(), source + "." + field.key(), standIn)));
      return new HashModel(fields);
    }
    return type instanceof ParameterType.BooleanType
        ? TemplateBooleanModel.FALSE
        : new WordModel(mark);
  }

  private NumberModel missingNumber(Unit unit, String mark) {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("words", mark);
    if (!unit.equals(Unit.NONE)) {
      String plain = tokens.mark(new Token.Words(unit.many()));
      String dative = tokens.mark(new Token.Words(unit.manyDative()));
      forms.put("unit", plain);
      forms.put("unitDative", dative);
      forms.put("withUnit", mark + NBSP + plain);
      forms.put("withUnitDative", mark + NBSP + dative);
    }
    return new NumberModel(BigDecimal.ZERO, mark, forms);
  }
}
