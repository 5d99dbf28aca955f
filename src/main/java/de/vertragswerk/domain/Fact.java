package de.vertragswerk.domain;

import de.vertragswerk.problem.Place;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Something that is so for a time, such as which authority is competent. */
public record Fact(String id, String title, List<Entry> entries, Place.Line place) {

  /** What holds in one span; all entries of a fact have the same fields. */
  public record Entry(Span span, Map<String, String> fields, Evidence evidence) {
    public Entry {
      Objects.requireNonNull(span);
      Objects.requireNonNull(evidence);
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  private static final Comparator<Entry> BY_TIME =
      Comparator.comparing(
          entry -> entry.span().from(), Comparator.nullsFirst(Comparator.naturalOrder()));

  public Fact {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(place);
    entries = List.copyOf(entries);
  }

  /** What holds on a day. */
  public Optional<Entry> on(LocalDate day) {
    return entries.stream().filter(entry -> entry.span().contains(day)).findFirst();
  }

  /** What holds on any day of a span, in order of time. */
  public List<Entry> during(Span span) {
    return entries.stream().filter(entry -> entry.span().meets(span)).sorted(BY_TIME).toList();
  }
}
