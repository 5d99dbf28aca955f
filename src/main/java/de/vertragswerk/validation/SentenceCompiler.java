package de.vertragswerk.validation;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ImageType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the values that the sentences of a rule name, and what is wrong with naming them. */
final class SentenceCompiler {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  private final ClauseLibrary library;
  private final Complaints complaints;

  SentenceCompiler(ClauseLibrary library, Complaints complaints) {
    this.library = library;
    this.complaints = complaints;
  }

  /**
   * Adds the placeholders of a sentence to {@code found}, by what stands between the braces.
   *
   * @param asked tells the optional values the rule asks for, which alone its sentences may name
   */
  void read(
      Rule rule, String sentence, Predicate<FieldName> asked, Map<String, Placeholder> found) {
    Matcher braces = BRACES.matcher(sentence);
    while (braces.find()) {
      Placeholder placeholder = placeholder(rule, braces.group(1), asked);
      if (placeholder != null) {
        found.put(placeholder.written(), placeholder);
      }
    }
    String rest = BRACES.matcher(sentence).replaceAll("");
    if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
      complaints.error("unbalanced-braces", rule.place(), rule.id(), sentence);
    }
  }

  private @Nullable Placeholder placeholder(Rule rule, String written, Predicate<FieldName> asked) {
    List<String> names = Arrays.asList(written.split("\\.", -1));
    String start = names.size() < 2 ? written : names.get(0) + "." + names.get(1);
    if (!ParameterPath.isPath(start)) {
      return unknown(rule, written);
    }
    ParameterPath path = ParameterPath.parse(start);
    ParameterDefinition definition = library.parameter(path);
    FieldName name = new FieldName(path.group(), path.key());
    List<String> fields = names.subList(2, names.size());
    for (String field : fields) {
      if (definition == null) {
        break;
      }
      complainUnlessAsked(rule, name, definition, asked);
      name = new FieldName(name.path(), field);
      definition = field(definition.type(), field);
    }
    if (definition == null) {
      return unknown(rule, written);
    }
    complainUnlessAsked(rule, name, definition, asked);
    if (objectOf(definition.type()) != null || isImage(definition.type())) {
      complaints.error("unprintable-placeholder", rule.place(), rule.id(), written);
      return null;
    }
    return new Placeholder(written, path, fields, definition.type());
  }

  private @Nullable Placeholder unknown(Rule rule, String written) {
    complaints.error("unknown-placeholder", rule.place(), rule.id(), written);
    return null;
  }

  private static @Nullable ParameterDefinition field(ParameterType type, String key) {
    ObjectType object = objectOf(type);
    return object == null ? null : object.field(key);
  }

  /** The type itself, or that of the items of a list, when it is an object. */
  private static @Nullable ObjectType objectOf(ParameterType type) {
    ParameterType inner = type instanceof ListType list ? list.item() : type;
    return inner instanceof ObjectType object ? object : null;
  }

  private static boolean isImage(ParameterType type) {
    return (type instanceof ListType list ? list.item() : type) instanceof ImageType;
  }

  private void complainUnlessAsked(
      Rule rule, FieldName name, ParameterDefinition definition, Predicate<FieldName> asked) {
    if (definition.isOptional() && !asked.test(name)) {
      complaints.error("unguarded-value", rule.place(), rule.id(), name.path());
    }
  }
}
