package de.vertragswerk.proof;

import de.vertragswerk.assembly.TextUse;
import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.Fact;
import de.vertragswerk.domain.LibraryKeys;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.domain.Term;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a library declares and never uses. */
final class LibraryCheck {
  private final ClauseLibrary library;
  private final Set<String> names = new HashSet<>();
  private final Set<String> annexes = new HashSet<>();

  LibraryCheck(ClauseLibrary library, LibraryUse use) {
    this.library = library;
    for (List<TextUse> texts : use.texts().values()) {
      for (TextUse text : texts) {
        names.addAll(text.decided());
        names.addAll(text.printed());
        annexes.addAll(text.annexes());
      }
    }
    use.rules().forEach(rule -> names.addAll(rule.paths()));
    use.computations().values().forEach(rule -> names.addAll(rule.paths()));
    LibraryKeys keys = library.keys();
    Stream.concat(
            Stream.of(
                keys.contractId(),
                keys.revision(),
                keys.versionDate(),
                keys.periodBegin(),
                keys.periodEnd(),
                keys.style()),
            keys.referenceDate().stream())
        .filter(path -> path != null)
        .forEach(path -> names.add(String.valueOf(path)));
  }

  void unused(Consumer<Problem> found) {
    for (ParameterGroup group : library.allGroups()) {
      group.parameters().forEach(each -> parameter(group.id() + "." + each.key(), each, found));
    }
    for (Term term : library.terms()) {
      if (!isNamed("term." + term.id())) {
        found.accept(Problem.error("proof.unused-term", term.place()).with("subject", term.id()));
      }
    }
    for (Fact fact : library.facts()) {
      if (!isNamed("fact." + fact.id())) {
        found.accept(Problem.error("proof.unused-fact", fact.place()).with("subject", fact.id()));
      }
    }
    for (Annex annex : library.annexes()) {
      if (!annexes.contains(annex.id())) {
        found.accept(
            Problem.error("proof.unused-annex", new Place.Whole("annexes/" + annex.id()))
                .with("subject", annex.id()));
      }
    }
    for (String directory : library.directories().keySet()) {
      if (!isNamed("directory." + directory)) {
        found.accept(
            Problem.error("proof.unused-directory", new Place.Whole("authorities.yaml"))
                .with("subject", directory));
      }
    }
  }

  private void parameter(String name, ParameterDefinition definition, Consumer<Problem> found) {
    if (!isUsed(name)) {
      found.accept(
          Problem.error("proof.unused-parameter", definition.place()).with("subject", name));
      return;
    }
    below(name, definition.type(), found);
  }

  private void below(String name, ParameterType type, Consumer<Problem> found) {
    if (type instanceof ListType list) {
      below(name + "[]", list.item(), found);
    } else if (type instanceof ObjectType object) {
      object.fields().forEach(field -> parameter(name + "." + field.key(), field, found));
    }
  }

  /** A field of a list counts as used when a rule that speaks of the list names such a field. */
  private boolean isUsed(String name) {
    return isNamed(name)
        || (name.indexOf('.') != name.lastIndexOf('.')
            && ParameterPath.isPath(top(name))
            && rulesOf(top(name)).anyMatch(source -> namesField(source, name)));
  }

  private static String top(String name) {
    String[] parts = name.split("[.\\[]", 3);
    return parts[0] + "." + parts[1];
  }

  private Stream<String> rulesOf(String path) {
    Pattern named = Pattern.compile("(?<![\\w.])" + Pattern.quote(path) + "(?!\\w)");
    return library.rules().stream()
        .map(LibraryCheck::source)
        .filter(source -> named.matcher(source).find());
  }

  private static String source(Rule rule) {
    return rule.when().source() + " " + rule.require().source();
  }

  private static boolean namesField(String source, String name) {
    String field = name.substring(name.lastIndexOf('.') + 1);
    return Pattern.compile("\\." + field + "(?!\\w)").matcher(source).find();
  }

  private boolean isNamed(String name) {
    return names.stream()
        .anyMatch(
            each ->
                each.equals(name) || each.startsWith(name + ".") || each.startsWith(name + "["));
  }
}
