package de.vertragswerk.sameness;

import de.vertragswerk.sameness.Finding.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at one contract, read back from all formats, for what must never be. */
final class Inspection {
  /** What a text shows that was not filled: directives, references, stand-ins. */
  private static final Pattern UNFILLED =
      Pattern.compile("\\[fehlt|\\$\\{|\\[#|\\[/#|\\[\\[|\\]\\]|\\{[#{a-z]|XX|…");

  private static final Pattern TWO_SPACES = Pattern.compile("[ \\u00A0\\u202F]{2}");
  private static final Pattern BAD_SPACE =
      Pattern.compile(" [,.;:?!)“]|[(„] |\\(\\)|,,|;;|[,;:]\\.|(?<!\\.)\\.\\.(?!\\.)");
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cn}\\p{Co}\\p{Cs}\\uFFFD&&[^\\n\\t]]");

  private final List<Finding> findings = new ArrayList<>();

  private Inspection() {}

  static List<Finding> of(Readings readings, CountedUnits units) {
    Inspection inspection = new Inspection();
    inspection.add(Property.SAME_IN_ALL_FORMATS, readings.differences());
    inspection.libraryTexts(JsonReader.masked(readings.tree()));
    readings.all().forEach(inspection::reading);
    inspection.add(Property.NUMBERED_WITHOUT_GAP, Numbering.gaps(readings.tree()));
    inspection.add(Property.CONTENTS_NAME_THE_RIGHT_PAGE, Pages.wrong(readings));
    inspection.add(Property.PRINTED_IN_READING_ORDER, PageOrder.breaks(readings.pdf().printed()));
    inspection.add(Property.COUNTED_AS_GERMANS_DO, units.wrong(readings.json()));
    return inspection.findings;
  }

  private void add(Property property, List<String> found) {
    found.forEach(each -> findings.add(new Finding(property, each)));
  }

  private void libraryTexts(Reading masked) {
    for (Statement statement : masked.statements()) {
      find(Property.NO_PLACEHOLDER, UNFILLED, statement, masked.format());
      find(Property.WELL_SPACED, BAD_SPACE, statement.tidy(), masked.format());
    }
  }

  private void reading(Reading reading) {
    reading
        .empty()
        .forEach(
            where -> add(Property.NOTHING_EMPTY, List.of(reading.format() + ": empty " + where)));
    for (Statement statement : reading.statements()) {
      find(Property.PRINTABLE, UNPRINTABLE, statement, reading.format());
      if (statement.kind().equals(Statement.TEXT)) {
        find(Property.WELL_SPACED, TWO_SPACES, statement, reading.format());
      }
    }
    add(Property.REFERENCES_NAME_THEIR_TARGET, References.wrong(reading));
  }

  private void find(Property property, Pattern pattern, Statement statement, String format) {
    Matcher matcher = pattern.matcher(statement.text());
    if (matcher.find()) {
      String what = "%s: \"%s\" in: %s".formatted(format, matcher.group(), statement.text());
      findings.add(new Finding(property, what));
    }
  }
}
