package de.vertragswerk.sameness;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.domain.ParameterGroup;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds "1 Tage", "einem Monaten", "2 Woche", "zwei Monat": a number and a unit that differ. */
final class CountedUnits {
  private static final String ONE = "(?<![\\p{L}\\d.,])(?:1|[Ee]in(?:e|en|em|er)?)";
  private static final String MORE =
      "(?<![\\p{L}\\d.,§])(?:[02-9]|\\d{2,}|null|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn"
          + "|elf|zwölf)";

  private final List<Pattern> wrong = new ArrayList<>();

  CountedUnits(ClauseLibrary library) {
    Set<Unit> units = new LinkedHashSet<>();
    for (ParameterGroup group : library.allGroups()) {
      group.parameters().stream().map(ParameterDefinition::unit).forEach(units::add);
    }
    for (Unit unit : units) {
      if (!unit.one().isEmpty() && !unit.one().equals(unit.many())) {
        add(ONE, unit.many());
        add(MORE, unit.one());
      }
      if (!unit.one().equals(unit.manyDative()) && !unit.many().equals(unit.manyDative())) {
        add(ONE, unit.manyDative());
      }
    }
  }

  private void add(String number, String unit) {
    wrong.add(Pattern.compile(number + "[ \\u00A0]" + Pattern.quote(unit) + "(?![\\p{L}*])"));
  }

  List<String> wrong(Reading reading) {
    List<String> found = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      for (Pattern pattern : wrong) {
        Matcher matcher = pattern.matcher(statement.text());
        if (matcher.find()) {
          found.add("\"" + matcher.group() + "\" in: " + statement.text());
        }
      }
    }
    return found;
  }
}
