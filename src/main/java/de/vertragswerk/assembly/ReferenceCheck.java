package de.vertragswerk.assembly;

import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds references that no contract could resolve. */
record ReferenceCheck(ClauseLibrary library) {

  static String clauseOf(String target) {
    int hash = target.indexOf('#');
    return hash < 0 ? target : target.substring(0, hash);
  }

  static String labelOf(String target) {
    int hash = target.indexOf('#');
    return hash < 0 ? "" : target.substring(hash + 1);
  }

  /** The kind of library error a target is; empty when it leads somewhere. */
  Optional<String> fault(String target) {
    if (Marks.isBlock(target)) {
      return Optional.empty();
    }
    if (target.startsWith(Marks.ANNEX_PREFIX)) {
      String id = target.substring(Marks.ANNEX_PREFIX.length());
      boolean known = library.annexes().stream().map(Annex::id).anyMatch(id::equals);
      return known ? Optional.empty() : Optional.of("unknown-annex");
    }
    Optional<Clause> clause = library.clause(clauseOf(target));
    if (clause.isEmpty()) {
      return Optional.of("unknown-clause");
    }
    return hasLabel(clause.get(), labelOf(target))
        ? Optional.empty()
        : Optional.of("unknown-label");
  }

  /** Whether the library has a picture of this name. */
  boolean isImage(String name) {
    return library.images().stream().anyMatch(image -> image.id().equals(name));
  }

  /** A label must stand in each variant, since a reference does not know which one is taken. */
  private static boolean hasLabel(Clause clause, String label) {
    if (label.isEmpty() || Marks.isNumber(label)) {
      return true;
    }
    Pattern named = Pattern.compile("(?m)^\\s*\\{#" + Pattern.quote(label) + "\\}");
    return clause.variants().stream().allMatch(each -> named.matcher(each.text()).find());
  }
}
