package de.vertragswerk.proof;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an expression of a library speaks of.
 *
 * @param paths dotted names of two parts, whatever they mean: {@code group.key}, {@code
 *     taken.provision}, {@code directory.list}
 * @param literals its strings
 * @param days the days it names
 */
record RuleNames(Set<String> paths, Set<String> literals, Set<String> days) {
  private static final Pattern STRING = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern PATH =
      Pattern.compile("(?<![\\w.])([a-z][A-Za-z0-9]*)\\.([a-z][A-Za-z0-9]*)(?!\\()");

  static RuleNames of(String expression) {
    Set<String> literals = new LinkedHashSet<>();
    Set<String> days = new LinkedHashSet<>();
    Matcher strings = STRING.matcher(expression);
    while (strings.find()) {
      String literal = strings.group(1) == null ? strings.group(2) : strings.group(1);
      (DAY.matcher(literal).matches() ? days : literals).add(literal);
    }
    Set<String> paths = new LinkedHashSet<>();
    Matcher names = PATH.matcher(STRING.matcher(expression).replaceAll("''"));
    while (names.find()) {
      paths.add(names.group(1) + "." + names.group(2));
    }
    return new RuleNames(paths, literals, days);
  }
}
