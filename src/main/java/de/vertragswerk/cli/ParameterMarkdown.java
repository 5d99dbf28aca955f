package de.vertragswerk.cli;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.BooleanValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.domain.ValueText;
import java.util.List;
import java.util.stream.Collectors;

/** Writes all that a library says of one parameter. */
final class ParameterMarkdown {
  private final RuleIndex rules;
  private final StringBuilder text = new StringBuilder();

  private ParameterMarkdown(RuleIndex rules) {
    this.rules = rules;
  }

  static String of(String group, ParameterDefinition parameter, RuleIndex rules) {
    ParameterMarkdown markdown = new ParameterMarkdown(rules);
    markdown.write(new ParameterPath(group, parameter.key()), parameter);
    return markdown.text.toString();
  }

  private void write(ParameterPath path, ParameterDefinition parameter) {
    text.append("\n### ").append(parameter.label()).append(" (`").append(path).append("`)\n");
    if (!parameter.help().isEmpty()) {
      text.append('\n').append(oneLine(parameter.help())).append('\n');
    }
    text.append('\n');
    facts("", parameter);
    rulesOf(path);
  }

  private void facts(String indent, ParameterDefinition parameter) {
    item(indent, Words.of("show.type", TypeWords.of(parameter)));
    options(indent, parameter.type());
    String bounds = TypeWords.boundsOf(parameter.type());
    if (!bounds.isEmpty()) {
      item(indent, Words.of("show.bounds", bounds));
    }
    defaultOf(indent, parameter);
    if (!parameter.legalBasis().isEmpty()) {
      item(indent, Words.of("show.basis", oneLine(parameter.legalBasis())));
    }
    fields(indent, parameter.type());
  }

  private void options(String indent, ParameterType type) {
    if (type instanceof ChoiceType choice) {
      item(indent, Words.of("show.options"));
      choice.options().forEach((key, label) -> item(indent + "  ", "`" + key + "` " + label));
    }
  }

  private void defaultOf(String indent, ParameterDefinition parameter) {
    ParameterValue value = parameter.defaultValue();
    if (value instanceof ListValue list) {
      item(indent, Words.of("show.defaults"));
      list.items().forEach(each -> item(indent + "  ", "`" + ValueText.of(each) + "`"));
    } else if (value != null) {
      item(indent, Words.of("show.default", "`" + ValueText.of(value) + "`" + german(value)));
    } else if (!parameter.computedDefault().isEmpty()) {
      item(indent, Words.of("show.computed", oneLine(parameter.computedDefault())));
    } else {
      item(indent, Words.of(parameter.required() ? "show.required" : "show.optional"));
    }
  }

  private static String german(ParameterValue value) {
    return value instanceof BooleanValue flag
        ? " (" + Words.of(flag.isTrue() ? "show.yes" : "show.no") + ")"
        : "";
  }

  private void fields(String indent, ParameterType type) {
    boolean isList = type instanceof ListType;
    ParameterType kind = type instanceof ListType list ? list.item() : type;
    if (kind instanceof ObjectType object) {
      item(indent, Words.of(isList ? "show.fieldsOfEach" : "show.fields"));
      object.fields().forEach(field -> field(indent + "  ", field));
    }
  }

  private void field(String indent, ParameterDefinition field) {
    item(indent, "`" + field.key() + "` " + field.label() + help(field));
    facts(indent + "  ", field);
  }

  private static String help(ParameterDefinition field) {
    return field.help().isEmpty() ? "" : ": " + oneLine(field.help());
  }

  private void rulesOf(ParameterPath path) {
    List<Rule> touching = rules.touching(path);
    if (!touching.isEmpty()) {
      String ids =
          touching.stream().map(rule -> "`" + rule.id() + "`").collect(Collectors.joining(", "));
      item("", Words.of("show.rulesOf", ids));
    }
  }

  private void item(String indent, String words) {
    text.append(indent).append("- ").append(words).append('\n');
  }

  static String oneLine(String words) {
    return words.strip().replaceAll("\\s*\\n\\s*", " ");
  }
}
