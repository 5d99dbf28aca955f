package de.vertragswerk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A § of the contract, or an unnumbered part such as the parties' header, the preamble or the
 * signatures.
 *
 * @param id anchor of the heading: {@code KVa_contactDensity_0}
 * @param clause id of the clause in the library
 * @param number counted from 1; 0 for an unnumbered part
 * @param label "§ 7" with a non-breaking space; empty for an unnumbered part
 * @param heading without the label; empty for a part that stands without heading
 * @param orientation of the sheets it stands on
 */
public record Section(
    String id,
    String clause,
    int number,
    String label,
    String heading,
    PageOrientation orientation,
    List<Subsection> subsections,
    Origin origin) {
  public Section {
    Objects.requireNonNull(id);
    Objects.requireNonNull(clause);
    Objects.requireNonNull(label);
    Objects.requireNonNull(heading);
    Objects.requireNonNull(orientation);
    Objects.requireNonNull(origin);
    subsections = List.copyOf(subsections);
  }

  /** Whether it has a line in the table of contents. */
  public boolean isListed() {
    return !heading.isEmpty();
  }

  /**
   * The subsections as they are set: a field or a box that begins one without label stands under
   * the one before it, for that one says what belongs there.
   */
  public List<Subsection> passages() {
    List<Subsection> passages = new ArrayList<>();
    for (Subsection subsection : subsections) {
      int last = passages.size() - 1;
      if (last >= 0 && subsection.isFilledInOnly()) {
        passages.set(last, passages.get(last).with(subsection.blocks()));
      } else {
        passages.add(subsection);
      }
    }
    return passages;
  }

  /** Label and heading in one line. */
  public String title() {
    return label.isEmpty() ? heading : label + " " + heading;
  }
}
