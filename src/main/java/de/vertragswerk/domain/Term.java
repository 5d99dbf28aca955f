package de.vertragswerk.domain;

import de.vertragswerk.problem.Place;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A concept whose word depends on the date or on the chosen style, with its grammatical forms. */
public record Term(String id, String help, List<Entry> entries, Place.Line place) {

  /**
   * The word for one span and style; all entries of a term have the same forms.
   *
   * @param style empty when it holds for every style
   */
  public record Entry(String style, Span span, Map<String, String> forms, Evidence evidence) {
    public Entry {
      Objects.requireNonNull(style);
      Objects.requireNonNull(span);
      Objects.requireNonNull(evidence);
      forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    }

    boolean fits(LocalDate day, String wanted) {
      return span.contains(day) && (style.isEmpty() || style.equals(wanted));
    }
  }

  public Term {
    Objects.requireNonNull(id);
    Objects.requireNonNull(help);
    Objects.requireNonNull(place);
    entries = List.copyOf(entries);
  }

  /** The word on a day in a style. */
  public Optional<Entry> on(LocalDate day, String style) {
    return entries.stream().filter(entry -> entry.fits(day, style)).findFirst();
  }
}
