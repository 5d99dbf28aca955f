package de.vertragswerk.cli;

import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.Rule;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the rules of a library by what they speak of. */
record RuleIndex(List<Rule> rules) {
  RuleIndex {
    rules = List.copyOf(rules);
  }

  /** The rules whose problems are shown at a group or at one of its parameters. */
  List<Rule> shownAt(String group) {
    return rules.stream()
        .filter(rule -> rule.at().equals(group) || rule.at().startsWith(group + "."))
        .toList();
  }

  /** The rules that read a parameter or are shown at it. */
  List<Rule> touching(ParameterPath path) {
    Pattern name = Pattern.compile("(?<![\\w.])" + Pattern.quote(path.toString()) + "(?!\\w)");
    return rules.stream()
        .filter(
            rule ->
                rule.at().equals(path.toString())
                    || name.matcher(rule.when().source()).find()
                    || name.matcher(rule.require().source()).find())
        .toList();
  }
}
