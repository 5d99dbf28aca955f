package de.vertragswerk.message;

import de.vertragswerk.german.GermanDate;
import de.vertragswerk.german.GermanNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the values of a problem into a sentence. */
final class Filling {
  /** A place for a value, with the German quotation marks around it if there are any. */
  private static final Pattern PLACE =
      Pattern.compile("(\u201E?)\\{([A-Za-z][A-Za-z0-9.\\[\\]]*)\\}(\u201C?)");

  /** The innermost part first: its words hold no other part. */
  private static final Pattern OPTIONAL =
      Pattern.compile("\\{([?!])([A-Za-z]+)\\|((?:(?!\\{[?!]|\\|\\}).)*)\\|\\}");

  /** Control and bidi characters could make a terminal or a page say something else. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");

  private static final int MAXIMUM_LENGTH = 200;
  private static final int MAXIMUM_ITEMS = 20;
  private static final String ELLIPSIS = "\u2026";

  private Filling() {}

  /**
   * The sentence with its values; a value that is not there leaves its name standing. What stands
   * in {@code {?name|words|}} is said only when the value is there and says something, what stands
   * in {@code {!name|words|}} only when it does not. Quotation marks around the place of a list
   * stand around each of its items.
   */
  static String fill(String sentence, Map<String, Object> values) {
    return PLACE
        .matcher(choose(sentence, values))
        .replaceAll(
            place -> {
              Object value = values.get(place.group(2));
              return Matcher.quoteReplacement(
                  value == null ? place.group() : print(value, place.group(1), place.group(3)));
            });
  }

  /** The words that are said with these values; the values themselves are not filled in yet. */
  private static String choose(String sentence, Map<String, Object> values) {
    String said = sentence;
    for (Matcher part = OPTIONAL.matcher(said); part.find(); part = OPTIONAL.matcher(said)) {
      boolean speaks = !print(values.getOrDefault(part.group(2), "")).isEmpty();
      boolean wanted = part.group(1).equals("?");
      said =
          said.substring(0, part.start())
              + (speaks == wanted ? part.group(3) : "")
              + said.substring(part.end());
    }
    return said;
  }

  private static String print(Object value, String opening, String closing) {
    boolean quoted = !opening.isEmpty() && !closing.isEmpty();
    return quoted && value instanceof List<?> several
        ? listed(several, item -> opening + print(item) + closing)
        : opening + print(value) + closing;
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
      return listed(several, Filling::print);
    }
    return shortened(UNPRINTABLE.matcher(String.valueOf(value)).replaceAll("\uFFFD"));
  }

  private static String listed(List<?> items, Function<Object, String> print) {
    Stream<String> shown = items.stream().limit(MAXIMUM_ITEMS).map(print);
    Stream<String> rest = items.stream().skip(MAXIMUM_ITEMS).limit(1).map(more -> ELLIPSIS);
    return Stream.concat(shown, rest).collect(Collectors.joining(", "));
  }

  private static String shortened(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= MAXIMUM_LENGTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MAXIMUM_LENGTH)) + ELLIPSIS;
  }
}
