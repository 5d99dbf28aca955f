package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Section;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Composes the table of contents under the title. The contents are composed before anybody knows
 * the page numbers; they take no more room when the numbers come.
 */
final class ContentsComposer {
  private static final double BEFORE_CONTENTS = 26;

  /** The draft mark above the title takes the room of the rest. */
  private static final double BEFORE_CONTENTS_OF_DRAFT = 9;

  private static final double AFTER_CONTENTS_HEADING = 6;
  private static final double LABEL_GAP = 8;

  /** Distance of two baselines at least, in points, when that keeps all on the first page. */
  private static final double LEAST_LEADING = 13;

  private final Composition composition;
  private final Column column;
  private final List<Strip> title;
  private final List<ContentsEntry> entries;

  ContentsComposer(Composition composition, ContractDocument document) {
    this.composition = composition;
    this.column = composition.geometry().column();
    Strips strips =
        new Strips().add(0, Entry.FREE, new TitleComposer(composition).compose(document.head()));
    List<Section> listed = listed(document);
    if (!listed.isEmpty()) {
      double above = document.head().isDraft() ? BEFORE_CONTENTS_OF_DRAFT : BEFORE_CONTENTS;
      strips.add(above, Entry.FREE, heading(document.head().labels().contents()));
    }
    this.title = strips.list();
    this.entries = listed.isEmpty() ? List.of() : fitted(entries(listed));
  }

  /** None when the contents have no heading: then the document has no contents. */
  private static List<Section> listed(ContractDocument document) {
    return document.isForm()
        ? List.of()
        : document.sections().stream().filter(Section::isListed).toList();
  }

  private List<Strip> heading(String heading) {
    return composition
        .structure()
        .within(
            Role.HEADING, () -> composition.words(heading, composition.looks().heading(), column));
  }

  private List<ContentsEntry> entries(List<Section> listed) {
    StructureBuilder structure = composition.structure();
    Look look = composition.looks().contents();
    double labels = labels(listed);
    return structure.within(
        Role.CONTENTS,
        () -> {
          List<ContentsEntry> composed = new ArrayList<>();
          for (Section section : listed) {
            int content =
                structure.within(
                    Role.CONTENTS_ENTRY,
                    () ->
                        structure.within(
                            Role.REFERENCE, () -> structure.within(Role.LINK, structure::text)));
            double hang = section.label().isEmpty() ? 0 : labels;
            composed.add(new ContentsEntry(section, content, look, column, hang));
          }
          return composed;
        });
  }

  private double labels(List<Section> listed) {
    Look look = composition.looks().contents();
    double widest = 0;
    for (Section section : listed) {
      widest = Math.max(widest, look.face().width(section.label(), look.size()));
    }
    return Math.max(look.ems(SectionComposer.LABEL), widest + LABEL_GAP);
  }

  /** A little closer to each other when that keeps the last ones from a page of their own. */
  private List<ContentsEntry> fitted(List<ContentsEntry> entries) {
    int lines = entries.stream().mapToInt(entry -> entry.lines(composition.display())).sum();
    double room =
        composition.geometry().textHeight() - Strips.height(title) - AFTER_CONTENTS_HEADING;
    // a hair less, so that no rounding pushes the last line out
    double leading = Math.floor(room / lines * 100) / 100;
    boolean tight = leading < composition.looks().contents().leading();
    return tight && leading >= LEAST_LEADING
        ? entries.stream().map(entry -> entry.led(leading)).toList()
        : entries;
  }

  /** Title and contents; sections without a known page have a line without a number. */
  List<Strip> compose(Map<String, Integer> pages) {
    Strips strips = new Strips().add(0, Entry.FREE, title);
    for (int i = 0; i < entries.size(); i++) {
      ContentsEntry entry = entries.get(i);
      Integer page = pages.get(entry.section().id());
      strips.add(
          i == 0 ? AFTER_CONTENTS_HEADING : 0,
          i == 0 || i == entries.size() - 1 ? Entry.BOUND : Entry.FREE,
          entry.compose(composition.display(), page == null ? "" : page.toString()));
    }
    return strips.list();
  }
}
