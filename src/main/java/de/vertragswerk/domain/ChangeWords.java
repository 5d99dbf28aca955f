package de.vertragswerk.domain;

import java.util.Objects;

/**
 * The words of a library that say what changes between two contracts; {@code {place}}, {@code
 * {title}}, {@code {before}} and the like are filled in.
 *
 * @param replaced a subsection reads anew: {@code {place}}
 * @param replacedSection a section reads anew: {@code {place}}
 * @param inserted a subsection comes after {@code {after}}: {@code {place}}
 * @param insertedSection a section comes after {@code {after}}: {@code {place}}
 * @param renumbered what was {@code {before}} becomes {@code {after}}
 * @param renumberedSections the same for sections in a row: from {@code {first}} to {@code {last}}
 *     become {@code {newFirst}} to {@code {newLast}}
 * @param renumberedSubsections the same for subsections in a row of {@code {place}}
 * @param part an unnumbered part reads anew: {@code {title}}
 * @param annexAdded {@code {annex}} with its {@code {title}}
 * @param values heading of the table of values
 * @param value head of the column that names values
 * @param before head of the column of the earlier values
 * @param after head of the column of the later values
 * @param none stands for a value that is not there
 */
public record ChangeWords(
    String replaced,
    String replacedSection,
    String inserted,
    String insertedSection,
    String removed,
    String removedSection,
    String renumbered,
    String renumberedSections,
    String renumberedSubsections,
    String part,
    String annexAdded,
    String annexRemoved,
    String values,
    String value,
    String before,
    String after,
    String none) {
  public ChangeWords {
    Objects.requireNonNull(replaced);
    Objects.requireNonNull(replacedSection);
    Objects.requireNonNull(inserted);
    Objects.requireNonNull(insertedSection);
    Objects.requireNonNull(removed);
    Objects.requireNonNull(removedSection);
    Objects.requireNonNull(renumbered);
    Objects.requireNonNull(renumberedSections);
    Objects.requireNonNull(renumberedSubsections);
    Objects.requireNonNull(part);
    Objects.requireNonNull(annexAdded);
    Objects.requireNonNull(annexRemoved);
    Objects.requireNonNull(values);
    Objects.requireNonNull(value);
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
    Objects.requireNonNull(none);
  }
}
