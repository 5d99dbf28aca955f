package de.vertragswerk.library;

import de.vertragswerk.domain.Rule;
import de.vertragswerk.problem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the rules across clauses. */
final class RuleReader {
  private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]*\\.[a-z0-9]+(-[a-z0-9]+)*");

  private final LibraryProblems problems;

  RuleReader(LibraryProblems problems) {
    this.problems = problems;
  }

  List<Rule> readAll(YamlMapping root) {
    List<Rule> rules = new ArrayList<>();
    for (YamlMapping yaml : root.mappings("rules")) {
      rules.add(read(yaml));
      yaml.complainOfUnknownKeys();
    }
    return rules;
  }

  private Rule read(YamlMapping yaml) {
    String id = yaml.text("id");
    if (!CODE.matcher(id).matches()) {
      problems.error("bad-rule-id", yaml.place(), id);
    }
    return new Rule(
        id,
        severity(yaml),
        yaml.text("at"),
        yaml.optionalExpression("when"),
        yaml.expression("require"),
        yaml.text("legalBasis"),
        yaml.text("message"),
        yaml.text("remedy"),
        yaml.place());
  }

  private Severity severity(YamlMapping yaml) {
    String name = yaml.text("severity");
    return Arrays.stream(Severity.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseGet(
            () -> {
              problems.error("bad-severity", yaml.valuePlaceOf("severity"), name);
              return Severity.ERROR;
            });
  }
}
