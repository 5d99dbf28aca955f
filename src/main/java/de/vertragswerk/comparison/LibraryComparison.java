package de.vertragswerk.comparison;

import de.vertragswerk.comparison.Difference.Change;
import de.vertragswerk.comparison.Difference.Kind;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.LibraryIdentity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How two libraries differ.
 *
 * @param differences in the order of the later library; what is gone stands at the end of its kind
 */
public record LibraryComparison(
    LibraryIdentity before, LibraryIdentity after, List<Difference> differences) {
  public LibraryComparison {
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
    differences = List.copyOf(differences);
  }

  public static LibraryComparison of(ClauseLibrary before, ClauseLibrary after) {
    List<Difference> differences = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      differences.addAll(differences(Portraits.of(subject, before), Portraits.of(subject, after)));
    }
    return new LibraryComparison(before.identity(), after.identity(), differences);
  }

  private static List<Difference> differences(List<Portrait> before, List<Portrait> after) {
    Map<String, Portrait> earlier = byId(before);
    Map<String, Portrait> later = byId(after);
    Set<String> ids = new LinkedHashSet<>(later.keySet());
    ids.addAll(earlier.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String id : ids) {
      Difference difference = difference(earlier.get(id), later.get(id));
      if (!difference.changes().isEmpty()) {
        differences.add(difference);
      }
    }
    return differences;
  }

  private static Map<String, Portrait> byId(List<Portrait> portraits) {
    Map<String, Portrait> byId = new LinkedHashMap<>();
    portraits.forEach(portrait -> byId.put(portrait.id(), portrait));
    return byId;
  }

  private static Difference difference(@Nullable Portrait before, @Nullable Portrait after) {
    Portrait shown = after == null ? Objects.requireNonNull(before) : after;
    Set<String> properties = new LinkedHashSet<>();
    if (after != null) {
      properties.addAll(after.properties().keySet());
    }
    if (before != null) {
      properties.addAll(before.properties().keySet());
    }
    List<Change> changes = new ArrayList<>();
    for (String property : properties) {
      String old = before == null ? "" : before.property(property);
      String young = after == null ? "" : after.property(property);
      if (!old.equals(young)) {
        changes.add(new Change(property, Redline.between(old, young)));
      }
    }
    return new Difference(kind(before, after), shown.subject(), shown.id(), shown.title(), changes);
  }

  private static Kind kind(@Nullable Portrait before, @Nullable Portrait after) {
    if (before == null) {
      return Kind.ADDED;
    }
    return after == null ? Kind.REMOVED : Kind.CHANGED;
  }
}
