package de.vertragswerk.proof;

import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ItemList;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Headings, numbers and references. */
final class StructureVerdict implements Verdict {
  private static final Place HEAD = new Place.Whole("library.yaml");

  /** What the anchors of annexes begin with. */
  private static final String ANNEX = "KVx_";

  private final TextPlaces places;

  StructureVerdict(TextPlaces places) {
    this.places = places;
  }

  @Override
  public void of(DocumentView view, Consumer<Problem> found) {
    sections(view, found);
    for (Section section : view.document().sections()) {
      subsections(section, found);
    }
    for (ItemList list : view.lists()) {
      items(list, found);
    }
    references(view, found);
  }

  private void sections(DocumentView view, Consumer<Problem> found) {
    Set<String> seen = new HashSet<>();
    int expected = 0;
    for (Section section : view.document().sections()) {
      if (section.number() > 0) {
        expected++;
        number(section.number(), expected, section.label(), seen, found);
        if (section.heading().isBlank()) {
          found.accept(
              Problem.error("proof.no-heading", places.of(section.origin()))
                  .with("subject", section.clause()));
        }
      }
      if (section.subsections().isEmpty()) {
        found.accept(
            Problem.error("proof.empty-section", places.of(section.origin()))
                .with("subject", section.clause()));
      }
    }
  }

  private void subsections(Section section, Consumer<Problem> found) {
    Set<String> seen = new HashSet<>();
    int expected = 0;
    for (Subsection subsection : section.subsections()) {
      if (subsection.number() > 0) {
        expected++;
        number(subsection.number(), expected, subsection.label(), seen, found);
      }
    }
  }

  private static void number(
      int number, int expected, String label, Set<String> seen, Consumer<Problem> found) {
    if (!seen.add(label)) {
      found.accept(Problem.error("proof.number-twice", HEAD).with("subject", label));
    }
    if (number != expected || !label.contains(String.valueOf(number))) {
      found.accept(
          Problem.error("proof.number-missing", HEAD)
              .with("subject", label)
              .with("number", expected));
    }
  }

  private static void items(ItemList list, Consumer<Problem> found) {
    Set<String> seen = new HashSet<>();
    boolean dashes = list.style() == ListStyle.DASH;
    for (Item item : list.items()) {
      if (!dashes && !seen.add(item.label())) {
        found.accept(Problem.error("proof.number-twice", HEAD).with("subject", item.label()));
      }
    }
  }

  private void references(DocumentView view, Consumer<Problem> found) {
    view.references()
        .forEach(
            (reference, origin) -> {
              if (!view.anchors().contains(reference.target())
                  || !view.anchors().contains(reference.section())) {
                found.accept(
                    reference.target().startsWith(ANNEX)
                        ? Problem.error("proof.annex-not-listed", places.of(origin))
                            .with("subject", shown(reference))
                        : Problem.error("proof.dead-reference", places.of(origin))
                            .with("subject", shown(reference)));
              }
            });
    annexes(view, found);
  }

  private static String shown(Inline.Reference reference) {
    String id = reference.target().replaceFirst("^KV[a-z]_", "");
    return id.replaceFirst("_\\d+$", "");
  }

  private void annexes(DocumentView view, Consumer<Problem> found) {
    Set<String> cited = new HashSet<>();
    view.references().keySet().forEach(reference -> cited.add(reference.target()));
    List<String> listed =
        view.anchors().stream().filter(anchor -> anchor.startsWith(ANNEX)).sorted().toList();
    for (String anchor : listed) {
      if (!cited.contains(anchor)) {
        found.accept(
            Problem.error("proof.annex-not-cited", HEAD)
                .with("subject", anchor.replaceFirst("^KVx_", "")));
      }
    }
    Set<String> seen = new HashSet<>();
    for (Inline.Reference reference : view.references().keySet()) {
      String label = reference.text();
      if (reference.target().startsWith(ANNEX)
          && (!seen.add(label) || label.chars().noneMatch(Character::isDigit))) {
        found.accept(Problem.error("proof.number-twice", HEAD).with("subject", label));
      }
    }
  }
}
