package de.vertragswerk.sameness;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.domain.ParameterGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds "1 Tage", "einem Monaten", "2 Woche", "zwei Monat": a number and a unit that differ. */
final class CountedUnits {
  private static final String ONE = "(?<![\\p{L}\\d.,])(?:1|[Ee]in(?:e|en|em|er)?)";
  private static final String MORE =
      "(?<![\\p{L}\\d.,§])(?:[02-9]|\\d{2,}|null|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn"
          + "|elf|zwölf)";

  private final Pattern wrong;

  CountedUnits(ClauseLibrary library) {
    Set<String> ones = new TreeSet<>();
    Set<String> manies = new TreeSet<>();
    for (ParameterGroup group : library.allGroups()) {
      for (ParameterDefinition definition : group.parameters()) {
        add(definition.unit(), ones, manies);
      }
    }
    this.wrong =
        Pattern.compile(
            "(?:%s[ \\u00A0]%s|%s[ \\u00A0]%s)(?![\\p{L}*])"
                .formatted(ONE, any(manies), MORE, any(ones)));
  }

  private static void add(Unit unit, Set<String> ones, Set<String> manies) {
    if (!unit.one().isEmpty() && !unit.one().equals(unit.many())) {
      ones.add(unit.one());
      manies.add(unit.many());
    }
    if (!unit.one().equals(unit.manyDative())) {
      manies.add(unit.manyDative());
    }
  }

  private static String any(Set<String> words) {
    return words.stream()
        .filter(word -> !word.isEmpty())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  List<String> wrong(Reading reading) {
    List<String> found = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      Matcher matcher = wrong.matcher(statement.text());
      if (matcher.find()) {
        found.add("\"" + matcher.group() + "\" in: " + statement.text());
      }
    }
    return found;
  }
}
