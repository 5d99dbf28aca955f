package de.vertragswerk.message;

import de.vertragswerk.german.GermanDate;
import de.vertragswerk.german.GermanNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the values of a problem into a sentence. */
final class Filling {
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.\\[\\]]*)\\}");

  /** The innermost part first: its words hold no other part. */
  private static final Pattern OPTIONAL =
      Pattern.compile("\\{\\?([A-Za-z]+)\\|((?:(?!\\{\\?|\\|\\}).)*)\\|\\}");

  /** Control and bidi characters could make a terminal or a page say something else. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]");

  private static final int MAXIMUM_LENGTH = 200;

  private Filling() {}

  /**
   * The sentence with its values; a value that is not there leaves its name standing. What stands
   * in {@code {?name|words|}} is said only when the value is there and says something.
   */
  static String fill(String sentence, Map<String, Object> values) {
    String said = sentence;
    for (Matcher part = OPTIONAL.matcher(said); part.find(); part = OPTIONAL.matcher(said)) {
      boolean speaks = !print(values.getOrDefault(part.group(1), "")).isEmpty();
      said =
          said.substring(0, part.start())
              + (speaks ? part.group(2) : "")
              + said.substring(part.end());
    }
    return PLACE
        .matcher(said)
        .replaceAll(
            place -> {
              Object value = values.get(place.group(1));
              return Matcher.quoteReplacement(value == null ? place.group() : print(value));
            });
  }

  private static String print(Object value) {
    if (value instanceof BigDecimal number) {
      return GermanNumber.plain(number);
    }
    if (value instanceof Number number) {
      return GermanNumber.plain(new BigDecimal(number.toString()));
    }
    if (value instanceof LocalDate date) {
      return GermanDate.inText(date);
    }
    if (value instanceof List<?> several) {
      return String.join(", ", several.stream().map(Filling::print).toList());
    }
    return shortened(UNPRINTABLE.matcher(String.valueOf(value)).replaceAll("\uFFFD"));
  }

  private static String shortened(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= MAXIMUM_LENGTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MAXIMUM_LENGTH)) + "\u2026";
  }
}
