package de.vertragswerk.parameter;

import de.vertragswerk.domain.ParameterValue.DateValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date as ISO 8601 writes it, and recognises the way Germans write it. */
final class DateValueReader {
  /** Also refuses the signs and longer years that ISO 8601 allows. */
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final DateTimeFormatter GERMAN =
      DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  /** Outside these days a date is a typing error; the schema says the same by its pattern. */
  static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private DateValueReader() {}

  /** The date; null, with one problem noted, when it is none. */
  static @Nullable DateValue read(String text, Spot spot) {
    if (TextValueReader.isBlank(text)) {
      spot.complain(spot.error("blank-text"));
      return null;
    }
    LocalDate date = iso(text);
    if (date == null) {
      spot.complain(
          spot.error("not-a-date")
              .with("value", Shown.text(text))
              .with("suggestions", suggestions(text)));
      return null;
    }
    if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
      spot.complain(
          spot.error("implausible-date")
              .with("value", date)
              .with("minimum", EARLIEST)
              .with("maximum", LATEST));
      return null;
    }
    return new DateValue(date);
  }

  private static @Nullable LocalDate iso(String text) {
    return ISO.matcher(text).matches() ? parse(text, DateTimeFormatter.ISO_LOCAL_DATE) : null;
  }

  private static @Nullable LocalDate parse(String text, DateTimeFormatter form) {
    try {
      return LocalDate.parse(text, form);
    } catch (DateTimeParseException notADate) {
      return null;
    }
  }

  private static List<String> suggestions(String text) {
    LocalDate german = parse(text.strip(), GERMAN);
    LocalDate spaced = german == null ? iso(text.strip()) : german;
    return spaced == null ? List.of() : List.of(spaced.toString());
  }
}
